import { plainDateOf } from "../time/plain-date";
import type { When } from "../time/when";

/**
 * The plain ISO 8601 date of a start, for readers that know no hedges: as coarse as is known, "2024-04" for one of two
 * days of April. undefined where its side is open or not known, or no year holds it.
 * @param stated the side as it may be stated: `when.text`, or the day alone
 */
export function isoStart(when: When, stated: string = when.text): string | undefined {
	if (when.kind === "interval") return when.startEdge === "closed" ? plain(when.text.split("/")[0]) : undefined;
	return isoDate(when, stated);
}

/** The same of an end: that of the interval, or of `until`. */
export function isoEnd(when: When, until: When | null, stated: string | null): string | undefined {
	const last = until ?? when;
	if (last.kind === "interval") return last.endEdge === "closed" ? plain(last.text.split("/")[1]) : undefined;
	return until === null ? undefined : isoDate(until, stated ?? until.text);
}

function isoDate(when: When, stated: string): string | undefined {
	if (when.kind === "instant") return plain(stated);
	if (when.kind === "date" && !when.unspecified && when.precision !== "season") return plain(stated);
	const { start, end } = when.core;
	if (start === null || end === null) return undefined;
	const first = plainDateOf(start);
	const last = plainDateOf(end - 1);
	if (first.year !== last.year) return undefined;
	const year = String(first.year).padStart(4, "0");
	return plain(first.month === last.month ? `${year}-${String(first.month).padStart(2, "0")}` : year);
}

/** Without the marks of EDTF; ISO 8601 as others read it has years from 1. */
function plain(text: string | undefined): string | undefined {
	const bare = text?.replace(/[?~%]$/, "");
	return bare === undefined || !/^\d{4}/.test(bare) || bare.startsWith("0000") ? undefined : bare;
}
