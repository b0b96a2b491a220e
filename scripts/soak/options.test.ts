import { expect, test } from "vitest";
import { askedOf } from "./options";

const WHOLE = { steps: 500, kills: 200, rounds: 1000, fuzz: false, seed: null };

test.each([
	[[], undefined, WHOLE],
	[["--fuzz"], "", { ...WHOLE, fuzz: true }],
	[["--fuzz", "--steps", "120"], "0", { ...WHOLE, steps: 120, fuzz: true, seed: 0 }],
	[["--rounds", "5", "--kills", "0"], "20240411", { ...WHOLE, kills: 0, rounds: 5, seed: 20_240_411 }],
])("askedOf(%j, %j)", (given, seed, asked) => {
	expect(askedOf(given, seed)).toEqual(asked);
});

test.each([
	[["--steps"], undefined, /^--steps needs a whole number\. Use: /],
	[["--kills", "some"], undefined, /^--kills needs/],
	[["--steps", "1e3"], undefined, /^--steps needs/],
	[["--fuz", "9"], undefined, /^Unknown option --fuz, 9\. Use: /],
	[[], "x", /^READOUT_SEED must be a whole number\. /],
])("askedOf(%j, %j) says what cannot be read", (given, seed, message) => {
	expect(() => askedOf(given, seed)).toThrow(message);
});
