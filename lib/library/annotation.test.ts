import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotation, changedNote, foundNotes, isEmpty, MEANWHILE, merged, readAnnotation } from "./annotation";
import { annotationFileText, readAnnotationFile } from "./annotation-file";
import { NOTED_KINDS } from "./noted";

const annotations: fc.Arbitrary<Annotation> = fc.record({
	kind: fc.constantFrom(...NOTED_KINDS),
	id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
	star: fc.boolean(),
	text: fc.string({ unit: "grapheme", maxLength: 60 }),
});

describe("a file of notes", () => {
	it("readAnnotationFile ∘ annotationFileText is the identity", () => {
		fc.assert(
			fc.property(fc.array(annotations), (list) => {
				expect(readAnnotationFile(annotationFileText("mine", list))).toEqual({
					kind: "annotations",
					dossier: "mine",
					annotations: list,
					left: 0,
				});
			}),
		);
	});

	it("counts what it does not take, and takes the rest", () => {
		const good = { kind: "event", id: "a", star: true, text: "" };
		const text = JSON.stringify({
			format: "readout-annotations/1",
			dossier: "mine",
			annotations: [
				good,
				{ ...good, kind: "topic" },
				{ ...good, id: "../x" },
				{ ...good, text: "x".repeat(100_001) },
				null,
			],
		});
		expect(readAnnotationFile(text)).toEqual({ kind: "annotations", dossier: "mine", annotations: [good], left: 4 });
	});

	it("is refused where it is anything else", () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readAnnotationFile(text).kind === "refused"));
	});
});

describe("changedNote", () => {
	const here = (text: string): Annotation => ({ kind: "event", id: "a", star: true, text });
	const change = (base: string, text: string) => ({ kind: "event" as const, id: "a", base, text });

	it("takes the place of what it was written on, and leaves the star", () => {
		expect(changedNote(here("one"), change("one", "two"))).toEqual({ note: here("two"), both: false });
		expect(changedNote(null, { ...change("", "two"), star: true })).toEqual({ note: here("two"), both: false });
	});

	it("leaves the words where only the star changes", () => {
		expect(changedNote(here("theirs"), { ...change("", ""), star: false }).note).toEqual({
			...here("theirs"),
			star: false,
		});
	});

	it("keeps what another tab wrote meanwhile below, and says so", () => {
		expect(changedNote(here("theirs"), change("", "mine"))).toEqual({
			note: here(`mine\n\n${MEANWHILE}\ntheirs`),
			both: true,
		});
	});

	it("does not repeat its own words of before", () => {
		const first = changedNote(here("a1"), change("", "b1")).note;
		expect(changedNote(first, change("a1", "a12")).note.text).toBe(`a12\n\n${MEANWHILE}\nb1`);
	});

	it("loses no words of either, whatever both wrote on the same", () => {
		const texts = fc.string({ maxLength: 30 });
		fc.assert(
			fc.property(texts, texts, texts, (base, mine, theirs) => {
				fc.pre(mine !== base && theirs.trim() !== base.trim());
				const { text } = changedNote(here(theirs), change(base, mine)).note;
				expect(text).toContain(mine.trim());
				expect(text).toContain(theirs);
			}),
		);
	});

	it("cuts nothing: words of both beyond what is kept are refused", () => {
		expect(() => changedNote(here("a".repeat(60_000)), change("", "b".repeat(60_000)))).toThrow(RangeError);
	});
});

describe("merged", () => {
	it("loses neither note, and is itself when merged again", () => {
		fc.assert(
			fc.property(annotations, annotations, (here, other) => {
				const there = { ...other, kind: here.kind, id: here.id };
				const both = merged(here, there);
				expect(both.text).toContain(here.text.trim());
				expect(both.text).toContain(there.text.trim());
				expect(both.star).toBe(here.star || there.star);
				expect(merged(both, there)).toEqual(both);
			}),
		);
	});
});

it("foundNotes(notes, search) has those with all words, in the note or the title", () => {
	const note = (id: string, text: string): Annotation => ({ kind: "event", id, star: false, text });
	const notes = [note("a", "Ask the harbour office"), note("b", "nickel")];
	const title = ({ id }: Annotation) => (id === "b" ? "Talks at the Harbour" : "Survey");
	expect(foundNotes(notes, "HARBOUR", title)).toEqual(notes);
	expect(foundNotes(notes, "harbour nickel", title)).toEqual([notes[1]]);
	expect(foundNotes(notes, " ", title)).toEqual(notes);
});

it("isEmpty(note) without star and words; readAnnotation never throws", () => {
	expect(isEmpty({ kind: "event", id: "a", star: false, text: " \n" })).toBe(true);
	expect(isEmpty({ kind: "event", id: "a", star: true, text: "" })).toBe(false);
	fc.assert(fc.property(fc.anything(), (value) => void readAnnotation(value)));
});
