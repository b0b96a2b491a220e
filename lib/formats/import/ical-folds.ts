const BEGIN = /^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i;
const [LF, CR, TAB, SPACE] = [0x0a, 0x0d, 0x09, 0x20] as const;

/**
 * The bytes of a calendar whose lines were folded by octets, within a character of UTF-8, as old programs do (RFC 5545, 3.1):
 * each such fold is put behind its character, so that the text can be decoded and every line stays where it is. Null for
 * all other files.
 */
export function wholeCharacters(bytes: Uint8Array): Uint8Array | null {
	if (!BEGIN.test(String.fromCharCode(...bytes.subarray(0, 100)))) return null;
	const out = new Uint8Array(bytes.length);
	let to = 0;
	for (let at = 0; at < bytes.length; ) {
		let missing = followers(bytes[at] ?? 0);
		out[to++] = bytes[at++] ?? 0;
		let folds: readonly number[] = [];
		while (missing > 0) {
			const fold = foldAt(bytes, at);
			const next = bytes[at + fold.length] ?? 0;
			if (next < 0x80 || next > 0xbf) break;
			folds = [...folds, ...fold];
			out[to++] = next;
			at += fold.length + 1;
			missing -= 1;
		}
		out.set(folds, to);
		to += folds.length;
	}
	return out;
}

/** How many bytes follow the first of a character. */
function followers(byte: number): number {
	if (byte < 0xc2 || byte > 0xf4) return 0;
	return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** The bytes of the fold that stands at a place: a line end and a blank; none where there is no fold. */
function foldAt(bytes: Uint8Array, at: number): readonly number[] {
	const ends = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF ? 1 : 0;
	const blank = bytes[at + ends];
	return ends > 0 && (blank === SPACE || blank === TAB) ? [...bytes.subarray(at, at + ends + 1)] : [];
}
