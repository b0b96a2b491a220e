import type { PlacedTime } from "./placed-time";
import type { TimeScale } from "./scale";
import type { Mark, MarkShape } from "./scene-parts";
import { BAR_HEIGHT, DOT, INSET, NARROW_DAY, NARROW_INSET, SLACK, TICK, TICK_BELOW } from "./sizes";

/** What the time alone decides of a mark; lane, row, colour and status come later. */
export type MarkBox = Pick<Mark, "shape" | "x0" | "x1" | "height" | "fadeStart" | "fadeEnd" | "ghost">;

/** Shape by precision (look.md): a box for each candidate of a one-of set, one box for everything else. */
export function markBoxes(time: PlacedTime, scale: TimeScale): readonly MarkBox[] {
	switch (time.form) {
		case "instant":
			return [pointBox("dot", scale.timeToX(time.start), scale.timeToX(time.start), scale.width)];
		case "instants":
			return [pointBox("capsule", scale.timeToX(time.start), scale.timeToX(time.end), scale.width)];
		case "date":
			return time.members === null
				? [dateBox(time, scale, false)]
				: time.members.map(({ start, end }) =>
						dateBox(
							{
								start: start ?? -Infinity,
								end: end ?? Infinity,
								coreStart: start ?? -Infinity,
								coreEnd: end ?? Infinity,
							},
							scale,
							true,
						),
					);
	}
}

/** At least ten wide about its middle. */
function pointBox(shape: MarkShape, start: number, end: number, width: number): MarkBox {
	const half = Math.max(end - start, DOT) / 2;
	const middle = (start + end) / 2;
	return clipBox(
		{ shape, x0: middle - half, x1: middle + half, height: DOT, fadeStart: 0, fadeEnd: 0, ghost: false },
		width,
	);
}

function dateBox(
	{ start, end, coreStart, coreEnd }: Pick<PlacedTime, "start" | "end" | "coreStart" | "coreEnd">,
	scale: TimeScale,
	ghost: boolean,
): MarkBox {
	const left = scale.timeToX(start);
	const right = scale.timeToX(end);
	const inset = scale.pixelsPerDay < NARROW_DAY ? NARROW_INSET : INSET;
	if (right - left < TICK_BELOW || right - left <= 2 * inset) {
		const middle = (left + right) / 2;
		const half = TICK.width / 2;
		const box = { x0: middle - half, x1: middle + half, height: TICK.height, fadeStart: 0, fadeEnd: 0 };
		return { shape: "tick", ...box, ghost };
	}
	const box: MarkBox = {
		shape: "bar",
		x0: left + inset,
		x1: right - inset,
		height: BAR_HEIGHT,
		fadeStart: padding(start, coreStart, scale.pixelsPerMs),
		fadeEnd: padding(coreEnd, end, scale.pixelsPerMs),
		ghost,
	};
	return clipBox(box, scale.width);
}

/** Px between the padded and the stated side; an open side has none. */
function padding(from: number, to: number, pixelsPerMs: number): number {
	return Number.isFinite(from) && Number.isFinite(to) ? (to - from) * pixelsPerMs : 0;
}

/** The same box held within `[-SLACK, width + SLACK]`; fades shrink by what is cut from their side. */
export function clipBox(box: MarkBox, width: number): MarkBox {
	const x0 = Math.min(Math.max(box.x0, -SLACK), width + SLACK);
	const x1 = Math.max(Math.min(box.x1, width + SLACK), x0);
	if (x0 === box.x0 && x1 === box.x1) return box;
	return {
		...box,
		x0,
		x1,
		fadeStart: Math.max(0, box.fadeStart - (x0 - box.x0)),
		fadeEnd: Math.max(0, box.fadeEnd - (box.x1 - x1)),
	};
}
