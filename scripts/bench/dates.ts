import { dateReader } from "../../lib/columns/date-bytes";
import { isEdtf } from "../../lib/time/edtf-door";
import { fromDayNumber, plainDateText } from "../../lib/time/plain-date";
import { scanWhen } from "../../lib/time/scan-when";
import { inMs, markdownTable, measure } from "./measure";

const DAYS = 500;

/** What reading days costs by our own scanner, from text and from bytes, beside the grammar of edtf. */
export function datesSection(): string {
	const texts = Array.from({ length: DAYS }, (_, number) => plainDateText(fromDayNumber(number)));
	const bytes = new TextEncoder().encode(texts.join(""));
	const length = bytes.length / DAYS;
	const dateOf = dateReader(bytes);
	const timed: readonly (readonly [string, (at: number) => unknown])[] = [
		["The scanner", (at) => scanWhen(texts[at] ?? "")],
		["The same from bytes, as a column holds it", (at) => dateOf(at * length, (at + 1) * length)],
		["edtf", (at) => isEdtf(texts[at] ?? "")],
	];
	const rows = timed.map(([name, read]) => {
		const { median, p95 } = measure(20, () => {
			for (let at = 0; at < DAYS; at += 1) read(at);
		});
		return [name, inMs(median), inMs(p95)];
	});
	return `## Reading ${DAYS} days, ms\n\n${markdownTable(["Reader", "Median", "p95"], rows)}\n`;
}
