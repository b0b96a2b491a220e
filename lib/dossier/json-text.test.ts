import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strictJson } from "./json-text";

/** Levels of a value, by going through it. */
function levelsOf(value: unknown): number {
	if (value === null || typeof value !== "object") return 0;
	return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

const hard = fc.string({ unit: fc.constantFrom('"', "\\", "{", "[", "]", "}", ":", "a", "\n", "é") });

describe("strictJson(text, depth)", () => {
	it("reads what JSON.stringify wrote, and refuses it at one level less", () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), hard, (value, text) => {
				const json = { [text]: [value, text], end: text };
				const levels = levelsOf(json);
				for (const space of [0, 2]) {
					const written = JSON.stringify(json, null, space);
					expect(strictJson(written, levels)).toEqual({ ok: true, json: JSON.parse(written) });
					expect(strictJson(written, levels - 1).ok).toBe(false);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("says where the first bracket stands that is too deep, and looks at none in a string", () => {
		expect(strictJson('{"a[\\"[": "\\\\",\n "b": [[]]}', 2)).toEqual({
			ok: false,
			error: { message: "The file nests deeper than 2 levels.", line: 2, column: 8 },
		});
		expect(strictJson('{"a": "[[[', 2)).toMatchObject({ ok: false, error: { line: 1 } });
	});
});
