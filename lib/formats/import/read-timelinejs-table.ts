import { cleanLine, plainFromHtml } from "./clean-text";
import { readClock } from "./clock-grammar";
import type { Draft, Drafted, Sides } from "./draft";
import { finishDraft } from "./finish-draft";
import { lazyPlace } from "./lazy-place";
import { periodOf } from "./period-of";
import type { TableText } from "./read-table";
import { type Reading, remark, setAside, tally } from "./reading";
import { settleSides, sideOf } from "./settle-sides";
import { settleTimeline } from "./settle-timeline";
import { reportHeader } from "./table-header";
import { cellPlace, isTooWide, type Row } from "./table-rows";
import { mediaFrom } from "./timelinejs-media";

const NAMES = [
	...[
		"Year",
		"Month",
		"Day",
		"Time",
		"End Year",
		"End Month",
		"End Day",
		"End Time",
		"Display Date",
		"Headline",
		"Text",
	],
	...["Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Tag", "Background"],
	...["Start Date", "End Date"],
] as const;
type Name = (typeof NAMES)[number];

/** A sheet of TimelineJS: a headline, and a year or (in sheets of version 1) a start date. */
export function isTimelinejsTable(header: readonly string[]): boolean {
	const names = new Set(header.map((name) => name.trim()));
	return names.has("Headline") && (names.has("Year") || names.has("Start Date"));
}

type Sheet = { readonly file: TableText; readonly columns: ReadonlyMap<string, number>; readonly dated: boolean };

export function readTimelinejsTable(file: TableText, reading: Reading): Drafted {
	const { table, text } = file;
	reportHeader(file, reading);
	const columns = new Map(table.header.cells.map((name, at) => [name.trim(), at] as const).reverse());
	const known = new Set<string>(NAMES);
	for (const [name, at] of columns) {
		if (known.has(name) || name === "") continue;
		const place = cellPlace(text, table.header, table.delimiter, at);
		remark(
			reading,
			"information",
			place,
			`The column "${name.slice(0, 60)}" is none of TimelineJS and was not read.`,
			name,
		);
	}
	const sheet: Sheet = { file, columns, dated: columns.has("Start Date") || columns.has("End Date") };
	const drafts: Draft[] = [];
	const periods: { title: string; when: Sides["when"] }[] = [];
	let head: { readonly title: string; readonly summary: string } | null = null;
	for (const row of table.rows) {
		if (isTooWide(row, table.header, text, reading)) continue;
		const cell = cellsOf(sheet, row);
		const place = { line: row.line, column: 1 };
		const type = cell("Type").toLowerCase();
		const html = (text: string) => plainFromHtml(reading, place, text);
		if (type === "title" && head === null) {
			const media = mediaFrom(cell("Media"), said(cell), "", reading, place);
			const texts = [cell("Text"), ...media.texts].map(html).filter((each) => each !== "");
			head = { title: cleanLine(reading, place, html(cell("Headline"))), summary: texts.join("\n") };
			continue;
		}
		const sides = settleRow(sheet, row, reading);
		if (sides === null) continue;
		if (type === "title") remark(reading, "warning", place, "A second title slide became an event.", cell("Headline"));
		if (type === "era") {
			const title = cleanLine(reading, place, html(cell("Headline")));
			if (title === "")
				setAside(reading, place, "an era without a headline has no name.", file.text.slice(row.from, row.to));
			else periods.push({ title, when: periodOf(sides) });
			continue;
		}
		const draft = readSlide(sheet, row, sides, reading);
		if (draft !== null) drafts.push(draft);
	}
	return { drafts, periods, ...(head !== null && head) };
}

function cellsOf({ columns }: Sheet, row: Row): (name: Name) => string {
	return (name) => (row.cells[columns.get(name) ?? -1] ?? "").trim();
}

function said(cell: (name: Name) => string): readonly string[] {
	return [cell("Media Caption"), cell("Media Credit"), cell("Alt Text")].filter((text) => text !== "");
}

