import Papa from "papaparse";
import { separatorLine } from "./separator-line";
import { delimiterOf, evenLines } from "./table-rows";

const REACH = 100_000;
const ROWS = 50;
/** The part of the rows that must have as many cells as the first. */
const MOST = 0.7;

export type TableHead = {
	/** The cells of the first row that has any. */
	readonly header: readonly string[];
	/** Most rows have as many cells as the header, and there are several of both: a table, whatever stands in its cells. */
	readonly isRegular: boolean;
};

/** The start of a text as a table. */
export function tableHead(text: string): TableHead {
	const named = separatorLine(text);
	const start = evenLines(text.slice(named?.length ?? 0, REACH));
	const delimiter = named?.delimiter ?? delimiterOf(start);
	const { data } = Papa.parse<string[]>(start, { delimiter, preview: ROWS });
	const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
	const [header = [], ...rest] = rows;
	const alike = rest.filter(({ length }) => length === header.length).length;
	return { header, isRegular: header.length > 1 && alike > 0 && alike >= rest.length * MOST };
}
