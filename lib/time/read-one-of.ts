import { type Read, type Refused, refuse } from "./date-problem";
import { type DatePart, readDate } from "./date-text";
import { coarser } from "./precision";
import type { Bounds, Precision, When } from "./when";

type Member = { readonly bounds: Bounds; readonly precision: Precision };

/**
 * Reads a one-of set (EDTF level 2): `[2025-07-10,2025-07-11]`. `a..b` stands for any date from a to b and is one
 * candidate that covers them all; `..a` at the start and `a..` at the end reach without limit.
 */
export function readOneOf(text: string): Read<When> {
	const close = text.length - 1;
	if (!text.endsWith("]")) {
		const at = text.indexOf("]");
		return at < 0 ? refuse(text, text.length, 1, 'a "]"') : refuse(text, at + 1, text.length, "nothing after the set");
	}
	const members: Member[] = [];
	const seen = new Set<string>();
	for (let from = 1; from <= close; ) {
		const comma = text.indexOf(",", from);
		const to = comma < 0 ? close : comma;
		const member = readMember(text, from, to, close);
		if ("ok" in member) return member;
		const meaning = `${member.precision} ${member.bounds.start} ${member.bounds.end}`;
		if (seen.has(meaning)) return refuse(text, from, to - from, "a further date (a set holds each once)");
		seen.add(meaning);
		members.push(member);
		from = to + 1;
	}
	members.sort((a, b) => low(a.bounds) - low(b.bounds) || high(a.bounds) - high(b.bounds));
	const start = Math.min(...members.map(({ bounds }) => low(bounds)));
	const end = Math.max(...members.map(({ bounds }) => high(bounds)));
	const core = { start: start === -Infinity ? null : start, end: end === Infinity ? null : end };
	return {
		ok: true,
		value: {
			text,
			kind: "one-of",
			precision: members.map(({ precision }) => precision).reduce(coarser),
			core,
			bounds: core,
			startEdge: core.start === null ? "open" : "closed",
			endEdge: core.end === null ? "open" : "closed",
			uncertain: false,
			approximate: false,
			unspecified: false,
			members: members.map(({ bounds }) => bounds),
		},
	};
}

function readMember(text: string, from: number, to: number, close: number): Member | Refused {
	const found = text.indexOf("..", from);
	const dots = found >= 0 && found < to ? found : -1;
	if (dots < 0) {
		const part = readPlain(text, from, to);
		return "ok" in part ? part : { bounds: { start: part.start, end: part.end }, precision: part.precision };
	}
	if (to - from === 2) return refuse(text, from, 2, "a date before or after the dots");
	if (dots === from) {
		if (from !== 1) return refuse(text, from, 2, 'a date: an open ".." stands only at the start of a set');
		const part = readPlain(text, from + 2, to);
		return "ok" in part ? part : { bounds: { start: null, end: part.end }, precision: part.precision };
	}
	const first = readPlain(text, from, dots);
	if ("ok" in first) return first;
	if (dots + 2 === to) {
		if (to !== close) return refuse(text, dots, 2, 'a date: an open ".." stands only at the end of a set');
		return { bounds: { start: first.start, end: null }, precision: first.precision };
	}
	const last = readPlain(text, dots + 2, to);
	if ("ok" in last) return last;
	if (last.end <= first.start) return refuse(text, dots + 2, to - dots - 2, "a date that is not before the first");
	return { bounds: { start: first.start, end: last.end }, precision: coarser(first.precision, last.precision) };
}

function readPlain(text: string, from: number, to: number): DatePart | Refused {
	if (from === to) return refuse(text, from, 1, "a date");
	const read = readDate(text, from, to, { qualifier: false, unspecified: false, season: false });
	return read.ok ? read.value : read;
}

function low(bounds: Bounds): number {
	return bounds.start ?? -Infinity;
}

function high(bounds: Bounds): number {
	return bounds.end ?? Infinity;
}
