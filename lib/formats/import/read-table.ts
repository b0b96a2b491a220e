import { isTimeZone } from "../../time/time-zone-name";
import { columnNames } from "./column-names";
import type { Draft, Drafted } from "./draft";
import { finishDraft } from "./finish-draft";
import { looksHeadless, mappingByContent, withoutHeadings } from "./headless-table";
import type { FieldSource, OnProgress, TableField, TableMapping } from "./import-result";
import { lazyPlace } from "./lazy-place";
import { partedSide } from "./parted-date";
import { type Reading, remark, setAside, tally } from "./reading";
import { settleSides, sideOf } from "./settle-sides";
import { statusOf } from "./status-word";
import { headerKey, proposedMapping, saysItAll } from "./table-columns";
import { reportHeader } from "./table-header";
import { cellPlace, isTooWide, type Row, type Table } from "./table-rows";
import { addressesIn } from "./web-address";

export type TableText = { readonly text: string; readonly table: Table; readonly onProgress: OnProgress };

const SAMPLE = 5;
const STEP = 1000;

/** A table of any columns by a mapping that a person chose; without one it is asked for, and the proposal read meanwhile. */
export function readTable(opened: TableText, reading: Reading): Drafted | null {
	const first = opened.table.header;
	const isData = looksHeadless(first.cells);
	const headless = reading.answers.headless ?? isData;
	const file = headless ? { ...opened, table: withoutHeadings(opened.table) } : opened;
	const { table, onProgress } = file;
	const header = table.header.cells;
	if (!headless) reportHeader(file, reading);
	const proposed = proposedMapping(first.cells);
	const byContent = mappingByContent(first.cells);
	const answered = reading.answers.mapping;
	const mapping = answered ?? (headless ? byContent : proposed);
	const problem = mappingProblem(mapping, header.length);
	if (answered === undefined ? !saysItAll(header) : problem !== null) {
		reading.asked.mapping = {
			headerKey: headerKey(isData ? columnNames(first.cells.length) : first.cells),
			header: first.cells,
			sample: opened.table.rows.slice(0, SAMPLE).map(({ cells }) => cells),
			proposed,
			byContent,
			headless: isData,
			...(answered !== undefined && problem !== null && { problem }),
		};
	}
	if (problem !== null) return { drafts: [] };
	if (isData && !headless) {
		const message = "The first row, which reads as data, was taken for headings, as you chose; it is no event.";
		remark(reading, "warning", { line: first.line, column: 1 }, message, opened.text.slice(first.from, first.to));
	}
	if (answered !== undefined || saysItAll(header)) reportUnmapped(file, mapping, reading);
	const drafts = table.rows.flatMap((row, index): Draft | readonly Draft[] => {
		if (index % STEP === 0) onProgress(0.5 + (0.5 * index) / table.rows.length);
		return readRow(row, mapping, file, reading) ?? [];
	});
	return { drafts };
}

function mappingProblem(mapping: TableMapping, columns: number): string | null {
	if (mapping.title === undefined) return "No column gives the title.";
	if (mapping.start === undefined) return "No column gives the date.";
	const beyond = Object.values(mapping).some(
		(from) => from.kind === "columns" && from.columns.some((column) => column >= columns || column < 0),
	);
	return beyond ? "A column is named that this table does not have." : null;
}

function readRow(row: Row, mapping: TableMapping, file: TableText, reading: Reading): Draft | null {
	const { text, table } = file;
	if (isTooWide(row, table.header, text, reading)) return null;
	const place = { line: row.line, column: 1 };
	const written = () => text.slice(row.from, row.to).trimEnd();
	const value = (field: TableField) => fieldText(mapping[field], row);
	const at = (field: TableField) => lazyPlace(() => placeOf(mapping[field], row, file));
	const zone = value("time zone").trim();
	if (zone !== "" && !isTimeZone(zone)) {
		return setAside(reading, at("time zone"), "the time zone is no IANA zone such as Asia/Tokyo.", zone);
	}
	const side = (field: "start" | "end") => partedSide(sideOf(value(field), at(field)), mapping[field], row, file);
	const end = value("end").trim() === "" ? null : side("end");
	const sides = settleSides(reading, side("start"), end, zone || null);
	if (sides === null) return null;
	const status = statusOf(value("status"));
	if (status === null && value("status").trim() !== "") {
		const message =
			"A status that Readout does not have was kept as a note; by its date the event stands as held or as scheduled";
		tally(reading, "warning", at("status"), message, value("status"));
	}
	const actors = value("actors").trim();
	if (actors !== "") {
		const message =
			"Actors were kept as a note: the table does not say what each is (a person, a state, an organisation or a place)";
		tally(reading, "information", at("actors"), message, actors);
	}
	const rank = value("rank").trim();
	if (rank !== "" && !/^[123]$/.test(rank))
		tally(reading, "warning", at("rank"), "A rank other than 1, 2 or 3 was not taken", rank);
	return finishDraft(reading, {
		place,
		written,
		sides,
		id: value("id"),
		title: value("title"),
		short: value("short"),
		summary: [value("summary")],
		kind: value("kind"),
		...(/^[123]$/.test(rank) && { rank: Number(rank) as 1 | 2 | 3 }),
		venue: value("place"),
		topics: value("topic").split(";"),
		links: addressesIn(value("link")).map((url) => ({ url })),
		html: "well-formed",
		...(status !== null && { status }),
		notes: [
			value("note"),
			...(status === null && value("status").trim() !== "" ? [`Status in the file: “${value("status").trim()}”.`] : []),
			...(actors === "" ? [] : [`Actors: ${actors}.`]),
		],
	});
}

function fieldText(from: FieldSource | undefined, row: Row): string {
	if (from === undefined) return "";
	if (from.kind === "constant") return from.text;
	if (from.columns.length === 1) return row.cells[from.columns[0] ?? 0] ?? "";
	return from.columns
		.map((column) => (row.cells[column] ?? "").trim())
		.filter((cell) => cell !== "")
		.join(from.joiner);
}

function placeOf(from: FieldSource | undefined, row: Row, { text, table }: TableText) {
	const column = from?.kind === "columns" ? (from.columns[0] ?? 0) : 0;
	return cellPlace(text, row, table.delimiter, column);
}

function reportUnmapped({ text, table }: TableText, mapping: TableMapping, reading: Reading): void {
	const used = new Set(Object.values(mapping).flatMap((from) => (from.kind === "columns" ? from.columns : [])));
	table.header.cells.forEach((heading, column) => {
		if (used.has(column) || heading.trim() === "") return;
		const place = cellPlace(text, table.header, table.delimiter, column);
		remark(
			reading,
			"information",
			place,
			`The column "${heading.trim().slice(0, 60)}" was given no place and was not read.`,
			heading,
		);
	});
}
