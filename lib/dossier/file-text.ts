import { LIMITS, type Limits, tooLarge } from "./limits";
import { placeAt } from "./place-in-text";
import type { Place } from "./problem";
import { badBytes } from "./utf8";

/** Why bytes are no text: for people, and where the first bad bytes stand (byte `offset` counted from 0). */
export type UnreadableBytes = {
	readonly kind: "unreadable";
	readonly message: string;
	readonly offset?: number;
} & Partial<Place>;

export type FileText = { readonly kind: "text"; readonly text: string } | UnreadableBytes;

/**
 * The bytes of a file → its text, which must be UTF-8 to the last byte: nothing is replaced, so that no character of a
 * dossier can change unseen. A byte order mark stays as its first character. Never throws.
 */
export function textOfBytes(bytes: Uint8Array, limits: Limits = LIMITS): FileText {
	if (bytes.length > limits.bytes) return { kind: "unreadable", message: tooLarge(bytes.length, limits) };
	const other = otherEncoding(bytes);
	if (other !== null) {
		return { kind: "unreadable", message: `This file is ${other}; save it as UTF-8.`, offset: 0, line: 1, column: 1 };
	}
	const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	try {
		return { kind: "text", text: decoder.decode(bytes) };
	} catch {
		// Looked for only now: it takes four times as long as decoding.
		return notUtf8(bytes, decoder);
	}
}

function notUtf8(bytes: Uint8Array, decoder: TextDecoder): UnreadableBytes {
	const bad = badBytes(bytes);
	const [first] = bad;
	if (first === undefined) return { kind: "unreadable", message: "The browser could not decode this file as UTF-8." };
	const before = decoder.decode(bytes.subarray(0, first.start)).replace(/^\uFEFF/, "");
	const more =
		bad.length === 1 ? "" : `, nor are those at ${bad.length - 1} further ${bad.length === 2 ? "place" : "places"}`;
	const hex = hexOf(bytes.subarray(first.start, first.end));
	return {
		kind: "unreadable",
		message: `Not UTF-8: the bytes ${hex} at byte offset ${first.start} are no character${more}. Save the file as UTF-8.`,
		offset: first.start,
		...placeAt(before, before.length),
	};
}

const SHOWN = 8;

/** "FF FE" */
function hexOf(bytes: Uint8Array): string {
	const shown = [...bytes.subarray(0, SHOWN)].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"));
	return shown.join(" ") + (bytes.length > SHOWN ? " …" : "");
}

/**
 * The encoding of a file that is not UTF-8 but Unicode all the same, or null: by its byte order mark, else by the NULs
 * beside its first character, which in JSON is always ASCII (RFC 4627 §3).
 */
function otherEncoding(bytes: Uint8Array): "UTF-16" | "UTF-32" | null {
	const [a, b, c, d] = bytes;
	if (a === undefined || b === undefined) return null;
	const wide = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
	if (
		wide ||
		(a !== 0 && b === 0 && c === 0 && d === 0) ||
		(a === 0 && b === 0 && c === 0 && d !== 0 && d !== undefined)
	) {
		return "UTF-32";
	}
	const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
	return marked || (a === 0) !== (b === 0) ? "UTF-16" : null;
}
