import type { FieldSource } from "./import-result";
import { lazyPlace } from "./lazy-place";
import type { Side } from "./settle-sides";
import { folded } from "./table-columns";
import { cellPlace, type Row, type Table } from "./table-rows";

const PARTS = ["year", "month", "day"] as const;

/**
 * A side whose year, month and day stand in columns of their own, once `side` was read of them together: what is amiss is
 * told of the one cell, as it is written, since the joined text stands nowhere in the file. A day without a month, or a year
 * that is none, is amiss though the rest would read as another date. All other sides are as they were.
 */
export function partedSide(
	side: Side,
	from: FieldSource | undefined,
	row: Row,
	{ text, table }: { readonly text: string; readonly table: Table },
): Side {
	if (from?.kind !== "columns" || !isParted(from, table.header.cells)) return side;
	const cells = from.columns.map((column) => (row.cells[column] ?? "").trim());
	// One cell alone is a date of its own, or none.
	if (cells.filter((cell) => cell !== "").length < 2) return side;
	const amiss = amissIn(cells, side);
	if (amiss === null) return side;
	const cell = cells[amiss.part] ?? "";
	const column = from.columns[amiss.part] ?? 0;
	return {
		stated: { kind: "problem", problem: { expected: amiss.expected, at: 0, got: cell } },
		written: cell === "" ? text.slice(row.from, row.to).trim() : cell,
		place: lazyPlace(() => cellPlace(text, row, table.delimiter, column)),
		inParts: true,
	};
}

function isParted({ columns, joiner }: Extract<FieldSource, { kind: "columns" }>, header: readonly string[]): boolean {
	if (joiner !== "/" || columns.length < 2 || columns.length > PARTS.length) return false;
	return columns.every((column, at) => folded(header[column] ?? "").replace(/^(?:start|end)/, "") === PARTS[at]);
}

type Amiss = { readonly part: 0 | 1 | 2; readonly expected: string };

function amissIn([year = "", month = "", day = ""]: readonly string[], { stated }: Side): Amiss | null {
	if (!/^\d{4}$/.test(year)) return { part: 0, expected: yearWords(year) };
	if (month === "") return { part: 1, expected: "a month between year and day, whose cell is empty" };
	if (stated.kind !== "problem") return null;
	if (!/^(?:0?[1-9]|1[0-2])$/.test(month)) return { part: 1, expected: "a month as a number from 1 to 12" };
	const isNumber = /^\d{1,2}(?:[ T]|$)/.test(day);
	return { part: 2, expected: isNumber ? stated.problem.expected : "a day as a number from 1 to 31" };
}

/** How a column counts the years before 1 no file says; a whole date in one cell is EDTF, which does. */
function yearWords(year: string): string {
	if (year === "") return "a year before month and day, whose cell is empty";
	return /^[-−–]\d/.test(year)
		? "a year of four digits: one before 0000 is read in a whole date in one cell only, such as -0043-03-15 for 44 BC"
		: "a year of four digits, such as 0794";
}
