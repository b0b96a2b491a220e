import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Annotation, foundNotes, isEmpty, merged, readAnnotation } from "./annotation";
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
				{ ...good, text: "x".repeat(20_001) },
				null,
			],
		});
		expect(readAnnotationFile(text)).toEqual({ kind: "annotations", dossier: "mine", annotations: [good], left: 4 });
	});

	it("is refused where it is anything else", () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readAnnotationFile(text).kind === "refused"));
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
