import { columnNames } from "./column-names";
import { readStated } from "./date-grammar";
import type { FieldSource, TableMapping } from "./import-result";
import type { Table } from "./table-rows";

/** Whether a first row reads as data rather than headings: it holds a date, or nothing but numbers. */
export function looksHeadless(cells: readonly string[]): boolean {
	const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
	return written.length > 0 && (written.some(isDate) || written.every(isNumber));
}

/** The table with its first row among its rows, under made headings. */
export function withoutHeadings(table: Table): Table {
	const { header, rows } = table;
	return { ...table, header: { ...header, cells: columnNames(header.cells.length) }, rows: [header, ...rows] };
}

/** A mapping by what stands in the first row: its dates are start and end, its longest other text the title. */
export function mappingByContent(cells: readonly string[]): TableMapping {
	const dates = cells.flatMap((cell, at) => (isDate(cell.trim()) ? at : []));
	const texts = cells.flatMap((cell, at) => (dates.includes(at) || isNumber(cell.trim()) ? [] : at));
	const [start, end] = dates;
	const [first] = texts;
	const longest = (best: number, at: number) => ((cells[at] ?? "").length > (cells[best] ?? "").length ? at : best);
	const title = first === undefined ? undefined : texts.reduce(longest, first);
	return {
		...(title !== undefined && { title: column(title) }),
		...(start !== undefined && { start: column(start) }),
		...(end !== undefined && { end: column(end) }),
	};
}

function column(at: number): FieldSource {
	return { kind: "columns", columns: [at], joiner: " " };
}

/** A date, and not a number that might be a year. */
function isDate(text: string): boolean {
	return /\D/.test(text) && readStated(text).kind !== "problem";
}

function isNumber(text: string): boolean {
	return /^[+-]?[\d.,\s]*\d$/.test(text);
}
