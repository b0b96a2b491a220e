import Papa from "papaparse";
import { delimiterOf } from "./table-rows";

const REACH = 100_000;

/** The cells of the first row that has any, as the table will be read; looks at the start of the text only. */
export function headOf(text: string): readonly string[] {
	const start = text.slice(0, REACH);
	const { data } = Papa.parse<string[]>(start, { delimiter: delimiterOf(start), preview: 5 });
	return data.find((cells) => cells.some((cell) => cell.trim() !== "")) ?? [];
}
