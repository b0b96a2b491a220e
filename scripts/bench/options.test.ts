import { expect, test } from "vitest";
import { askedOf } from "./options";

const SECTIONS = ["scenes", "library", "scale"];
const ALL = ["readout", "limit", "scan", "vis-timeline", "echarts", "uplot"];
const SCALE = { sizes: [1000, 10_000, 100_000], only: ALL, rounds: 3, patience: [60] };

test.each([
	[[], { sections: ["scenes", "library"], scale: SCALE }],
	[["library", "scenes"], { sections: ["library", "scenes"], scale: SCALE }],
	[["scale"], { sections: ["scale"], scale: SCALE }],
	[["--sizes", "10000,1000,1000"], { sections: ["scale"], scale: { ...SCALE, sizes: [1000, 10_000] } }],
	[["library", "--rounds", "1"], { sections: ["library", "scale"], scale: { ...SCALE, rounds: 1 } }],
	[
		["scale", "--only", "readout,limit", "--patience", "60,120"],
		{ sections: ["scale"], scale: { ...SCALE, only: ["readout", "limit"], patience: [60, 120] } },
	],
])("askedOf(%j)", (given, asked) => {
	expect(askedOf(given, SECTIONS)).toEqual(asked);
});

test.each([
	[["toString"], /^There is no section toString; /],
	[["libary"], /^There is no section libary; there are scenes, library, scale\.$/],
	[["--size", "1000"], /^Unknown option --size\. Use: /],
	[["--sizes"], /^--sizes needs whole numbers/],
	[["--sizes", "1000,"], /^--sizes needs/],
	[["--sizes", "1e3"], /^--sizes needs/],
	[["--rounds", "0"], /^--rounds needs/],
	[["--patience", "long"], /^--patience needs/],
	[["--only", "readout,d3"], /^--only takes readout, limit, scan, vis-timeline, echarts, uplot, /],
])("askedOf(%j) says what cannot be read", (given, message) => {
	expect(() => askedOf(given, SECTIONS)).toThrow(message);
});
