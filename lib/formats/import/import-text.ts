import { buildDossier } from "./build-dossier";
import type { Drafted } from "./draft";
import { looksHeadless } from "./headless-table";
import type { FormatName, ImportAnswers, ImportResult, OnProgress } from "./import-result";
import { parseJson } from "./json-file";
import { listOfLines } from "./json-lines";
import { NO_ROWS, nothingRead } from "./nothing-read";
import { nameOr } from "./pasted-name";
import { readBellingcat } from "./read-bellingcat";
import { readBellingcatTable } from "./read-bellingcat-table";
import { readDossierFile, readDossierWithin } from "./read-dossier-file";
import { readEvents } from "./read-events";
import { readIcal } from "./read-ical";
import { readMarkwhen } from "./read-markwhen";
import { isOwnTable, readOwnTable } from "./read-own-table";
import { readTable } from "./read-table";
import { readTimelinejs } from "./read-timelinejs";
import { isTimelinejsTable, readTimelinejsTable } from "./read-timelinejs-table";
import { readTimemap } from "./read-timemap";
import { readVis } from "./read-vis";
import { findingsOf, newReading, questionOf, type Reading, remark } from "./reading";
import { looksLikeJson, sniff, sniffJson } from "./sniff";
import { evenLines, tableRows } from "./table-rows";

export type ImportOptions = {
	/** Of the file; no part of what is decided, but the dossier's title where the file has none. */
	readonly name: string;
	/** The plain date of the import. */
	readonly today: string;
	readonly answers?: ImportAnswers;
	readonly onProgress?: OnProgress;
	/** It was let in here before, and is kept: it is not turned away now. */
	readonly kept?: boolean;
};

const TOP = { line: 1, column: 1 };

/**
 * The entry of the importers: the text of an opened file (of its bytes: `decodeBytes`; of a long plain list's they go
 * straight to `importPlain`) → a dossier with the report of what was taken and what was set aside, a question that must be
 * answered first, or a refusal. Whatever the text holds, it
 * does not throw, and nothing but its result comes of it; it runs in a worker as in Node.
 */
export function importText(fileText: string, options: ImportOptions): ImportResult {
	const { today, answers = {}, onProgress = () => {} } = options;
	const marked = fileText.startsWith("\uFEFF");
	const bare = marked ? fileText.slice(1) : fileText;
	const asJson = looksLikeJson(bare);
	// A single object a line is no JSON as a whole.
	const text = (asJson && listOfLines(bare)) || bare;
	const parsed = asJson ? parseJson(text) : null;
	if (parsed !== null && !parsed.ok) return { kind: "refused", format: "unknown", findings: [parsed.finding] };
	const format = parsed === null ? sniff(text) : sniffJson(parsed.json);
	if (parsed !== null && format === "readout") return readDossierFile(text, parsed.json, options);
	if (format === "readout-html") return readDossierWithin(text, options);
	const reading = newReading(answers);
	const file: OpenedText = { text, json: parsed?.json, format, forSpreadsheet: marked, today, onProgress };
	const drafted = readFormat(file, reading);
	const question = drafted === null ? null : questionOf(reading, format);
	if (question !== null) return { kind: "question", question };
	if (drafted === null || drafted.drafts.length === 0) {
		if (drafted !== null || reading.findings.length === 0)
			remark(reading, "error", TOP, nothingRead(format, text, parsed?.json), text.slice(0, 200));
		return { kind: "refused", format, findings: findingsOf(reading) };
	}
	const dossier = buildDossier(drafted, nameOr(options.name, today), today, reading);
	onProgress(1);
	return {
		kind: "dossier",
		format,
		dossier,
		findings: findingsOf(reading),
		taken: drafted.drafts.length,
		setAside: reading.setAside,
	};
}

type OpenedText = {
	readonly text: string;
	readonly json: unknown;
	readonly format: FormatName;
	/** It began with a byte order mark, as our tables for spreadsheets do. */
	readonly forSpreadsheet: boolean;
	readonly today: string;
	readonly onProgress: OnProgress;
};

function readFormat(file: OpenedText, reading: Reading): Drafted | null {
	const { text, today, onProgress, format, json } = file;
	switch (format) {
		case "timelinejs":
			return readTimelinejs({ text, json, onProgress }, reading);
		case "timemap":
			return readTimemap({ text, json, onProgress }, reading);
		case "vis":
			return readVis({ text, json, onProgress }, reading);
		case "events":
			return readEvents({ text, json, onProgress }, reading);
		case "markwhen":
			return readMarkwhen(text, today, reading, onProgress);
		case "ical":
			return readIcal(text, today, reading, onProgress);
		case "bellingcat":
			return json === undefined ? readRows(file, reading) : readBellingcat({ text, json, onProgress }, reading);
		case "timelinejs-table":
		case "table":
			return readRows(file, reading);
		case "readout":
		case "readout-html":
		case "unknown":
			return null;
	}
}

function readRows(file: OpenedText, reading: Reading): Drafted | null {
	const { format, onProgress } = file;
	const text = evenLines(file.text);
	const table = tableRows(text, reading, onProgress);
	if (table === null) return null;
	if (table.rows.length === 0 && !looksHeadless(table.header.cells)) {
		remark(reading, "error", { line: table.header.line, column: 1 }, NO_ROWS, table.header.cells.join(" "));
		return null;
	}
	const rows = { text, table, onProgress };
	if (format === "bellingcat") return readBellingcatTable(rows, reading);
	if (isTimelinejsTable(table.header.cells)) return readTimelinejsTable(rows, reading);
	if (isOwnTable(table.header.cells)) return readOwnTable(rows, file.forSpreadsheet, reading);
	return readTable(rows, reading);
}
