import type { DossierEvent } from "../dossier/dossier";
import { dateTextAt, hasDate, hasHour } from "./date-column";
import type { EventColumns } from "./event-columns";
import { dayText, shortOfRow, statusOfRow, topicsOfRow } from "./event-of-row";
import { asItIs, countOf, eventAt, type Rows, rowAt } from "./rows";
import { textAt } from "./text-column";

/** What JSON writes otherwise than it stands (RFC 8259 §7), and halves of characters, which `JSON.stringify` escapes too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The JSON of the event of each row, in the dossier's order, as the dossier's file has it. */
export function* textsOf(of: Rows): Generator<string> {
	const textOf = of.known === asItIs ? rowTexts(of.columns) : (row: number) => eventText(eventAt(of, row));
	for (let at = 0; at < countOf(of); at += 1) yield textOf(rowAt(of, at));
}

/** What `toWire` makes of a plain event: its dates are the only ones in it. */
function eventText({ when, until, ...rest }: DossierEvent): string {
	const dates = { when: when.text, ...(until !== undefined && { until: until.text }) };
	const { id, title, short, summary, kind, rank, ...others } = rest;
	return JSON.stringify({ id, title, short, summary, kind, rank, ...dates, ...others });
}

/**
 * Writes rows as the JSON that a dossier's file has of their events, put together from the columns: `JSON.stringify` would
 * need an object of each, and takes four times as long.
 */
function rowTexts(columns: EventColumns): (row: number) => string {
	const cites = JSON.stringify(columns.cites);
	const kinds = columns.kinds.names.map(quoted);
	const zones = columns.zones.names.map(quoted);
	return (row) => {
		const title = textAt(columns.titles, row);
		const summary = textAt(columns.summaries, row);
		const lines = summary === "" ? [] : summary.split("\n");
		const place = textAt(columns.places, row);
		const note = textAt(columns.notes, row);
		return [
			`{"id":${quoted(textAt(columns.ids, row))},"title":${quoted(title)},"short":${quoted(shortOfRow(columns, row, title))}`,
			`,"summary":[${lines.map((line) => `{"text":${quoted(line)},"cites":${cites}}`).join(",")}]`,
			`,"kind":${kinds[columns.kinds.codes[row] ?? 0]},"rank":${columns.ranks[row]}${datesText(columns, row)}`,
			`,"timeZone":${zones[columns.zones.codes[row] ?? 0]}${place === "" ? "" : `,"place":${quoted(place)}`},"actors":[]`,
			`,"topics":[${topicsOfRow(columns, row).map(quoted).join(",")}]`,
			`,"history":[{"on":"${dayText(columns.known[row] ?? 0)}","status":"${statusOfRow(columns, row)}"`,
			`${note === "" ? "" : `,"note":${quoted(note)}`},"cites":${cites}}]}`,
		].join("");
	};
}

/** As `whenOfRow` has them: two hours stand apart, of two dates the interval is one. */
function datesText({ when, until }: EventColumns, row: number): string {
	const from = dateTextAt(when, row);
	if (!hasDate(until, row)) return `,"when":"${from}"`;
	const to = dateTextAt(until, row);
	return hasHour(when, row) ? `,"when":"${from}","until":"${to}"` : `,"when":"${from}/${to}"`;
}

function quoted(text: string): string {
	return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
