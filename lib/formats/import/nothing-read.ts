import { figures } from "../../dossier/figures";
import { LIMITS } from "../../dossier/limits";
import { printable } from "../../dossier/problem";
import type { FormatName } from "./import-result";
import { fieldOf, isObject } from "./json-fields";
import { separatorLine } from "./separator-line";
import { proposedMapping } from "./table-columns";
import { tableHead } from "./table-head";

/** Said of a table that ends with its headings, whichever table it is. */
export const NO_ROWS = "The table has a row of headings and no rows, so that there is no event in it.";

/**
 * Why a file gave no event, in the sentence that helps most: what is the matter with this file where that can be told, else
 * the forms that are read.
 * @param json what the text is as JSON, or undefined where it is none
 */
export function nothingRead(format: FormatName, text: string, json: unknown): string {
	if (text.trim() === "") return text === "" ? "The file is empty." : "The file is empty but for white space.";
	const list = listOf(json);
	if (list?.length === 0) return "The list has no events.";
	if (format !== "unknown") return "No event of the file could be taken.";
	if (list !== null) return nothingOf(list[0]);
	if (json === undefined && isHeaderAlone(text)) return NO_ROWS;
	return `The file is of no form that Readout reads: a dossier, a table with a row of headings, TimelineJS, timemap, Bellingcat, vis-timeline, Markwhen, iCalendar or a list of events (at most ${figures(LIMITS.items)}).`;
}

/** The list that is the file, or is the one of its fields that holds events. */
function listOf(json: unknown): readonly unknown[] | null {
	const lists = [json, fieldOf(json, "events"), fieldOf(json, "items")];
	return lists.find((each): each is readonly unknown[] => Array.isArray(each)) ?? null;
}

const SHOWN_FIELDS = 8;

/** The first item speaks for the list: its fields are named, so that a name written otherwise is seen at once. */
function nothingOf(first: unknown): string {
	const needed = 'Each item of a list of events needs the fields "title" and "start", in small letters';
	if (!isObject(first)) return `${needed}; the first item is no object in braces.`;
	const names = Object.keys(first);
	if (names.length === 0) return `${needed}; the first item has no field.`;
	const shown = names.slice(0, SHOWN_FIELDS).map((name) => `"${printable(name.slice(0, 40))}"`);
	return `${needed}; the first item has ${shown.join(", ")}${names.length > SHOWN_FIELDS ? " and more" : ""}.`;
}

/** One row alone, whose cells are named as columns of a table of events are. */
function isHeaderAlone(text: string): boolean {
	const named = separatorLine(text)?.length ?? 0;
	if (/[\r\n]/.test(text.slice(named).trim())) return false;
	const { header } = tableHead(text);
	const { title, start } = proposedMapping(header);
	return header.length > 1 && (title !== undefined || start !== undefined);
}
