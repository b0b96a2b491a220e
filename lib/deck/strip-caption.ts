import { textWidth } from "../timeline/text-width";

/** Room for a caption of the strip, px, and its size. */
const STRIP_CAPTION = { room: 128, size: 13 };

/**
 * What stands under a small slide: its number and title in one line, cut by words; a dash too ends one.
 * `(1, "Japan–US–Philippines summit")` → "1 Japan–US …".
 */
export function stripCaption(number: number, title: string): string {
	const whole = `${number} ${title}`;
	if (fits(whole)) return whole;
	const ends = [...whole.matchAll(/[\s–—-]+/gu)].map(({ index }) => index);
	const cuts = ends.reverse().map((end) => `${whole.slice(0, end)} …`);
	return cuts.find(fits) ?? `${number} …`;
}

/** In the weight of the slide that stands, so that stepping changes no words. */
function fits(text: string): boolean {
	return textWidth(text, 600, STRIP_CAPTION.size) <= STRIP_CAPTION.room;
}
