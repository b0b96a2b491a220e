import type { TableField, TableMapping } from "./import-result";

/** What people head such columns with, folded by `folded`; the first of a field is the template's own. */
const HEADINGS: Readonly<Record<TableField, readonly string[]>> = {
	id: ["id", "identifier", "uid", "key", "eventid"],
	title: [
		"title",
		"headline",
		"event",
		"name",
		"subject",
		"summary",
		"message",
		"what",
		"titel",
		"titre",
		"título",
		"タイトル",
		"件名",
		"出来事",
	],
	short: ["short", "label", "shorttitle"],
	start: [
		"start",
		"date",
		"when",
		"startdate",
		"datetime",
		"from",
		"begin",
		"day",
		"timestamp",
		"datum",
		"beginn",
		"fecha",
		"日付",
		"開始",
		"開始日",
	],
	end: ["end", "enddate", "to", "until", "finish", "ende", "fin", "終了", "終了日"],
	status: ["status", "state"],
	kind: ["kind", "type", "種類"],
	rank: ["rank", "importance", "priority"],
	topic: [
		"topic",
		"topics",
		"category",
		"group",
		"lane",
		"theme",
		"tag",
		"tags",
		"facet",
		"kategorie",
		"thema",
		"分類",
		"カテゴリ",
	],
	place: ["place", "location", "where", "venue", "ort", "lieu", "lugar", "場所"],
	summary: [
		"summary",
		"description",
		"text",
		"details",
		"notes",
		"contenttext",
		"body",
		"beschreibung",
		"descripción",
		"説明",
		"概要",
	],
	note: ["note", "comment", "comments", "remark", "備考"],
	link: ["link", "url", "source", "sources", "sourceurl", "website", "reference", "quelle"],
	actors: ["actors", "actor", "people", "participants", "who"],
	"time zone": ["timezone", "tz", "zone"],
};

export function folded(heading: string): string {
	return heading
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s_\-:*]+/g, "");
}

const FIELDS = Object.keys(HEADINGS) as readonly TableField[];

/** A mapping by the names of the columns: of each field the column whose name says it best, each column once. */
export function proposedMapping(header: readonly string[]): TableMapping {
	const names = header.map(folded);
	const used = new Set<number>();
	const mapping: { [field in TableField]?: { kind: "columns"; columns: readonly number[]; joiner: string } } = {};
	const longest = Math.max(...FIELDS.map((field) => HEADINGS[field].length));
	// Best names first over all fields, so that "summary" is a text beside a title and a title where there is none.
	for (let rank = 0; rank < longest; rank += 1) {
		for (const field of FIELDS) {
			const wanted = HEADINGS[field][rank];
			const column = wanted === undefined || mapping[field] !== undefined ? -1 : names.indexOf(wanted);
			if (column < 0 || used.has(column)) continue;
			used.add(column);
			mapping[field] = { kind: "columns", columns: [column], joiner: " " };
		}
	}
	for (const { field, columns, joiner } of PARTED) {
		const found = columns.map((name) => names.indexOf(name));
		// A date in parts has no other column of its own than one of the parts; an hour goes with the date that is there.
		const whole = mapping[field]?.columns ?? [];
		const parts = joiner === " " ? [...whole, ...found] : found;
		if (parts.length < 2 || parts.includes(-1) || found.some((at) => used.has(at) && !whole.includes(at))) continue;
		if (joiner === "/" && whole.some((at) => !found.includes(at))) continue;
		for (const at of parts) used.add(at);
		mapping[field] = { kind: "columns", columns: parts, joiner };
	}
	return mapping;
}

/** Dates that stand in several columns, and hours in one of their own beside the date; names as `folded` gives them. */
const PARTED: readonly {
	readonly field: "start" | "end";
	readonly columns: readonly string[];
	readonly joiner: string;
}[] = [
	{ field: "start", columns: ["year", "month", "day"], joiner: "/" },
	{ field: "start", columns: ["startyear", "startmonth", "startday"], joiner: "/" },
	{ field: "start", columns: ["year", "month"], joiner: "/" },
	{ field: "end", columns: ["endyear", "endmonth", "endday"], joiner: "/" },
	{ field: "start", columns: ["time"], joiner: " " },
	{ field: "start", columns: ["starttime"], joiner: " " },
	{ field: "end", columns: ["endtime"], joiner: " " },
];

/** Whether every column is one of the template's, under its own name: then there is nothing to ask. */
export function saysItAll(header: readonly string[]): boolean {
	const own = new Set<string>(FIELDS);
	const names = header.map((heading) => heading.trim().toLowerCase());
	return (
		names.every((name) => own.has(name)) &&
		new Set(names).size === names.length &&
		names.includes("title") &&
		names.includes("start")
	);
}

/** By what a mapping is remembered: the headings as they stand, in their order. */
export function headerKey(header: readonly string[]): string {
	return JSON.stringify(header.map((heading) => heading.trim()));
}
