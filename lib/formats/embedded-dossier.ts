import { sha256Hex } from "./sha-256";

/** A dossier's JSON as it stands within one of our documents. */
export type EmbeddedDossier = {
	readonly text: string;
	/** Where it begins in the document, in UTF-16 units. */
	readonly start: number;
	/** SHA-256 of it when it was exported, in hex; null where the document does not say. */
	readonly checksum: string | null;
};

/**
 * A dossier's JSON text → the element that holds it in a document: equal as JSON, with nothing in it that HTML or XML reads
 * as its own (within JSON, `<`, `>` and `&` stand in strings alone), and line ends as a browser would make them.
 */
export function embeddedDossier(json: string): string {
	return embedded("readout-dossier", json);
}

/** The notes that go with a dossier, in an element of their own beside its. */
export function embeddedNotes(json: string): string {
	return embedded("readout-notes", json);
}

function embedded(id: string, json: string): string {
	const text = json
		.replace(/^\uFEFF/, "")
		.replace(/\r\n?/g, "\n")
		.replace(/[<>&\u2028\u2029\ufffe\uffff]|\p{Cs}/gu, escapeOf);
	return `<script type="application/json" id="${id}" data-sha256="${checksumOf(text)}">${text}</script>`;
}

function escapeOf(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const NOTES_OPENING = /<script type="application\/json" id="readout-notes"(?: data-sha256="([0-9a-f]{64})")?>/g;
const OPENING = /<script type="application\/json" id="readout-dossier"(?: data-sha256="([0-9a-f]{64})")?>/g;

/** The dossier within a text, or null where none stands there or more than one. A scan for our own form; no HTML is parsed. */
export function findEmbeddedDossier(document: string): EmbeddedDossier | null {
	if (!/^\uFEFF?\s*<(?:!doctype html|html)\b/i.test(document.slice(0, 2000))) return null;
	return findBy(OPENING, document);
}

/** The notes within one of our documents, or null; found as its dossier is. */
export function findEmbeddedNotes(document: string): EmbeddedDossier | null {
	return findEmbeddedDossier(document) === null ? null : findBy(NOTES_OPENING, document);
}

function findBy(form: RegExp, document: string): EmbeddedDossier | null {
	const [opening, second] = document.matchAll(form);
	if (opening === undefined || second !== undefined) return null;
	const start = opening.index + opening[0].length;
	const end = document.indexOf("<", start);
	if (end < 0 || !document.startsWith("</script>", end)) return null;
	return { text: document.slice(start, end), start, checksum: opening[1] ?? null };
}

/** Whether it is as it was exported; null where nothing says what it was. Line ends count as a browser reads them. */
export function isIntact({ text, checksum }: EmbeddedDossier): boolean | null {
	return checksum === null ? null : checksumOf(text.replace(/\r\n?/g, "\n")) === checksum;
}

function checksumOf(text: string): string {
	return sha256Hex(new TextEncoder().encode(text));
}
