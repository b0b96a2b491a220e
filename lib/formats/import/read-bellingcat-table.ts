import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { lazyPlace } from "./lazy-place";
import { placeNotes } from "./place-notes";
import type { TableText } from "./read-table";
import { type Reading, remark } from "./reading";
import { settleSides, sideOf } from "./settle-sides";
import { reportHeader } from "./table-header";
import { cellPlace, isTooWide } from "./table-rows";

const NAMES = ["id", "date", "latitude", "longitude", "location", "description", "sources", "associations"] as const;

export function isBellingcatTable(header: readonly string[]): boolean {
	const names = new Set(header.map((name) => name.trim().toLowerCase()));
	return NAMES.every((name) => names.has(name));
}

/** The table of a Bellingcat map's export: sources and `key=value` associations are joined by commas. */
export function readBellingcatTable(file: TableText, reading: Reading): Drafted {
	const { text, table } = file;
	reportHeader(file, reading);
	const names = table.header.cells.map((name) => name.trim().toLowerCase());
	names.forEach((name, at) => {
		if (NAMES.some((known) => known === name) || name === "") return;
		const place = cellPlace(text, table.header, table.delimiter, at);
		remark(
			reading,
			"information",
			place,
			`The column "${name.slice(0, 60)}" is none of this format and was not read.`,
			name,
		);
	});
	const drafts = table.rows.flatMap((row): Draft | readonly Draft[] => {
		if (isTooWide(row, table.header, text, reading)) return [];
		const cell = (name: (typeof NAMES)[number]) => row.cells[names.indexOf(name)] ?? "";
		const date = lazyPlace(() => cellPlace(text, row, table.delimiter, names.indexOf("date")));
		const sides = settleSides(reading, sideOf(cell("date"), date), null);
		if (sides === null) return [];
		const draft = finishDraft(reading, {
			place: { line: row.line, column: 1 },
			written: () => text.slice(row.from, row.to).trimEnd(),
			sides,
			id: cell("id"),
			title: "",
			untitled: true,
			summary: [cell("description")],
			venue: cell("location"),
			topics: cell("associations")
				.split(",")
				.map((pair) => pair.trim().replace("=", ": ")),
			links: cell("sources")
				.split(/,(?=\s*https?:)/i)
				.map((url) => ({ url: url.trim() })),
			notes: placeNotes(cell("latitude"), cell("longitude")),
		});
		return draft ?? [];
	});
	return { drafts };
}
