import type { Place } from "../../dossier/problem";
import type { Sides } from "./draft";
import type { Reading } from "./reading";
import { type Side, settleSides } from "./settle-sides";
import { readTimelineDate } from "./timelinejs-date";

type Given = {
	readonly value: unknown;
	readonly place: Place;
	/** As the file writes it, where that is not JSON. */
	readonly written?: string;
};

/** The dates of a slide or an era; both are wall clocks of nobody's zone. An end equal to the start is none. */
export function settleTimeline(reading: Reading, start: Given, end: Given | null): Sides | null {
	const from = sideOfParts(start, reading);
	const to = end === null ? null : sideOfParts(end, reading);
	const sides = settleSides(reading, from.side, to?.side ?? null);
	if (sides === null || (sides.when.instant ?? sides.until?.instant) === undefined) return sides;
	const last = sides.until === undefined || to === null ? from : to;
	const notes = [sides.note ?? "", from.hourAlone && last !== from ? ALONE : ""].filter((text) => text !== "");
	return {
		...sides,
		...(notes.length > 0 && { note: notes.join(" ") }),
		...(last.hourAlone && { approximate: ALONE }),
	};
}

const ALONE = "The file gives the hour without minutes.";

function sideOfParts(
	{ value, place, written = writtenParts(value) }: Given,
	reading: Reading,
): { readonly side: Side; readonly hourAlone: boolean } {
	const { stated, hourAlone } = readTimelineDate(value, written, reading, place);
	return { side: { stated, written, place, inParts: true }, hourAlone };
}

function writtenParts(value: unknown): string {
	return value === undefined || value === null ? "" : JSON.stringify(value);
}
