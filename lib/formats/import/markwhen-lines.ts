import { isOutside } from "./markwhen-outside";
import { looksLikeRange, type Range, readRange } from "./markwhen-range";

export type MarkwhenLine =
	| { readonly kind: "event"; readonly range: Range; readonly rest: string }
	/** What looks like a date before a colon, and is not read. */
	| { readonly kind: "unread"; readonly dateText: string }
	/** A date of Markwhen that Readout does not read; by itself it makes no text Markwhen. */
	| { readonly kind: "outside"; readonly dateText: string }
	| { readonly kind: "section"; readonly level: number; readonly title: string }
	| { readonly kind: "comment" }
	| { readonly kind: "text" };

/** How far a range may reach into its line. */
const REACH = 140;

export function readLine(line: string, today: string): MarkwhenLine {
	const section = /^(#{1,6})\s+(\S.*)$/.exec(line);
	if (section !== null) return { kind: "section", level: section[1]?.length ?? 1, title: section[2] ?? "" };
	if (/^\s*\/\//.test(line)) return { kind: "comment" };
	const start = line.trimStart().replace(/^[-*] /, "");
	let first = -1;
	for (let at = start.indexOf(":"); at >= 0 && at < REACH; at = start.indexOf(":", at + 1)) {
		const ends = at + 1 === start.length || /\s/.test(start.charAt(at + 1));
		if (!ends) continue;
		if (first < 0) first = at;
		const range = looksLikeRange(start.slice(0, at)) ? readRange(start.slice(0, at), today) : null;
		if (range !== null) return { kind: "event", range, rest: start.slice(at + 1).trim() };
	}
	if (first >= 0 && looksLikeRange(start.slice(0, first))) return { kind: "unread", dateText: start.slice(0, first) };
	// After the mark of a list it is an item of a text.
	if (first >= 0 && start === line.trimStart() && isOutside(start.slice(0, first))) {
		return { kind: "outside", dateText: start.slice(0, first) };
	}
	return { kind: "text" };
}
