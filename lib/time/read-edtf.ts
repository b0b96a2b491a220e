import { type Read, type Refused, refuse } from "./date-problem";
import { type DatePart, readDate } from "./date-text";
import { padded } from "./pad";
import { coarser } from "./precision";
import { readOneOf } from "./read-one-of";
import type { Edge, When } from "./when";

/** Reads every form of EDTF level 1 that `scanWhen` leaves, and one-of sets. */
export function readEdtf(text: string): Read<When> {
	if (text.startsWith("[")) return readOneOf(text);
	const slash = text.indexOf("/");
	return slash < 0 ? readSingle(text) : readInterval(text, slash);
}

function readSingle(text: string): Read<When> {
	const foreign = foreignForm(text);
	if (foreign !== null) return foreign;
	const read = readDate(text, 0, text.length, { qualifier: true, unspecified: true, season: true });
	if (!read.ok) return read;
	const { precision, start, end, uncertain, approximate, unspecified } = read.value;
	const core = { start, end };
	const bounds = approximate ? padded(core, precision, "both") : core;
	return {
		ok: true,
		value: {
			text,
			kind: "date",
			precision,
			core,
			bounds,
			startEdge: "closed",
			endEdge: "closed",
			uncertain,
			approximate,
			unspecified,
		},
	};
}

/** Names the forms that people may mean but that Readout does not read. */
function foreignForm(text: string): Read<When> | null {
	const first = text.charAt(0);
	if (first === "{") return refuse(text, 0, 1, "a one-of set [a,b]; sets in braces (all of) are not read");
	if (first === "Y") return refuse(text, 0, 1, "a year of four digits; years with Y are not read");
	if (first === "?" || first === "~" || first === "%")
		return refuse(text, 0, 1, "a qualifier at the end of the date only");
	const s = text.indexOf("S");
	if (s >= 0) return refuse(text, s, text.length - s, "the end: significant digits are not read");
	return null;
}

type End = { readonly edge: "closed"; readonly part: DatePart } | { readonly edge: Exclude<Edge, "closed"> };

function readInterval(text: string, slash: number): Read<When> {
	const from = readEnd(text, 0, slash);
	if (!("edge" in from)) return from;
	const second = text.indexOf("/", slash + 1);
	if (second >= 0) return refuse(text, second, 1, "one slash in an interval");
	const until = readEnd(text, slash + 1, text.length);
	if (!("edge" in until)) return until;
	const start = from.edge === "closed" ? from.part : null;
	const end = until.edge === "closed" ? until.part : null;
	if (start !== null && end !== null && end.end <= start.start) {
		return refuse(text, slash + 1, text.length, "an end that is not before the start");
	}
	const precision = start && end ? coarser(start.precision, end.precision) : (start ?? end)?.precision;
	if (precision === undefined) return refuse(text, 0, text.length, "a date at one end of the interval at least");
	return {
		ok: true,
		value: {
			text,
			kind: "interval",
			precision,
			core: { start: start?.start ?? null, end: end?.end ?? null },
			bounds: { start: start && outer(start, "start"), end: end && outer(end, "end") },
			startEdge: from.edge,
			endEdge: until.edge,
			uncertain: start?.uncertain === true || end?.uncertain === true,
			approximate: start?.approximate === true || end?.approximate === true,
			unspecified: false,
		},
	};
}

function outer(part: DatePart, side: "start" | "end"): number {
	return part.approximate ? padded(part, part.precision, side)[side] : part[side];
}

function readEnd(text: string, from: number, to: number): End | Refused {
	if (from === to) return { edge: "unknown" };
	if (to - from === 2 && text.startsWith("..", from)) return { edge: "open" };
	const time = text.indexOf("T", from);
	if (time >= 0 && time < to) return refuse(text, time, to - time, "a date without an hour in an interval");
	const read = readDate(text, from, to, { qualifier: true, unspecified: false, season: false });
	return read.ok ? { edge: "closed", part: read.value } : read;
}
