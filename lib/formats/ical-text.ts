import { wellFormed } from "./plain-text";

/** Longest line of iCalendar in octets, without its CRLF (RFC 5545, 3.1). */
const LONGEST = 75;

/** A TEXT value: the backslash first, then `;` `,` and line ends; colon and quotes stand as they are (RFC 5545, 3.3.11). */
export function icalText(text: string): string {
	return wellFormed(text)
		.replaceAll("\\", "\\\\")
		.replace(/[;,]/g, "\\$&")
		.replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")
		.replace(/(?!\t)\p{Cc}/gu, "");
}

/**
 * Lines of `NAME:value` as iCalendar: folded by octets, never inside a character (the blank that begins a continuation
 * counts), and each ended by CRLF.
 */
export function icalLines(lines: readonly string[]): string {
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function folded(line: string): string {
	let out = "";
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0) ?? 0);
		if (octets + size > LONGEST) {
			out += "\r\n ";
			octets = 1;
		}
		out += character;
		octets += size;
	}
	return out;
}

/** Octets of a code point in UTF-8. */
function octetsOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
