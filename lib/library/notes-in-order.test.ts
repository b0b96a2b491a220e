import { expect, it } from "vitest";
import { sampleLookup } from "../formats/sample-lookup";
import type { Annotation } from "./annotation";
import { notesInOrder } from "./notes-in-order";

it("notesInOrder(notes, dossier) follows the days, not the file, and leaves out what is not there", () => {
	const { dossier } = sampleLookup([
		{ id: "later", when: "2024-04-11" },
		{ id: "plain", when: "2024-04-10" },
		{ id: "first", when: "2024-04-09" },
	]);
	const note = (kind: Annotation["kind"], id: string): Annotation => ({ kind, id, star: false, text: id });
	const notes = [note("source", "first"), note("event", "later"), note("event", "gone"), note("event", "first")];
	expect(notesInOrder(notes, dossier)).toEqual([note("event", "first"), note("event", "later")]);
});
