import type { Place } from "../../dossier/problem";
import { oneLine, wellFormed } from "../plain-text";
import { htmlText } from "./html-text";
import { type Reading, tally } from "./reading";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
/** What a plain and honest text has nothing of, so that most texts are looked at once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/;

/** Text of several lines as Readout keeps it: Unicode, without controls, line ends as "\n", blanks at its ends gone. */
export function cleanText(reading: Reading, place: Place, text: string): string {
	let clean = text;
	if (SUSPECT.test(text)) {
		const whole = wellFormed(text);
		if (whole !== text) {
			tally(reading, "warning", place, "Half a character (a lone surrogate) was replaced by a mark (\ufffd)", text);
		}
		clean = whole.replace(CONTROLS, "");
		if (clean !== whole) tally(reading, "warning", place, "Control characters were left out of a text", text);
	}
	return (clean.includes("\r") ? clean.replace(/\r\n?/g, "\n") : clean).trim();
}

/** The same in one line, for titles. */
export function cleanLine(reading: Reading, place: Place, text: string): string {
	return oneLine(cleanText(reading, place, text));
}

/**
 * Text that may be HTML: its tags go, its links stay as text and address, its pictures are named.
 * @param wellFormed a tag that is not closed, or was not opened, is text
 */
export function plainFromHtml(reading: Reading, place: Place, text: string, wellFormed = false): string {
	const { plain, pictures, scripts, tags } = htmlText(text, wellFormed);
	if (tags > 0) tally(reading, "information", place, "HTML became plain text, links as text and address", text);
	if (scripts > 0) tally(reading, "warning", place, "A script or style in a text was left out", text);
	for (const picture of pictures) {
		tally(reading, "warning", place, "A picture from another host was set aside; only its address is kept", picture);
	}
	return cleanText(reading, place, plain);
}
