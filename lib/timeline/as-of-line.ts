import { formatLongDate } from "../time/long-date";
import { civilMs, DAY_MS, fromDayNumber, parsePlainDate, plainDateOf, plainDateText } from "../time/plain-date";
import type { CivilMs } from "../time/when";
import { round, type TimeScale } from "./scale";
import type { OverviewScene, SceneAsOf, SceneSign, SceneToday } from "./scene-parts";
import { textWidth } from "./text-width";
import { takenBy } from "./today";

/** What lies behind the line. */
export const AS_OF_NOTE = "planned, not yet known to have happened";
/** Inside the flag, and between line or handle and words, CSS px. */
const PADDING = 7;
const GAP = 8;
/** Half the handle under the overview. */
const HANDLE = 5;

/** Where the line of a plain date stands: at the end of the day, for the day itself was known. Null for no plain date. */
export function endOfDay(day: string): CivilMs | null {
	const parsed = parsePlainDate(day);
	return parsed.ok ? civilMs(parsed.value) + DAY_MS : null;
}

/** The plain date whose end is nearest to a time: where a handle dragged there comes to stand. */
export function dayEndingNear(time: CivilMs): string {
	return plainDateText(fromDayNumber(Math.round(time / DAY_MS) - 1));
}

/** Where a handle comes to stand that is dragged to `x`: the day, held between `first` and `latest`, and the end of it, px. */
export function handleAt(
	x: number,
	{ viewport, width, timeToX, xToTime }: TimeScale,
	{ first, latest }: { readonly first: string; readonly latest: string },
): { readonly day: string; readonly x: number } {
	const near = dayEndingNear(xToTime(x));
	const day = near < first ? first : near > latest ? latest : near;
	const end = timeToX(endOfDay(day) ?? viewport.end);
	return { day, x: round(Math.max(0, Math.min(width, end))) };
}

/**
 * The line at the end of the day, its flag to the left, what lies behind it hatched. Flag and note stand in the strip, if
 * there is one; the flag is held in the frame, and the note gives way to it and to the word of `today`. Null where all
 * that is in view was known.
 */
export function asOfLine(
	asOf: CivilMs | null,
	scale: TimeScale,
	hasStrip: boolean,
	today: SceneToday | null,
): SceneAsOf | null {
	const { start, end } = scale.viewport;
	if (asOf === null || asOf >= end) return null;
	if (asOf < start) return { from: 0, x: null, flag: null, note: null };
	const x = scale.timeToX(asOf);
	if (!hasStrip) return { from: round(x), x: round(x), flag: null, note: null };
	const text = `As of ${dayWords(asOf)}`;
	const width = textWidth(text, 600) + 2 * PADDING;
	const flag = sign(Math.max(0, x - width), width, text);
	const note = sign(Math.max(x, flag.x1) + GAP - PADDING, textWidth(AS_OF_NOTE, 450) + 2 * PADDING, AS_OF_NOTE);
	const taken = today === null ? null : takenBy(today);
	const fits = note.x1 <= scale.width && (taken === null || note.x1 <= taken.x0 || taken.x1 <= note.x0);
	return { from: round(x), x: round(x), flag, note: fits ? note : null };
}

function sign(x0: number, width: number, text: string): SceneSign {
	return { x0: round(x0), x1: round(x0 + width), textX: round(x0 + PADDING), text };
}

/** Today's line without its word where the flag stands over that. */
export function besideFlag(today: SceneToday | null, asOf: SceneAsOf | null): SceneToday | null {
	if (today === null || today.labelX === null || !asOf?.flag) return today;
	const { x0, x1 } = takenBy(today);
	return x0 < asOf.flag.x1 + GAP && x1 > asOf.flag.x0 - GAP ? { ...today, labelX: null } : today;
}

/**
 * The handle under the overview, held in the strip, and its words: to the left of handle and window, else to the right of
 * both, else beside the handle within the window, else nowhere. `window`: that of the viewport, which moves.
 */
export function overviewAsOf(
	asOf: CivilMs | null,
	scale: TimeScale,
	window: OverviewScene["window"],
): OverviewScene["asOf"] {
	if (asOf === null) return null;
	const x = Math.max(0, Math.min(scale.width, scale.timeToX(asOf)));
	const text = `as of ${dayWords(asOf)}`;
	const width = textWidth(text, 450);
	const isFree = (left: number) =>
		left >= 0 &&
		left + width <= scale.width &&
		(left >= window.x1 || left + width <= window.x0 || (left > window.x0 && left + width < window.x1));
	const left = (edge: number) => edge - GAP - width;
	const wanted = [
		left(Math.min(x - HANDLE, window.x0)),
		Math.max(x + HANDLE, window.x1) + GAP,
		left(x - HANDLE),
		x + HANDLE + GAP,
	];
	const labelX = wanted.find(isFree);
	return { x: round(x), text, labelX: labelX === undefined ? null : round(labelX) };
}

/** The day that ends at a time, in words. */
function dayWords(end: CivilMs): string {
	return formatLongDate(plainDateText(plainDateOf(end - 1)));
}
