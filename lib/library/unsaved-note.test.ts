import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnsaved, tabOf, unsavedPrefix, unsavedText } from "./unsaved-note";

describe("words that are not saved yet", () => {
	it("readUnsaved ∘ unsavedText is the identity", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (root, base, text) => {
				const unsaved = { root, change: { kind: "event" as const, id: "a", base, text } };
				expect(readUnsaved(unsavedText(unsaved))).toEqual(unsaved);
			}),
		);
	});

	it("readUnsaved never throws, and takes nothing else", () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readUnsaved(text) === null));
		expect(readUnsaved(null)).toBe(null);
	});

	it("tabOf finds the page in a key of this site alone", () => {
		const key = `${unsavedPrefix("/a/", "t1")}/a/library/?d=x event b`;
		expect([tabOf("/a/", key), tabOf("/", key), tabOf("/a/", "readout-mapping:x")]).toEqual(["t1", null, null]);
	});
});
