import { textOfBytes } from "./file-text";
import { type Found, findAnchor } from "./find-anchor";
import { LIMITS } from "./limits";
import type { Lookup } from "./lookup";
import { lineStarts, placeIn } from "./place-in-text";
import { plainWords } from "./plain-words";
import { type RestingPlace, restsOn } from "./rests-on";

/** The largest copy that is read, in bytes: many times the longest report, and still searched in a moment. */
export const MOST_COPY_BYTES = 10 * 1024 * 1024;

export type ReadCopy =
	| { readonly kind: "text"; readonly text: string }
	/** `sentence` says why, and what to do. */
	| { readonly kind: "refused"; readonly sentence: string };

/** The bytes of a reader's copy → its text, or the sentence that says why it cannot be searched. */
export function readCopy(bytes: Uint8Array): ReadCopy {
	if (bytes.length > MOST_COPY_BYTES) return { kind: "refused", sentence: tooLargeSentence(bytes.length) };
	const read = textOfBytes(bytes, { ...LIMITS, bytes: MOST_COPY_BYTES });
	if (read.kind === "unreadable" || read.text.includes("\0")) return { kind: "refused", sentence: NOT_TEXT };
	return read.text.trim() === "" ? { kind: "refused", sentence: EMPTY } : { kind: "text", text: read.text };
}

const NOT_TEXT = "This is not plain text (UTF-8). Copy the words of the source into a .txt file and choose that.";
const EMPTY = "There are no words in this file. Copy those of the source into it and choose it again.";

/** For a file that need not be opened to see that it is too large. */
export function tooLargeSentence(bytes: number): string {
	const mib = (size: number) => Math.round(size / 1024 / 1024);
	return `This file has ${mib(bytes)} MiB; at most ${mib(MOST_COPY_BYTES)} are read. Put the words of the source alone into a .txt file.`;
}

/** Words that the dossier quotes from a source, where they stand in the copy, and the statements that rest on them. */
export type VerifiedAnchor = {
	readonly anchor: string;
	/** Empty where the words are missing; more than one where they do not tell the place. `line` counts from 1. */
	readonly found: readonly (Found & { readonly line: number })[];
	readonly statements: readonly { readonly text: string; readonly place: RestingPlace }[];
};

export type VerifiedCopy = {
	/** `unknown`: the dossier holds none; `uncounted`: the browser could not count that of the copy. */
	readonly hash: "equal" | "different" | "unknown" | "uncounted";
	/** Each quoted passage once, in the order of the dossier. */
	readonly anchors: readonly VerifiedAnchor[];
	/** The copy holds the tags of a web page, which may part words that stand together on screen. */
	readonly tagged: boolean;
};

/**
 * Holds a reader's copy of a source against the dossier: its hash against the one recorded, and every quoted passage
 * against its text. Nothing is fetched, kept or sent.
 * @param sha256 of the copy's bytes in hex; null where it could not be counted
 */
export function verifyCopy(source: string, lookup: Lookup, text: string, sha256: string | null): VerifiedCopy {
	const recorded = lookup.sources.get(source)?.sha256;
	const starts = lineStarts(text);
	const quoted = new Map<string, { text: string; place: RestingPlace }[]>();
	for (const { items } of restsOn(source, lookup)) {
		for (const { text: said, place, cites } of items) {
			for (const anchor of new Set(cites.flatMap((cite) => cite.anchor ?? []).map(plainWords))) {
				quoted.set(anchor, [...(quoted.get(anchor) ?? []), { text: said, place }]);
			}
		}
	}
	return {
		hash:
			recorded === undefined ? "unknown" : sha256 === null ? "uncounted" : sha256 === recorded ? "equal" : "different",
		anchors: [...quoted].map(([anchor, statements]) => ({
			anchor,
			found: findAnchor(text, anchor).map((found) => ({ ...found, line: placeIn(starts, found.start).line })),
			statements,
		})),
		tagged: /^\s*(?:<!doctype html|<html|<\?xml)/i.test(text),
	};
}
