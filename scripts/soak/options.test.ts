import { expect, test } from "vitest";
import { askedOf } from "./options";

test.each([
	[[], undefined, { steps: 500, fuzz: false, seed: null }],
	[["--fuzz"], "", { steps: 500, fuzz: true, seed: null }],
	[["--fuzz", "--steps", "120"], "0", { steps: 120, fuzz: true, seed: 0 }],
	[["--steps", "7"], "20240411", { steps: 7, fuzz: false, seed: 20_240_411 }],
])("askedOf(%j, %j)", (given, seed, asked) => {
	expect(askedOf(given, seed)).toEqual(asked);
});

test.each([
	[["--steps"], undefined, /^--steps needs a whole number from 1\. Use: /],
	[["--steps", "0"], undefined, /^--steps needs/],
	[["--steps", "1e3"], undefined, /^--steps needs/],
	[["--fuz", "9"], undefined, /^Unknown option --fuz, 9\. Use: /],
	[[], "x", /^READOUT_SEED must be a whole number\. /],
])("askedOf(%j, %j) says what cannot be read", (given, seed, message) => {
	expect(() => askedOf(given, seed)).toThrow(message);
});
