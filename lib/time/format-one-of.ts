import { type DatePart, readDate } from "./date-text";
import { type DayStyle, dayOfMonthWords, monthWords, orList, rangeOf } from "./date-words";
import { firstDay, partWords, sharedRangeWords } from "./format-part";

/** A candidate of a set: one date, or all from the first to the last; a missing side reaches without limit. */
type Candidate = { readonly first: DatePart | null; readonly last: DatePart | null };

/** The words of a one-of set, or null where its text is not one: "10 or 11 Jul 2025", "2004 or later". */
export function formatOneOf(text: string, style: DayStyle): string | null {
	const candidates: Candidate[] = [];
	for (const member of text.slice(1, -1).split(",")) {
		const candidate = candidateOf(member);
		if (candidate === null) return null;
		candidates.push(candidate);
	}
	candidates.sort((a, b) => (a.first?.start ?? -Infinity) - (b.first?.start ?? -Infinity));
	const [only] = candidates;
	if (candidates.length === 1 && only !== undefined && only.first !== only.last && only.first && only.last) {
		return `one of ${candidateWords(only, style)}`;
	}
	return daysOfOneMonth(candidates, style) ?? orList(candidates.map((candidate) => candidateWords(candidate, style)));
}

function candidateOf(member: string): Candidate | null {
	const dots = member.indexOf("..");
	if (dots < 0) {
		const part = plainPart(member);
		return part && { first: part, last: part };
	}
	const first = dots === 0 ? null : plainPart(member.slice(0, dots));
	const last = dots + 2 === member.length ? null : plainPart(member.slice(dots + 2));
	return first === null && last === null ? null : { first, last };
}

function plainPart(text: string): DatePart | null {
	const read = readDate(text, 0, text.length, { qualifier: false, unspecified: false, season: false });
	return read.ok ? read.value : null;
}

function candidateWords({ first, last }: Candidate, style: DayStyle): string {
	if (first === null) return last === null ? "" : `${partWords(last, style)} or earlier`;
	if (last === null) return `${partWords(first, style)} or later`;
	if (first === last) return partWords(first, style);
	return sharedRangeWords(first, last, style) ?? rangeOf(partWords(first, style), partWords(last, style));
}

/** Single days of one month name it once: "10, 11 or 12 Jul 2025". */
function daysOfOneMonth(candidates: readonly Candidate[], style: DayStyle): string | null {
	const days: DatePart[] = [];
	for (const { first, last } of candidates) {
		if (first === null || first !== last || first.precision !== "day") return null;
		days.push(first);
	}
	const [one] = days;
	if (one === undefined) return null;
	const month = monthWords(firstDay(one));
	if (days.some((day) => monthWords(firstDay(day)) !== month)) return null;
	return `${orList(days.map((day) => dayOfMonthWords(firstDay(day), style)))} ${month}`;
}
