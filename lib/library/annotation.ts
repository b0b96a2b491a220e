import type { Lookup } from "../dossier/lookup";
import { NOTED_KINDS, type NotedKind } from "./noted";

/** A reader's own note and star on a thing of a dossier; the dossier itself says nothing of them. */
export type Annotation = {
	readonly kind: NotedKind;
	readonly id: string;
	readonly star: boolean;
	/** "" where there is a star alone. */
	readonly text: string;
};

/** What is typed into one; what two tabs wrote is kept together beyond it. */
export const LONGEST_NOTE = 20_000;
const LONGEST_KEPT = 5 * LONGEST_NOTE;

/** What stands in a browser's storage, or in a file, may be anything. Never throws. */
export function readAnnotation(value: unknown): Annotation | null {
	if (typeof value !== "object" || value === null) return null;
	const { kind, id, star, text }: { [key: string]: unknown } = { ...value };
	const known = NOTED_KINDS.find((each) => each === kind);
	if (known === undefined || typeof id !== "string" || !/^[a-z0-9-]{1,80}$/.test(id)) return null;
	if (typeof star !== "boolean" || typeof text !== "string" || text.length > LONGEST_KEPT) return null;
	return { kind: known, id, star, text };
}

export function isEmpty({ star, text }: Annotation): boolean {
	return !star && text.trim() === "";
}

/** One annotation for what two places say of a thing: neither note is lost, and one that holds the other stands for both. */
export function merged(here: Annotation, there: Annotation): Annotation {
	const [a, b] = [here.text.trim(), there.text.trim()];
	const text = a.includes(b) ? a : b.includes(a) ? b : `${a}\n\n${b}`;
	return fitting({ ...here, star: here.star || there.star, text });
}

/** What a tab makes of a note that it knew with the text `base`; no star where that stays as it is. */
export type NoteChange = Pick<Annotation, "kind" | "id" | "text"> & { readonly base: string; readonly star?: boolean };

/** Stands between the words of two tabs that wrote at once. */
export const MEANWHILE = "[Written meanwhile in another tab:]";

/**
 * A change laid on what stands here by now. Where another tab wrote since, its words follow under a line that says so
 * (`both`); what it wrote on before is not repeated, and one text that holds the other stands for both.
 */
export function changedNote(
	here: Annotation | null,
	{ kind, id, base, text, star = here?.star ?? false }: NoteChange,
): { readonly note: Annotation; readonly both: boolean } {
	const there = here?.text ?? "";
	const kept = (words: string, both = false) => ({ note: fitting({ kind, id, star, text: words }), both });
	if (text === base) return kept(there);
	if (there.trim() === base.trim() || text.includes(there)) return kept(text);
	if (there.includes(text.trim())) return kept(there);
	const before = base.trim() === "" ? "" : `\n\n${MEANWHILE}\n${base}`;
	const theirs = before !== "" && there.endsWith(before) ? there.slice(0, -before.length) : there;
	return kept(`${text}\n\n${MEANWHILE}\n${theirs}`, true);
}

/** Throws where the words of both are more than can be kept: neither is cut. */
function fitting(note: Annotation): Annotation {
	if (note.text.length > LONGEST_KEPT) throw new RangeError("The words of both are more than are kept.");
	return note;
}

/** Those of the annotations whose thing, or note, has all words of the search; in the order of the dossier. */
export function foundNotes(
	notes: readonly Annotation[],
	search: string,
	title: (note: Annotation) => string,
): readonly Annotation[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	return notes.filter((note) => {
		const text = `${title(note)} ${note.text}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** Whether the dossier has the thing; notes on what went with a later revision stay, and are told as such. */
export function hasThing({ kind, id }: Annotation, lookup: Lookup): boolean {
	switch (kind) {
		case "event":
			return lookup.events.has(id);
		case "claim":
			return lookup.claims.has(id);
		case "source":
			return lookup.sources.has(id);
	}
}
