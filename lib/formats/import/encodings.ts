import type { Example } from "./import-result";

/** Encodings that are no Unicode, as browsers name them, with the words for them. */
export const ENCODING_WORDS = {
	"windows-1252": "Western European (Windows-1252)",
	"windows-1250": "Central European (Windows-1250)",
	"iso-8859-2": "Central European (ISO 8859-2)",
	"windows-1251": "Cyrillic (Windows-1251)",
	"koi8-r": "Cyrillic (KOI8-R)",
	"windows-1253": "Greek (Windows-1253)",
	"windows-1254": "Turkish (Windows-1254)",
	"windows-1255": "Hebrew (Windows-1255)",
	"windows-1256": "Arabic (Windows-1256)",
	"windows-1257": "Baltic (Windows-1257)",
	shift_jis: "Japanese (Shift_JIS)",
	"euc-jp": "Japanese (EUC-JP)",
	gb18030: "Chinese, simplified (GB 18030)",
	big5: "Chinese, traditional (Big5)",
	"euc-kr": "Korean (EUC-KR)",
	macintosh: "Western European (Mac)",
} as const;

export type Encoding = keyof typeof ENCODING_WORDS;

export const ENCODINGS = Object.keys(ENCODING_WORDS) as readonly Encoding[];

/** Bytes that are looked at for a preview. */
const REACH = 1_000_000;
const LINES = 4;
const LONGEST = 160;

/** The first lines that hold more than ASCII, as an encoding reads them; what is no character in it shows as \uFFFD. */
export function previewLines(bytes: Uint8Array, encoding: Encoding): readonly Example[] {
	const decoder = new TextDecoder(encoding);
	const found: Example[] = [];
	const end = Math.min(bytes.length, REACH);
	let from = 0;
	// A line end is the same byte in each of them, and no part of another character.
	for (let line = 1; from < end && found.length < LINES; line += 1) {
		const at = bytes.indexOf(10, from);
		const to = at < 0 ? end : Math.min(at, end);
		const part = bytes.subarray(from, to);
		if (part.some((byte) => byte > 127)) found.push({ line, text: decoder.decode(part).trim().slice(0, LONGEST) });
		from = to + 1;
	}
	return found;
}
