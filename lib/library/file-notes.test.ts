import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noNotes, setNote } from "../deck/notes";
import {
	embeddedDossier,
	embeddedNotes,
	findEmbeddedDossier,
	findEmbeddedNotes,
	isIntact,
} from "../formats/embedded-dossier";
import { type FileNotes, fileNotesText, readFileNotes } from "./file-notes";

const ANNOTATIONS = [{ kind: "event", id: "a", star: true, text: "</script> & <b>" }] as const;
const DECK = setNote(noNotes("deck"), "first", "Slowly");
const ALL: FileNotes = { annotations: ANNOTATIONS, deck: DECK, deckText: null };

describe("readFileNotes", () => {
	it.each<FileNotes>([ALL, { ...ALL, annotations: [] }, { ...ALL, deck: null }, { ...ALL, deckText: '{"id":"deck"}' }])(
		"is the inverse of fileNotesText: %j",
		(notes) => {
			expect(readFileNotes(fileNotesText("mine", notes))).toEqual(notes);
		},
	);
	it("is null where there are none, and never throws", () => {
		expect(readFileNotes(fileNotesText("mine", { annotations: [], deck: null, deckText: null }))).toBe(null);
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readFileNotes(text) === null));
	});
});

describe("embeddedNotes", () => {
	const notes = fileNotesText("mine", ALL);
	const document = `<!DOCTYPE html>\n<html>${embeddedDossier("{}")}\n${embeddedNotes(notes)}</html>`;
	it("stand beside the dossier under a checksum of their own", () => {
		const found = findEmbeddedNotes(document);
		expect(readFileNotes(found?.text ?? "")).toEqual(ALL);
		expect(found === null ? null : isIntact(found)).toBe(true);
		expect(findEmbeddedDossier(document)?.text).toBe("{}");
		const changed = findEmbeddedNotes(document.replace("Slowly", "Fast"));
		expect(changed === null ? null : isIntact(changed)).toBe(false);
	});
	it("are none where the document has none", () => {
		expect(findEmbeddedNotes(`<!DOCTYPE html><html>${embeddedDossier("{}")}</html>`)).toBe(null);
	});
});
