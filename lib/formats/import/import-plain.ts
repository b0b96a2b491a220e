import { COLUMNS_FROM } from "../../columns/event-columns";
import { LIMITS } from "../../dossier/limits";
import { placeAt } from "../../dossier/place-in-text";
import { tallySlug } from "./event-ids";
import type { ImportResult } from "./import-result";
import type { ImportOptions } from "./import-text";
import { nameOr } from "./pasted-name";
import { readPlainEvents } from "./plain-events";
import { findingsOf, newReading, type Reading } from "./reading";

/**
 * The bytes of a long list of plain events → what `importText` makes of its text, without the text. Null for all other
 * files, and where something was answered that could change what is read.
 */
export function importPlain(
	bytes: Uint8Array,
	options: ImportOptions,
): Extract<ImportResult, { kind: "dossier" }> | null {
	const { name, today, answers = {}, onProgress = () => {} } = options;
	if (bytes.length > LIMITS.bytes || answers.timeZone !== undefined || answers.encoding !== undefined) return null;
	const read = readPlainEvents({ bytes, name: nameOr(name, today), today, onProgress });
	if (read === null || read.dossier.events.length < COLUMNS_FROM) return null;
	const { dossier, slugged } = read;
	const reading = newReading(answers);
	if (slugged !== null) tellSlugs(reading, bytes, slugged);
	onProgress(1);
	const findings = findingsOf(reading);
	return { kind: "dossier", format: "events", dossier, findings, taken: dossier.events.length, setAside: 0 };
}

function tellSlugs(reading: Reading, bytes: Uint8Array, { count, at, id }: { count: number; at: number; id: string }) {
	// As the text has its places: without a byte order mark, which a decoder takes off.
	const before = new TextDecoder().decode(bytes.subarray(0, at));
	const place = placeAt(before, before.length);
	for (let each = 0; each < count; each += 1) tallySlug(reading, place, id);
}
