import { expect, test } from "vitest";
import { faultOf } from "./fault";

const WELL = { presenter: "minerals 2", audience: "minerals 2", before: null, met: [] };

test.each([
	[WELL, null],
	[{ ...WELL, before: "minerals 2" }, null],
	[{ ...WELL, audience: "minerals 1" }, 'The presenter stands at "minerals 2", the audience at "minerals 1"'],
	[
		{ ...WELL, presenter: "minerals 2 black" },
		'The presenter stands at "minerals 2 black", the audience at "minerals 2"',
	],
	[{ ...WELL, before: "title 0" }, 'Both stand at "minerals 2" and stood at "title 0"'],
	[{ ...WELL, met: ["a message", "a message", "a page"] }, "A note was met in a message, a page"],
])("faultOf(%j)", (ended, fault) => {
	expect(faultOf(ended)).toBe(fault);
});
