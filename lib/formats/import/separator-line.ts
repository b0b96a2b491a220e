/** The first line of a table that names its delimiter, as Excel writes and reads it; `length` is that of the line with its end. */
export type SeparatorLine = { readonly delimiter: string; readonly length: number };

/** A mark of one character, or a tab as it is typed; a letter, a digit or a quote would part what it should not. */
const LINE = /^(["']?)sep=(\\t|[^"'\r\n\p{L}\p{N}\p{Cs}])\1[ \t]*(?:\r\n|\r|\n)/iu;

/** `sep=;` and an end of the line, at the very start of a text: nothing that could be a row of headings. Else null. */
export function separatorLine(text: string): SeparatorLine | null {
	const found = LINE.exec(text.slice(0, 40));
	if (found === null) return null;
	const [line, , mark = ","] = found;
	return { delimiter: mark === "\\t" ? "\t" : mark, length: line.length };
}
