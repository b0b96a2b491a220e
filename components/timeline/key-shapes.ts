import type { Cluster, Link, Mark } from "@/lib/timeline/scene-parts";
import { type MarkPaths, markPaths } from "@/lib/timeline/svg-marks";

/** The drawings of the key in a box of 96 × 28: the paths that the timeline's own painter makes (look/marks-key.png). */
export type KeyShape = {
	readonly words: string;
	readonly paths: MarkPaths;
	readonly count?: string;
	/** Set aside: the same mark without its colour. */
	readonly aside?: true;
	/** Drawn around it: in ink what is selected or pointed at, in accent what has the focus. */
	readonly ink?: string;
	readonly accent?: string;
};

const MIDDLE = 14;

const BAR: Mark = {
	kind: "mark",
	event: 0,
	id: "",
	lane: 0,
	colour: 0,
	lead: true,
	shape: "bar",
	x0: 16,
	x1: 80,
	y: MIDDLE,
	height: 5,
	status: "held",
	uncertain: false,
	fadeStart: 0,
	fadeEnd: 0,
	startEdge: "closed",
	endEdge: "closed",
	ghost: false,
};
const DOT: Mark = { ...BAR, shape: "dot", x0: 43, x1: 53, height: 10 };
const CLUSTER: Cluster = {
	...{ kind: "cluster", key: "", lane: 0, colour: 0, x: 48, y: MIDDLE, right: 7 },
	...{ count: 4, events: [], start: 0, end: 0 },
};
const LINK: Link = { event: 0, lane: 0, colour: 0, x0: 12, x1: 84, y: MIDDLE };

export const KEY_SHAPES: {
	readonly when: readonly KeyShape[];
	readonly status: readonly KeyShape[];
	readonly state: readonly KeyShape[];
} = {
	when: [
		of("Hour known, one moment", DOT),
		of("Hour known, start and end", { ...DOT, shape: "capsule", x0: 32, x1: 64 }),
		of("A day", BAR),
		of("A day, zoomed out", { ...BAR, shape: "tick", x0: 46, x1: 50, height: 10 }),
		of("A month or a year", { ...BAR, x0: 8, x1: 88 }),
		of("About then (~)", { ...BAR, x0: 10, x1: 86, fadeStart: 18, fadeEnd: 18 }),
		of("Uncertain (?)", { ...BAR, uncertain: true }),
		of("Open end", { ...BAR, endEdge: "open" }),
		of("End not known", { ...BAR, endEdge: "unknown" }),
		{
			words: "One of these days",
			paths: markPaths(
				[12, 62].map((x0) => ({ ...BAR, x0, x1: x0 + 22, ghost: true })),
				[],
				[LINK],
			),
		},
	],
	status: [
		of("Held", BAR),
		of("Announced or scheduled", { ...BAR, status: "scheduled" }),
		of("Postponed", { ...BAR, status: "postponed" }),
		of("Cancelled", { ...BAR, status: "cancelled" }),
		{ words: "Several at one place", paths: markPaths([], [CLUSTER], []), count: "4" },
	],
	state: [
		{ words: "Pointed at", paths: markPaths([], [CLUSTER], []), ink: "M48 2.5l11.5 11.5-11.5 11.5-11.5-11.5z" },
		{ ...of("Selected, hour known", DOT), ink: "M38.6 14a9.4 9.4 0 1 1 18.8 0a9.4 9.4 0 1 1-18.8 0z" },
		{ ...of("Selected, a day", BAR), ink: "M15 8.5v11M81 8.5v11" },
		{ ...of("Keyboard focus", DOT), accent: "M36 2h24v24h-24z" },
		{ ...of("Set aside", BAR), aside: true },
	],
};

function of(words: string, mark: Mark): KeyShape {
	return { words, paths: markPaths([mark], [], []) };
}
