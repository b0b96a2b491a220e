import { drawn } from "./isolated";
import { cutToFit } from "./label-text";
import type { Label, LabelSide } from "./scene-parts";
import { LABEL_ABOVE_FROM, LABEL_GAP } from "./sizes";
import { type LabelWeight, textWidth } from "./text-width";

/** A label's text and place along the axis; its height comes with the row. */
export type LabelPlace = Pick<Label, "text" | "full" | "x" | "width" | "weight" | "side">;

/** What a label needs to know of its mark and of the room around it. */
export type LabelWish = {
	readonly text: string;
	readonly rank: number;
	/** The mark's box; of a cluster the diamond with its count. */
	readonly x0: number;
	readonly x1: number;
	/** May stand above: a bar in a lane whose rows may grow. */
	readonly bar: boolean;
	/** Where text may stand: the frame, less what is taken to the left and right of the mark. */
	readonly from: number;
	readonly to: number;
	/** No label crosses this line (*as of*), null where there is none. */
	readonly barrier: number | null;
};

/** Headline events are set in 600 (notes, rule 1). */
export function weightOf(rank: number): LabelWeight {
	return rank === 1 ? 600 : 450;
}

/** Rules 2, 4 and 5 of the notes: above a wide bar, else right of the mark, else left, else cut on the right side only. */
export function placeLabel(wish: LabelWish): LabelPlace | null {
	const weight = weightOf(wish.rank);
	const width = textWidth(wish.text, weight);
	const { from, to } = sides(wish);
	const x0 = Math.max(wish.x0, from);
	const x1 = Math.min(wish.x1, to);
	const place = (x: number, text: string, side: LabelSide): LabelPlace => ({
		text: drawn(text),
		full: wish.text,
		x,
		width: textWidth(text, weight),
		weight,
		side,
	});
	if (wish.bar && x1 - x0 >= LABEL_ABOVE_FROM) {
		if (x0 + width <= to) return place(x0, wish.text, "above");
		if (x1 - width >= from) return place(x1 - width, wish.text, "flush");
		const cut = wish.rank < 3 ? cutToFit(wish.text, weight, to - x0) : null;
		return cut === null ? null : place(x0, cut, "above");
	}
	const right = wish.x1 + LABEL_GAP;
	if (right >= from && right + width <= to) return place(right, wish.text, "right");
	const left = wish.x0 - LABEL_GAP - width;
	if (left >= from && wish.x0 - LABEL_GAP <= to) return place(left, wish.text, "left");
	if (wish.rank === 3 || right < from) return null;
	const cut = cutToFit(wish.text, weight, to - right);
	return cut === null ? null : place(right, cut, "right");
}

/** A mark before the line keeps its text before it, one after it after it. */
function sides({ x0, x1, from, to, barrier }: LabelWish): { from: number; to: number } {
	if (barrier === null) return { from, to };
	return (x0 + x1) / 2 <= barrier ? { from, to: Math.min(to, barrier) } : { from: Math.max(from, barrier), to };
}
