import { type Read, refuse } from "./date-problem";
import { isEdtf } from "./edtf-door";
import { readEdtf } from "./read-edtf";
import { scanWhen } from "./scan-when";
import type { When } from "./when";

export type ParsedWhen = Read<When>;

/** Longer than any date or honest set of dates; keeps hostile texts away from the grammar. */
const LONGEST = 1000;

/** Two plain dates, in which the grammar never finds a fault that the reader does not: a large file has tens of thousands. */
const PLAIN_INTERVAL = /^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/;

/**
 * Reads a date as dossiers write it: EDTF level 0 and 1 without `Y` years, one-of sets, and instants with offset.
 * Strict: no spaces, only days that exist, no reversed intervals, nothing of level 2 but one-of sets.
 */
export function parseWhen(text: string): ParsedWhen {
	if (text.length > LONGEST) {
		return refuse(text, LONGEST, 1, `at most ${LONGEST} characters`);
	}
	const scanned = scanWhen(text);
	switch (scanned.kind) {
		case "when":
			return { ok: true, value: scanned.value };
		case "problem":
			return { ok: false, problem: scanned.problem };
		case "other": {
			const read = readEdtf(text);
			if (!read.ok || PLAIN_INTERVAL.test(text) || isEdtf(text)) return read;
			return refuse(text, 0, text.length, "a date in EDTF level 0 or 1");
		}
	}
}
