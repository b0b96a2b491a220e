/** How files that hold no text begin (in ISO 8859-1), what each is, and what to do with it. */
const KINDS: readonly (readonly [start: string, what: string])[] = [
	[
		"PK\x03\x04",
		"This is an archive (ZIP), which a workbook of Excel (.xlsx) or of LibreOffice is too; Readout reads texts. Save the sheet as CSV in UTF-8, or unpack the archive, and open that.",
	],
	[
		"\xd0\xcf\x11\xe0",
		"This is a file of an old Office program (such as .xls); Readout reads texts. Save the sheet as CSV in UTF-8 and open that.",
	],
	["%PDF-", "This is a PDF; Readout reads texts with dates in fields of their own, such as CSV, JSON or iCalendar."],
	["\x89PNG", "This is a picture; Readout reads texts."],
	["\xff\xd8\xff", "This is a picture; Readout reads texts."],
	["GIF8", "This is a picture; Readout reads texts."],
	["\x1f\x8b", "This is a packed file (gzip); Readout reads texts. Unpack it and open what is in it."],
];

/** What a file is that is no text, by how it begins, as a sentence; null for all that may be text. */
export function otherFile(bytes: Uint8Array): string | null {
	const start = String.fromCharCode(...bytes.subarray(0, 8));
	return KINDS.find(([known]) => start.startsWith(known))?.[1] ?? null;
}
