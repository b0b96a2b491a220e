import { MARK_ALPHABET } from "../../dossier/mark-text";

/** Seven characters that a text always gives and another hardly ever (FNV-1a, 32 bits, over UTF-16 units); part of a slug. */
export function contentHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	let rest = hash >>> 0;
	let out = "";
	for (let digit = 0; digit < 7; digit += 1) {
		out += MARK_ALPHABET.charAt(rest % 32);
		rest = Math.floor(rest / 32);
	}
	return out;
}
