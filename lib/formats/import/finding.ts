import { type Place, printable } from "../../dossier/problem";
import type { ImportFinding } from "./import-result";

/** UTF-16 units of the original that a finding shows. */
const SHOWN = 200;

/** `original` is made printable and cut: it comes from a file that may be hostile. */
export function finding(
	severity: ImportFinding["severity"],
	{ line, column }: Place,
	message: string,
	original: string,
): ImportFinding {
	return { severity, line, column, message, original: shown(original) };
}

function shown(text: string): string {
	const start = printable(text.slice(0, SHOWN));
	return text.length > SHOWN ? `${start}… (${text.length} characters)` : start;
}
