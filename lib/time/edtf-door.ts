import { parse } from "edtf";

/**
 * The one door to the package edtf (imported nowhere else): is this text EDTF at all?
 *
 * Only its grammar is used. What it makes of a text is not: edtf 4.11.1 accepts 29 February in any year, reversed
 * intervals, instants without offset and spaces in sets, does not tell an open end from an unknown one, and takes some
 * 150 µs a date. So our reader works out meaning and bounds, and this grammar has a veto.
 */
export function isEdtf(text: string): boolean {
	try {
		parse(text, { level: 2, seasonUncertainty: true });
		return true;
	} catch {
		return false;
	}
}
