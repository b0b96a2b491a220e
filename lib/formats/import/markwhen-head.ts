import { isTimeZone } from "../../time/time-zone-name";
import { readLine } from "./markwhen-lines";
import { type Reading, remark, tally } from "./reading";

export type Head = {
	readonly title: string;
	readonly description: string;
	readonly timeZone: string | null;
	/** Index of the first line after it. */
	readonly next: number;
};

const FIELD = /^\s*(#?[\p{L}\p{N}_.)-]{1,60})\s*:\s*(.*)$/u;

/** The head of a Markwhen file: between lines of `---`, or bare `key: value` lines before the first event. */
export function readHead(lines: readonly string[], today: string, reading: Reading): Head {
	let start = 0;
	while ((lines[start] ?? "").trim() === "" && start < lines.length) start += 1;
	const fenced = (lines[start] ?? "").trim() === "---";
	const close = fenced ? lines.findIndex((line, at) => at > start && line.trim() === "---") : -1;
	const fields = new Map<string, string>();
	let at = fenced && close > 0 ? start + 1 : start;
	for (; at < lines.length; at += 1) {
		const line = lines[at] ?? "";
		if (at === close) break;
		if (close < 0 && readLine(line, today).kind !== "text") break;
		const found = FIELD.exec(line);
		if (found === null) {
			if (line.trim() === "" || close > 0) continue;
			break;
		}
		readField(found[1] ?? "", found[2] ?? "", { line: at + 1, column: 1 }, fields, reading);
	}
	const zone = fields.get("timezone") ?? fields.get("tz") ?? "";
	if (zone !== "" && !isTimeZone(zone)) {
		remark(
			reading,
			"warning",
			{ line: start + 1, column: 1 },
			"The time zone of the file is no IANA name such as Asia/Tokyo; it is asked for where it is needed.",
			zone,
		);
	}
	return {
		title: fields.get("title") ?? "",
		description: fields.get("description") ?? "",
		timeZone: isTimeZone(zone) ? zone : null,
		next: close > 0 ? close + 1 : at,
	};
}

const KNOWN: ReadonlySet<string> = new Set(["title", "description", "timezone", "tz"]);

function readField(
	name: string,
	value: string,
	place: { readonly line: number; readonly column: number },
	fields: Map<string, string>,
	reading: Reading,
): void {
	const key = name.toLowerCase();
	const text = value.trim().replace(/^(["'])(.*)\1$/, "$2");
	if (KNOWN.has(key)) fields.set(key, text);
	else if (key === "dateformat") {
		// Markwhen no longer heeds it, its manual still tells of it; so it speaks for an order and does not decide.
		reading.asked.orders.add(/^d/i.test(text) ? "day-first" : "month-first");
	} else
		tally(
			reading,
			"information",
			place,
			"A field of the file's head has no place in Readout and was not read",
			`${name}: ${value}`,
		);
}
