/** One cell: text is quoted, a number stands bare, so that both stay what they are. */
export type Cell = string | number;

/**
 * Text that a spreadsheet would run as a formula or swallow: it begins with `= + - @`, their full-width forms, a tab, a
 * line end or NUL (OWASP ASVS 1.2.10), also after blanks and invisible characters, also where it already bears the mark.
 */
const RISKY = /^'*(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** The text with an apostrophe before it where a spreadsheet would take it for more than text. */
export function marked(text: string): string {
	return RISKY.test(text) ? `'${text}` : text;
}

/** The exact inverse of `marked`. */
export function unmarked(text: string): string {
	return text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
}

/**
 * Rows as CSV (RFC 4180): every text in quotes, rows end CRLF. For a spreadsheet risky texts are marked, and a byte order
 * mark leads, without which Excel reads UTF-8 as its own code page. The exact form holds each text as it is.
 */
export function csvText(rows: readonly (readonly Cell[])[], form: "spreadsheet" | "exact"): string {
	const cell = (value: Cell) => {
		if (typeof value === "number") return String(value);
		const text = form === "exact" ? value : marked(value);
		return `"${text.replaceAll('"', '""')}"`;
	};
	const lines = rows.map((row) => `${row.map(cell).join(",")}\r\n`);
	return (form === "exact" ? "" : "\ufeff") + lines.join("");
}