function readSlide(sheet: Sheet, row: Row, sides: Sides, reading: Reading): Draft | null {
	const { file } = sheet;
	const cell = cellsOf(sheet, row);
	const place = { line: row.line, column: 1 };
	const media = mediaFrom(cell("Media"), said(cell), "", reading, place);
	if (cell("Media Thumbnail") !== "")
		tally(reading, "warning", place, "A thumbnail was set aside", cell("Media Thumbnail"));
	if (/^(?:https?:)?\/\/?/.test(cell("Background"))) {
		tally(reading, "warning", place, "A background picture was set aside", cell("Background"));
	}
	return finishDraft(reading, {
		place,
		written: () => file.text.slice(row.from, row.to).trimEnd(),
		sides,
		title: cell("Headline"),
		summary: [cell("Text"), ...media.texts],
		topics: [cell("Group") || cell("Tag")],
		links: media.links,
		notes: cell("Display Date") === "" ? [] : [`Shown in the file as “${cell("Display Date")}”.`],
	});
}

function settleRow(sheet: Sheet, row: Row, reading: Reading): Sides | null {
	const { text, table } = sheet.file;
	const cell = cellsOf(sheet, row);
	const at = (name: Name) => lazyPlace(() => cellPlace(text, row, table.delimiter, sheet.columns.get(name) ?? 0));
	if (sheet.dated) {
		const end = cell("End Date");
		const early = cell("Start Date").startsWith("-") ? dateInText(cell("Start Date")) : null;
		const later = dateInText(end);
		if (early !== null && (end === "" || later !== null)) {
			const given = later === null ? null : { value: later, place: at("End Date"), written: end };
			return settleTimeline(reading, { value: early, place: at("Start Date"), written: cell("Start Date") }, given);
		}
		return settleSides(
			reading,
			sideOf(cell("Start Date"), at("Start Date")),
			end === "" ? null : sideOf(end, at("End Date")),
		);
	}
	const parts = (lead: "" | "End ") => {
		const [year, month, day] = (["Year", "Month", "Day"] as const).map((name) =>
			cell(`${lead}${name}`).replace(/[\s,]/g, ""),
		);
		return { year, month, day, time: cell(`${lead}Time`) };
	};
	const start = dateOf(parts(""));
	const end = dateOf(parts("End "));
	for (const [date, name] of [
		[start, "Time"],
		[end, "End Time"],
	] as const) {
		if (typeof date === "string") return setAside(reading, at(name), date, cell(name));
	}
	const written = (lead: "" | "End ") =>
		(["Year", "Month", "Day", "Time"] as const)
			.map((name) => cell(`${lead}${name}`))
			.filter((text) => text !== "")
			.join(" ");
	const given =
		end !== null && typeof end !== "string" ? { value: end, place: at("End Year"), written: written("End ") } : null;
	return settleTimeline(reading, { value: start, place: at("Year"), written: written("") }, given);
}

/** A date of version 1 in digits, -500 or -500-03-15, by its parts: years BC are counted as TimelineJS shows them. */
function dateInText(text: string): object | null {
	const found = /^(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
	if (found === null) return null;
	const [, year, month = "", day = ""] = found;
	return { year, month, day };
}

type Parts = {
	readonly year: string | undefined;
	readonly month: string | undefined;
	readonly day: string | undefined;
	readonly time: string;
};

/** The parts of a date as TimelineJS has them in JSON; null where there is none; a sentence where its time is none. */
function dateOf({ year = "", month = "", day = "", time }: Parts): object | string | null {
	if (year === "" && month === "" && day === "") return time === "" ? null : "an hour stands there without a date.";
	if (time === "") return { year, month, day };
	const read = readClock(time);
	if (!read.ok) return `the hour is not read; expected ${read.expected}.`;
	const { hour, minute, second } = read.clock;
	return { year, month, day, hour, minute, ...(second !== null && { second }) };
}
