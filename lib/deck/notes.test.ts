import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_NOTE, mergedNotes, type Notes, noNotes, noteOf, notesText, parseNotes, setNote } from "./notes";
import { readNotesText } from "./read-deck-text";

const notes: Notes = {
	format: "readout-notes/1",
	deck: "briefing",
	texts: new Map([
		["minerals", "Start with what was agreed.\n\nThen the gap."],
		["constructor", "An id like any other."],
	]),
};

describe("setNote", () => {
	it("setNote(text) keeps it as typed, an empty one takes it away, the same one changes nothing", () => {
		const empty = noNotes("briefing");
		const one = setNote(empty, "title", " as typed\n");
		expect(noteOf(one, "title")).toBe(" as typed\n");
		expect(setNote(one, "title", "")).toEqual(empty);
		expect(setNote(one, "title", " as typed\n")).toBe(one);
		expect(noteOf(empty, "constructor")).toBe("");
	});

	it("setNote(text beyond the limit, or no id) changes nothing", () => {
		expect(setNote(notes, "title", "x".repeat(LONGEST_NOTE + 1))).toBe(notes);
		expect(setNote(notes, "__proto__", "x")).toBe(notes);
	});
});

describe("parseNotes", () => {
	it("parseNotes(what notesText wrote) is the notes", () => {
		expect(parseNotes(JSON.parse(notesText(notes)))).toEqual({ ok: true, value: notes });
		expect(readNotesText(notesText(notes))).toEqual({ kind: "notes", value: notes });
	});

	it("parseNotes(json) tells all problems at once", () => {
		const json = JSON.parse('{"format": 1, "deck": "", "texts": {"__proto__": "x", "a": 7}, "more": 1}');
		const parsed = parseNotes(json);
		expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
			["more"],
			["format"],
			["deck"],
			["texts", "__proto__"],
			["texts", "a"],
		]);
	});

	it("parseNotes(anything) never throws", () => {
		fc.assert(fc.property(fc.anything(), (value) => !parseNotes(value).ok));
		fc.assert(
			fc.property(fc.anything(), (texts) => {
				parseNotes({ format: "readout-notes/1", deck: "briefing", texts });
			}),
		);
	});
});

describe("mergedNotes", () => {
	it("keeps the notes of both, and is itself when merged again", () => {
		const here = setNote(setNote(noNotes("d"), "a", "Mine"), "b", "Both");
		const there = setNote(setNote(setNote(noNotes("d"), "a", "Theirs"), "b", "Both"), "c", "New");
		const both = mergedNotes(here, there);
		expect(Object.fromEntries(both.texts)).toEqual({ a: "Mine\n\nTheirs", b: "Both", c: "New" });
		expect(mergedNotes(both, there)).toEqual(both);
	});
});
