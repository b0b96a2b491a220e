import { looksLikeRange } from "./markwhen-range";

/*
 * What Markwhen takes as a date and Readout does not: it hangs on another event, on the day of reading or on a year that is
 * not written. The whole of what stands before the colon must be one, so that prose with a colon stays text.
 */

const UNIT =
	"(?:milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|(?:week|work|business)?[ ]?(?:days?|d)|weeks?|w|months?|years?|y)";
const AMOUNTS = `-?\\d{1,9}[ -]?${UNIT}(?:[ ,]{0,3}(?:and )?\\d{1,9}[ -]?${UNIT}){0,9}`;
const EVENT = "!\\w{1,60}(?:\\.(?:start|end))?|\\.(?:start|end)";
const CLOCK = "\\d{1,2}(?::\\d{2}){0,2} ?(?:[ap]m)?";
const MONTH =
	"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";

const OUTSIDE = new RegExp(
	[
		`^(?:(?:(?:by|before|after) )?(?:(?:${EVENT}) ?)?(?:plus |\\+ ?)?${AMOUNTS}|(?:(?:by|before|after) )?(?:${EVENT})`,
		`now ?[+-] ?${AMOUNTS}|now`,
		`(?:today|tomorrow|yesterday)(?:,? (?:at )?${CLOCK})?`,
		// A year, or an hour, alone; an hour without its day.
		`\\d{1,5}|${CLOCK}`,
		`\\d{4},? ${MONTH}(?:,? \\d{1,2}(?:st|nd|rd|th)?(?:,? ${CLOCK})?)?|${MONTH})$`,
	].join("|"),
	"i",
);

const LONGEST = 120;

/** Whether what stands before a colon is a date of Markwhen beyond the subset that is read, or a range with one. */
export function isOutside(text: string): boolean {
	const written = text
		.trim()
		.slice(0, LONGEST + 1)
		.replace(/ every .*$/i, "")
		.replace(/[ \t]+/g, " ");
	if (written === "" || written.length > LONGEST) return false;
	if (OUTSIDE.test(written)) return true;
	const sides = written.split(/ (?:to|until|til) | ?[-–/] ?/i);
	return sides.length === 2 && sides.every((side) => OUTSIDE.test(side) || looksLikeRange(side));
}
