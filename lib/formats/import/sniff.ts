import { findEmbeddedDossier } from "../embedded-dossier";
import type { FormatName } from "./import-result";
import { fieldOf, isObject, type JsonObject, listOf } from "./json-fields";
import { parseJson } from "./json-file";
import { readLine } from "./markwhen-lines";
import { isBellingcatTable } from "./read-bellingcat-table";
import { isTimelinejsTable } from "./read-timelinejs-table";
import { separatorLine } from "./separator-line";
import { proposedMapping } from "./table-columns";
import { tableHead } from "./table-head";

/** What a text is, by its content and never by the name of its file. Never throws. */
export function sniff(text: string): FormatName {
	const start = text.replace(/^\uFEFF/, "");
	if (looksLikeJson(start)) {
		const parsed = parseJson(start);
		return parsed.ok ? sniffJson(parsed.json) : "unknown";
	}
	return sniffText(start);
}

/** Whether a text can be nothing but JSON; then what is wrong with it as JSON is what is wrong with it. */
export function looksLikeJson(text: string): boolean {
	return /^\s*(?:\{|\[\s*(?:\{|\[|\]|"))/.test(text.slice(0, 2000));
}

const SAMPLE = 50;

export function sniffJson(json: unknown): FormatName {
	if (isObject(json)) {
		const format = fieldOf(json, "format");
		if (typeof format === "string" && format.startsWith("readout-")) return "readout";
		if (Array.isArray(fieldOf(json, "items"))) return "vis";
		if (!Array.isArray(fieldOf(json, "events"))) return "unknown";
		const events = objectsOf(listOf(json, "events"));
		const sources = fieldOf(json, "sources");
		if (events.length === 0 || events.some((event) => has(event, "start_date")) || has(json, "eras"))
			return "timelinejs";
		if (has(json, "associations") || isObject(sources)) return "timemap";
		return sniffItems(events);
	}
	return Array.isArray(json) ? sniffItems(objectsOf(json)) : "unknown";
}

function objectsOf(items: readonly unknown[]): readonly JsonObject[] {
	return items.slice(0, SAMPLE).filter(isObject);
}

function sniffItems(items: readonly JsonObject[]): FormatName {
	if (items.some((item) => has(item, "content") && has(item, "start"))) return "vis";
	const described = items.filter((item) => has(item, "description") || has(item, "desc"));
	const dated = described.filter((item) => has(item, "date") || has(item, "latitude"));
	if (dated.some((item) => has(item, "filters") && listOf(item, "filters").some(isObject))) return "bellingcat";
	if (dated.some((item) => listOf(item, "sources").some(isObject))) return "bellingcat";
	if (dated.some((item) => !has(item, "title") && TIMEMAP.some((name) => has(item, name)))) return "timemap";
	if (items.some((item) => has(item, "title") && ["start", "date", "when"].some((name) => has(item, name))))
		return "events";
	if (items.some((item) => has(item, "message") && has(item, "datetime"))) return "events";
	return "unknown";
}

const TIMEMAP = [
	"associations",
	"time",
	"time_precision",
	"latitude",
	"category",
	"filters",
	"civId",
	"sources",
	"source",
];

function has(object: JsonObject, name: string): boolean {
	return Object.hasOwn(object, name);
}

const LINES = 200;

function sniffText(text: string): FormatName {
	if (findEmbeddedDossier(text) !== null) return "readout-html";
	if (/^\s*BEGIN:\s*VCALENDAR/i.test(text.slice(0, 200))) return "ical";
	const { header, isRegular } = tableHead(text);
	if (isTimelinejsTable(header)) return "timelinejs-table";
	if (isBellingcatTable(header)) return "bellingcat";
	const lines = text
		.slice(separatorLine(text)?.length ?? 0, 100_000)
		.split(/\r\n|\r|\n/, LINES)
		.filter((line) => line.trim() !== "");
	const isDated = (line: string) => DATED.has(readLine(line.slice(0, 1000), "2000-01-01").kind);
	if (lines.some(isDated) && !(isRegular && !isDated(lines[0] ?? ""))) return "markwhen";
	return header.length > 1 && lines.length > 1 && (isRegular || isHeader(header)) ? "table" : "unknown";
}

/** Whether a row of a ragged table can be one of headings, and not the first line of a letter ("Dear all,"). */
function isHeader(cells: readonly string[]): boolean {
	const { title, start } = proposedMapping(cells);
	if (title !== undefined || start !== undefined) return true;
	return cells.every((cell) => cell.trim() !== "" && cell.length <= LONGEST_HEADING && !/[.!?]\s*$/.test(cell));
}

const LONGEST_HEADING = 40;

const DATED: ReadonlySet<string> = new Set(["event", "unread"]);
