import { LONGEST_ID } from "../../deck/slug";
import { oneLine } from "../plain-text";

/** What a text may hold that cleaning it would change. */
const SUSPECT = /[^ -~]|[<&]| {2}|^ | $/;
const [SPACE, AND, LESS, HYPHEN] = [0x20, 0x26, 0x3c, 0x2d] as const;

/** Whether a text stands as it is: one line, no HTML, nothing that is no character. */
export function isPlainText(text: string): boolean {
	if (!SUSPECT.test(text)) return true;
	return !/[<&]/.test(text) && oneLine(text) === text;
}

/** Whether printable ASCII, `bytes[from, to)`, is such a text. */
export function stands(bytes: Uint8Array, from: number, to: number): boolean {
	let before: number = SPACE;
	for (let at = from; at < to; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === AND || byte === LESS || (byte === SPACE && before === SPACE)) return false;
		before = byte;
	}
	return before !== SPACE || from === to;
}

/** Whether `bytes[from, to)` is a slug (`lib/deck/slug.ts`). */
export function isSlugBytes(bytes: Uint8Array, from: number, to: number): boolean {
	if (to - from > LONGEST_ID) return false;
	let before: number = HYPHEN;
	for (let at = from; at < to; at += 1) {
		const byte = bytes[at] ?? 0;
		const isLetter = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
		if (!isLetter && (byte !== HYPHEN || before === HYPHEN)) return false;
		before = byte;
	}
	return before !== HYPHEN;
}
