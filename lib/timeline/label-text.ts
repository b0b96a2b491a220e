import { type LabelWeight, textWidth } from "./text-width";

const ELLIPSIS = "…";
/** Scripts written without spaces: these may be cut between any two letters. */
const unspaced = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]/u;

/** Less than this share of a text is a riddle rather than a label. */
const LEAST_SHARE = 0.4;

/**
 * Cuts by words so that the text with its ellipsis is at most `room` px wide; null where too little would be left.
 * `("Joint Vision Statement", 450, 100)` → "Joint Vision …".
 */
export function cutToFit(text: string, weight: LabelWeight, room: number): string | null {
	if (textWidth(text, weight) <= room) return text;
	const words = text.split(/(?<=\s)/u).flatMap((word) => (unspaced.test(word) ? letters(word) : [word]));
	let kept = "";
	for (const word of words.slice(0, -1)) {
		const spaced = /\s$/u.test(word);
		const next = `${kept}${word}`;
		if (textWidth(`${next.trimEnd()}${spaced ? " " : ""}${ELLIPSIS}`, weight) > room) break;
		kept = next;
	}
	if (kept.trimEnd().length < LEAST_SHARE * text.length) return null;
	return /\s$/u.test(kept) ? `${kept.trimEnd()} ${ELLIPSIS}` : `${kept}${ELLIPSIS}`;
}

/** Letters with the marks that sit on them. */
function letters(word: string): readonly string[] {
	return word.match(/\P{M}\p{M}*\s*/gu) ?? [word];
}
