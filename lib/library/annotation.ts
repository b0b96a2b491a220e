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

export const LONGEST_NOTE = 20_000;

/** What stands in a browser's storage, or in a file, may be anything. Never throws. */
export function readAnnotation(value: unknown): Annotation | null {
	if (typeof value !== "object" || value === null) return null;
	const { kind, id, star, text }: { [key: string]: unknown } = { ...value };
	const known = NOTED_KINDS.find((each) => each === kind);
	if (known === undefined || typeof id !== "string" || !/^[a-z0-9-]{1,80}$/.test(id)) return null;
	if (typeof star !== "boolean" || typeof text !== "string" || text.length > LONGEST_NOTE) return null;
	return { kind: known, id, star, text };
}

export function isEmpty({ star, text }: Annotation): boolean {
	return !star && text.trim() === "";
}

/** One annotation for what two places say of a thing: neither note is lost, and one that holds the other stands for both. */
export function merged(here: Annotation, there: Annotation): Annotation {
	const [a, b] = [here.text.trim(), there.text.trim()];
	const text = a.includes(b) ? a : b.includes(a) ? b : `${a}\n\n${b}`;
	return { ...here, star: here.star || there.star, text: text.slice(0, LONGEST_NOTE) };
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
