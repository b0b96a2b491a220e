import { type Reading, remark } from "./reading";
import { cellPlace, type Table } from "./table-rows";

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Tells of headings that programs lose or that stand twice; here columns go by their place, so that each is there. */
export function reportHeader(
	{ text, table }: { readonly text: string; readonly table: Table },
	reading: Reading,
): void {
	const seen = new Set<string>();
	table.header.cells.forEach((cell, column) => {
		const heading = cell.trim();
		const place = () => cellPlace(text, table.header, table.delimiter, column);
		if (FORBIDDEN.has(heading)) {
			const message = `A column is headed "${heading}", a name that programs lose; here it is a column like any other.`;
			remark(reading, "warning", place(), message, heading);
		}
		if (heading !== "" && seen.has(heading)) {
			remark(
				reading,
				"warning",
				place(),
				`Two columns are headed "${heading.slice(0, 60)}"; they are told apart by their place.`,
				heading,
			);
		}
		seen.add(heading);
	});
}
