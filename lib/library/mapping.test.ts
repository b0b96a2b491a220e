import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldSource, TableMapping } from "../formats/import/import-result";
import { mappingText, readHeadless, readMapping, TABLE_FIELDS } from "./mapping";

const sources: fc.Arbitrary<FieldSource> = fc.oneof(
	fc.string().map((text): FieldSource => ({ kind: "constant", text })),
	fc
		.tuple(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }), fc.string())
		.map(([columns, joiner]): FieldSource => ({ kind: "columns", columns, joiner })),
);
const mappings: fc.Arbitrary<TableMapping> = fc
	.dictionary(fc.constantFrom(...TABLE_FIELDS), sources, { noNullPrototype: true })
	.map((mapping) => mapping);

describe("readMapping", () => {
	it("is the inverse of mappingText", () => {
		fc.assert(
			fc.property(mappings, (mapping) => {
				expect(readMapping(mappingText(mapping), 5)).toEqual(mapping);
			}),
		);
	});

	it.each([null, "", "{", "null", "7", '{"title":7}', '{"title":{"kind":"columns","columns":[5],"joiner":" "}}'])(
		"readMapping(%j) of five columns is null",
		(text) => {
			expect(readMapping(text, 5)).toBeNull();
		},
	);
});

describe("readHeadless", () => {
	it("is what mappingText was told, and false for anything else", () => {
		expect([true, false].map((each) => readHeadless(mappingText({}, each)))).toEqual([true, false]);
		expect([null, "", "7", '{"headless":1}'].map(readHeadless)).toEqual([false, false, false, false]);
	});
});
