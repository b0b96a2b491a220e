import type { Actor } from "../../dossier/dossier";
import type { Place } from "../../dossier/problem";
import { parsePlainDate } from "../../time/plain-date";
import { isTimeZone } from "../../time/time-zone-name";
import { unmarked } from "../csv";
import { EVENT_COLUMNS, EXACT_COLUMNS } from "../events-csv";
import type { Draft, Drafted, Sides } from "./draft";
import { finishDraft } from "./finish-draft";
import { lazyPlace } from "./lazy-place";
import type { TableText } from "./read-table";
import { type Reading, setAside, tally } from "./reading";
import { type Side, settleSides, sideOf } from "./settle-sides";
import { statusOf } from "./status-word";
import { cellPlace, isTooWide, type Row } from "./table-rows";
import { addressesIn } from "./web-address";

type Column = (typeof EXACT_COLUMNS)[number];

export function isOwnTable(header: readonly string[]): boolean {
	return [EVENT_COLUMNS, EXACT_COLUMNS].some(
		(columns) => header.length === columns.length && columns.every((name, at) => header[at] === name),
	);
}

/**
 * Readout's own table of events. The form for spreadsheets, told by its byte order mark, has an apostrophe before risky
 * texts, which is taken off; the exact one has each text as it is, its actors and the addresses of its sources. What a table
 * does not have of them is noted.
 */
export function readOwnTable(file: TableText, forSpreadsheet: boolean, reading: Reading): Drafted {
	const topicIds = new Map<string, string>();
	const drafts = file.table.rows.flatMap((row): Draft | readonly Draft[] => {
		if (isTooWide(row, file.table.header, file.text, reading)) return [];
		const cells = forSpreadsheet ? row.cells.map(unmarked) : row.cells;
		return readRow(row, cells, file, topicIds, reading) ?? [];
	});
	return { drafts, topicIds };
}

function readRow(
	row: Row,
	cells: readonly string[],
	{ text, table }: TableText,
	topicIds: Map<string, string>,
	reading: Reading,
): Draft | null {
	const place = { line: row.line, column: 1 };
	const written = () => text.slice(row.from, row.to).trimEnd();
	const value = (name: Column) => cells[EXACT_COLUMNS.indexOf(name)] ?? "";
	const at = (name: Column) => lazyPlace(() => cellPlace(text, row, table.delimiter, EXACT_COLUMNS.indexOf(name)));
	const zone = value("time zone");
	if (!isTimeZone(zone))
		return setAside(reading, at("time zone"), "the time zone is no IANA zone such as Asia/Tokyo.", zone);
	const start = sideOf(value("when"), at("when"));
	const end = value("until") === "" ? null : sideOf(value("until"), at("until"));
	const reckoned = end !== null && hasHour(start) && !hasHour(end);
	const sides = settleSides(reading, start, reckoned ? null : end, zone);
	if (sides === null) return null;
	const status = statusOf(value("status"));
	if (status === null)
		return setAside(reading, at("status"), "the status is none that a dossier has.", value("status"));
	const titles = topicTitles(value("topics"), value("topic ids"), topicIds);
	tellUnparted(reading, at("topics"), value("topics"), value("topic ids"), "topic");
	const on = value("known");
	const isDay = parsePlainDate(on).ok;
	if (!isDay && on !== "") {
		const message = "The day on which it was known is no date such as 2024-04-11; it is reckoned from the event's own";
		tally(reading, "warning", at("known"), message, on);
	}
	const rank = Number(value("rank"));
	const isRank = rank === 1 || rank === 2 || rank === 3;
	if (!isRank && value("rank") !== "")
		tally(reading, "warning", at("rank"), "A rank other than 1, 2 or 3 was not taken", value("rank"));
	const actors = actorsOf(value("actors"), value("actor ids"), value("actor kinds"));
	if (actors !== null) tellUnparted(reading, at("actors"), value("actors"), value("actor ids"), "actor");
	const addresses = addressesIn(value("sources"));
	const unlinked = addresses.length < listed(value("source ids")).length;
	return finishDraft(reading, {
		place,
		written,
		sides: { ...sides, timeZone: zone, ...reason(sides, value("approximate")) },
		id: value("id"),
		title: value("title"),
		short: value("short"),
		summary: [value("summary")],
		html: false,
		kind: value("kind"),
		...(isRank && { rank }),
		venue: value("place"),
		topics: titles,
		status,
		...(isDay && { on }),
		...(actors !== null && { actors }),
		links: addresses.map((url) => ({ url })),
		notes: [
			value("note"),
			...(reckoned || (sides.when.kind !== "instant" && value("approximate") !== "") ? [value("approximate")] : []),
			...(reckoned ? [`Ends on ${value("until")}; the hour is reckoned and not in the table.`] : []),
			...(value("actors") === "" || actors !== null ? [] : [`Actors: ${value("actors")}.`]),
			...(value("source ids") === "" || !unlinked ? [] : [`Sources in the table: ${value("source ids")}.`]),
		],
	});
}

function hasHour({ stated }: Side): boolean {
	return stated.kind === "when" && stated.when.kind === "instant";
}

function reason({ when, until = when }: Sides, approximate: string): { readonly approximate?: string } {
	return approximate !== "" && until.kind === "instant" ? { approximate } : {};
}

/** The actors by names, ids and kinds; null where the kinds are not told, and where they are more or fewer than the ids. */
function actorsOf(names: string, ids: string, kinds: string): readonly Actor[] | null {
	const idList = listed(ids);
	const kindList = listed(kinds);
	const nameList = names.split("; ");
	if (idList.length === 0 || kindList.length !== idList.length) return null;
	const actors = idList.flatMap((id, at): Actor | readonly Actor[] => {
		const kind = ACTOR_KINDS.find((each) => each === kindList[at]);
		const name = nameList.length === idList.length ? (nameList[at] ?? id) : id;
		return kind === undefined || !/^[a-z0-9-]{1,80}$/.test(id) ? [] : { id, name: name.trim() || id, kind };
	});
	return actors.length === idList.length ? actors : null;
}

const ACTOR_KINDS = ["person", "state", "organisation", "place"] as const satisfies readonly Actor["kind"][];

/** Names that cannot be told apart, since one of them holds what parts them: what stands for them is told. */
function tellUnparted(reading: Reading, place: Place, names: string, ids: string, what: string): void {
	if (ids === "" || names.split("; ").length === listed(ids).length) return;
	const message = `Names of ${what}s with "; " in them cannot be parted in a table; their ids stand for them`;
	tally(reading, "warning", place, message, names);
}

function listed(ids: string): readonly string[] {
	return ids.split(" ").filter((id) => id !== "");
}

/** Titles and ids stand in two columns; where their numbers differ, a title holds the separator, and the ids stand for both. */
function topicTitles(titles: string, ids: string, known: Map<string, string>): readonly string[] {
	const idList = listed(ids);
	const titleList = titles.split("; ");
	const fits = titleList.length === idList.length;
	return idList.map((id, at) => {
		const title = fits ? (titleList[at] ?? id) : id;
		known.set(title, id);
		return title;
	});
}
