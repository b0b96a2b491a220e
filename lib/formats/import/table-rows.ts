import Papa from "papaparse";
import { LIMITS } from "../../dossier/limits";
import type { Place } from "../../dossier/problem";
import type { OnProgress } from "./import-result";
import { type Reading, remark, setAside } from "./reading";
import { separatorLine } from "./separator-line";

/** A row of a table: its cells, the line on which it begins, and where it stands in the text. */
export type Row = {
	readonly cells: readonly string[];
	readonly line: number;
	readonly from: number;
	readonly to: number;
};

export type Table = { readonly delimiter: string; readonly header: Row; readonly rows: readonly Row[] };

const DELIMITERS = [",", "\t", ";", "|"];
const STEP = 2000;

/**
 * The text of a table with one kind of line end, where it has several: of rows that were added by another program, Papa
 * takes the first kind that it meets for all. Lines and columns stay as they are.
 */
export function evenLines(text: string): string {
	return /\r/.test(text) && /(?:^|[^\r])\n/.test(text) ? text.replace(/\r\n?/g, "\n") : text;
}

/**
 * A text as a table (RFC 4180, whatever its delimiter): cells are texts, nothing is made of them. A first line that names
 * the delimiter is no row, but counts as a line of the file. Rows without a cell are left out; a row of more than the limit, or with a quote that does not end, is set aside. Null where there is no row at all
 * or more than are read.
 */
export function tableRows(text: string, reading: Reading, onProgress: OnProgress): Table | null {
	const rows: Row[] = [];
	const named = separatorLine(text);
	const start = named?.length ?? 0;
	let from = start;
	let line = named === null ? 1 : 2;
	let many = false;
	let headless = false;
	const delimiter = named?.delimiter ?? delimiterOf(text);
	Papa.parse<string[]>(text.slice(start), {
		delimiter,
		skipEmptyLines: false,
		step: ({ data, errors, meta }, parser) => {
			const to = start + meta.cursor;
			const row = { cells: data, line, from, to };
			const quote = errors.find(({ type }) => type === "Quotes");
			if (to - from > LIMITS.text) {
				const message = `the row has ${to - from} characters; at most ${LIMITS.text} are read in one.`;
				setAside(reading, { line, column: 1 }, message, text.slice(from, from + 300));
				headless ||= rows.length === 0;
			} else if (quote !== undefined) {
				const what =
					quote.code === "MissingQuotes" ? "a quote begins that does not end" : "text stands after a closing quote";
				setAside(reading, { line, column: 1 }, `${what}.`, text.slice(from, from + 300));
				headless ||= rows.length === 0;
			} else if (data.some((cell) => cell.trim() !== "")) rows.push(row);
			line += linesIn(text, from, to);
			from = to;
			if (rows.length % STEP === 0) onProgress((0.5 * to) / text.length);
			if (rows.length > LIMITS.items + 1) {
				many = true;
				parser.abort();
			}
		},
	});
	const [header, ...rest] = rows;
	if (many) {
		const message = `The table has more than ${LIMITS.items} rows (${text.length} characters in all); at most that many are read.`;
		remark(reading, "error", { line: 1, column: 1 }, message, "");
	}
	// Without its own header the next row would be taken for one.
	if (many || headless || header === undefined) return null;
	return { delimiter, header, rows: rest };
}

/**
 * Whether a row has cells that stand under no heading; then it was set aside: a delimiter in a text without quotes moved
 * all that follows it.
 */
export function isTooWide({ cells, line, from, to }: Row, header: Row, text: string, reading: Reading): boolean {
	if (cells.slice(header.cells.length).every((cell) => cell.trim() === "")) return false;
	const message = `it has ${cells.length} cells, the header ${header.cells.length}.`;
	setAside(reading, { line, column: 1 }, message, text.slice(from, to).trimEnd());
	return true;
}

/** The delimiter that stands most often in the first line outside quotes; of several the first of the list. */
export function delimiterOf(text: string): string {
	const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: 0 }));
	let quoted = false;
	for (let at = 0; at < Math.min(text.length, 100_000); at += 1) {
		const character = text.charAt(at);
		if (character === '"') quoted = !quoted;
		else if (!quoted && (character === "\n" || character === "\r")) {
			if (counts.some(({ count }) => count > 0)) break;
		} else if (!quoted) {
			const found = counts.find(({ delimiter }) => delimiter === character);
			if (found !== undefined) found.count += 1;
		}
	}
	return counts.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

function linesIn(text: string, from: number, to: number): number {
	let lines = 0;
	for (let at = from; at < to; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
	}
	return lines;
}

/** Where a cell begins, found in the row as it is written. */
export function cellPlace(text: string, { line, from, to }: Row, delimiter: string, cell: number): Place {
	let passed = 0;
	let quoted = false;
	let at = from;
	let lineStart = from;
	let row = line;
	for (; at < to && passed < cell; at += 1) {
		const character = text.charAt(at);
		if (character === '"') quoted = !quoted;
		else if (character === delimiter && !quoted) passed += 1;
		else if (character === "\n" || (character === "\r" && text[at + 1] !== "\n")) {
			row += 1;
			lineStart = at + 1;
		}
	}
	return { line: row, column: at - lineStart + 1 };
}
