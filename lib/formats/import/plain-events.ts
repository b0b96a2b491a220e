import { eventList } from "../../columns/event-list";
import { dayText } from "../../columns/event-of-row";
import { allRows } from "../../columns/rows";
import { columnWriter } from "../../columns/write-columns";
import type { Dossier, Topic } from "../../dossier/dossier";
import { LIMITS } from "../../dossier/limits";
import { parsePlainDate } from "../../time/plain-date";
import { taking } from "./event-ids";
import type { OnProgress } from "./import-result";
import { importedDossier, languageOf, sourceName, UNGROUPED, UTC } from "./imported-dossier";
import { decoded, isAtEnd, jsonBytes, takeMark, takeText } from "./json-bytes";
import { FILE_CITES, fileSource } from "./link-sources";
import { type PlainRows, plainRows, type Slugged } from "./plain-rows";
import { textSlug } from "./text-slug";

/** The dossier of a list of plain events, and the ids that had to be written as slugs: how many, and the first. */
export type PlainList = { readonly dossier: Dossier; readonly slugged: Slugged | null };

type File = {
	/** All of it. */
	readonly bytes: Uint8Array;
	readonly name: string;
	/** A plain date. */
	readonly today: string;
	readonly onProgress: OnProgress;
};

const STEP = 20_000;
/** Of the shortest event there can be, with its comma: `{"title":"a","start":"2024"},`. */
const FEWEST_BYTES = 29;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE, COMMA, COLON] = [0x5b, 0x5d, 0x7b, 0x7d, 0x2c, 0x3a] as const;

/**
 * The bytes of a list of plain events, `[{id, title, start, end?, lane?, topic?}]` or `{title?, events: […]}`, straight into
 * columns: what `readEvents` and `buildDossier` make of it, in a fraction of their time and without an object for any of
 * them. Null where anything in it asks for more, or is no JSON: then they read it, and say what there is to say.
 */
export function readPlainEvents({ bytes, name, today, onProgress }: File): PlainList | null {
	const day = parsePlainDate(today);
	if (!day.ok) return null;
	const most = Math.min(LIMITS.items, Math.ceil(bytes.length / FEWEST_BYTES) + 1);
	const rows = plainRows(jsonBytes(bytes), columnWriter(most, FILE_CITES, bytes.length), day.value);
	const title = readFile(rows, onProgress);
	const made = title === null ? null : rows.end();
	if (title === null || made === null) return null;
	const { zones, names, hasUngrouped, known, hasKana, slugged } = made;
	const topics = topicsOf(hasUngrouped && !names.includes(UNGROUPED) ? [...names, UNGROUPED] : names);
	const columns = made.columns(
		topics.map(({ id }) => id),
		topics.findIndex((topic) => topic.title === UNGROUPED),
	);
	if (columns === null) return null;
	const home = zones[0] ?? UTC;
	const places = columns.zones.names.map((zone) => zone || home);
	const dossier = importedDossier({
		...{ name, title, summary: "", home, zones, language: languageOf(hasKana), updated: dayText(known) },
		...{ periods: [], topics, sources: [fileSource(sourceName(name), today)] },
		events: eventList(allRows({ ...columns, zones: { ...columns.zones, names: places } })),
	});
	return { dossier, slugged };
}

function topicsOf(titles: readonly string[]): readonly Topic[] {
	const taken = new Map<string, number>();
	return titles.map((title) => ({ id: taking(textSlug(title, "topic"), taken), title, judgements: [] }));
}

/** Reads all of the file; gives the title that stands beside the list, "" where none does, and null where there is more. */
function readFile(rows: PlainRows, onProgress: OnProgress): string | null {
	const { json } = rows;
	const title = takeMark(json, OPEN) ? readWhole(rows, onProgress) : readList(rows, onProgress) ? "" : null;
	return isAtEnd(json) ? title : null;
}

/** The fields of the whole: the list, and at most a title. */
function readWhole(rows: PlainRows, onProgress: OnProgress): string | null {
	const { json } = rows;
	let title: string | null = null;
	let hasList = false;
	do {
		const key = takeText(json) ? decoded(json.bytes, json.from, json.to) : null;
		if (!takeMark(json, COLON)) return null;
		if (key === "events" && !hasList) hasList = readList(rows, onProgress);
		else if (key === "title" && title === null) title = takeText(json) ? decoded(json.bytes, json.from, json.to) : null;
		else return null;
		if ((key === "events" && !hasList) || (key === "title" && title === null)) return null;
	} while (takeMark(json, COMMA));
	return hasList && takeMark(json, CLOSE) ? (title ?? "") : null;
}

function readList(rows: PlainRows, onProgress: OnProgress): boolean {
	const { json } = rows;
	if (!takeMark(json, OPEN_LIST)) return false;
	for (let count = 0; ; count += 1) {
		if (count % STEP === 0) onProgress(json.at / json.bytes.length);
		if (!rows.readItem()) return false;
		if (!takeMark(json, COMMA)) return takeMark(json, CLOSE_LIST);
	}
}
