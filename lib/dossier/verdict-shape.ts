import type { ScoreVerdict } from "./scorecard";

/** A run of path data that starts at a point and goes on from there by relative steps, so that it can stand anywhere. */
type Run = { readonly x: number; readonly y: number; readonly steps: string };

/** The shape of a verdict in a box of 14 by 14: what is stroked, and what is filled. */
type Shape = { readonly stroke: Run; readonly fill?: Run };

const SHAPES: { readonly [V in ScoreVerdict]: Shape } = {
	"borne-out": { stroke: { x: 2.5, y: 7.5, steps: "l3 3 6-7" } },
	partly: {
		stroke: { x: 2, y: 7, steps: "a5 5 0 1 1 10 0 5 5 0 1 1-10 0z" },
		fill: { x: 7, y: 2, steps: "a5 5 0 0 1 0 10z" },
	},
	"not-borne-out": { stroke: { x: 3, y: 3, steps: "l8 8m0-8-8 8" } },
	unknown: { stroke: { x: 4.6, y: 5, steps: "a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6m0 2.2v1" } },
	open: { stroke: { x: 2, y: 7, steps: "a5 5 0 1 1 10 0 5 5 0 1 1-10 0z" } },
};

export type VerdictPaths = {
	/** Path data of the outline. */
	readonly stroke: string;
	/** Path data of what is filled, or null. */
	readonly fill: string | null;
	/** Dashes of the outline, or null: *open* is not closed yet. */
	readonly dashes: string | null;
};

/** The shape of a verdict at each of these places (px from the left), in as few elements as there are kinds of paint. */
export function verdictPaths(verdict: ScoreVerdict, places: readonly number[] = [0]): VerdictPaths {
	const { stroke, fill } = SHAPES[verdict];
	const repeated = ({ x, y, steps }: Run) => places.map((at) => `M${round(x + at)} ${y}${steps}`).join("");
	return {
		stroke: repeated(stroke),
		fill: fill === undefined ? null : repeated(fill),
		dashes: verdict === "open" ? "2.2 1.7" : null,
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
