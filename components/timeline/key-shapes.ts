/** The drawings of the key: paths in a box of 96 × 28, by what they are painted with (look/marks-key.png). */
export type KeyShape = {
	readonly words: string;
	/** Filled and stroked in the topic's colour. */
	readonly fill?: string;
	readonly stroke?: string;
	readonly dash?: string;
	readonly ink?: string;
	readonly accent?: string;
	readonly edge?: string;
	readonly count?: string;
};

const DOT = circle(48, 14, 5);
const BAR = "M16 11.5h64v5h-64z";
const HOLLOW = "M16.75 12.25h62.5v3.5h-62.5z";
const DIAMOND = rhomb(48, 7);

export const KEY_SHAPES: {
	readonly when: readonly KeyShape[];
	readonly status: readonly KeyShape[];
	readonly state: readonly KeyShape[];
} = {
	when: [
		{ words: "Hour known, one moment", fill: DOT },
		{ words: "Hour known, start and end", fill: "M37 9h22a5 5 0 0 1 0 10h-22a5 5 0 0 1 0-10z" },
		{ words: "A day", fill: BAR },
		{ words: "A day, zoomed out", fill: "M46 9h4v10h-4z" },
		{ words: "A month or a year", fill: "M8 11.5h80v5h-80z" },
		{
			words: "About then (~)",
			fill: "M28 11.5h40v5h-40z",
			stroke: `${hatching(10)}${hatching(69)}`,
		},
		{ words: "Uncertain (?)", stroke: HOLLOW, dash: "3.5 2.5" },
		{ words: "Open end", fill: "M16 11.5h62v5h-62z", stroke: "m75 8 7 6-7 6" },
	],
	status: [
		{ words: "Held", fill: BAR },
		{ words: "Announced or scheduled", stroke: HOLLOW },
		{ words: "Postponed", stroke: HOLLOW, fill: "M46.75 7h2.5v14h-2.5z" },
		{ words: "Cancelled", stroke: `${HOLLOW}M10 14h76` },
		{ words: "Several at one place", fill: DIAMOND, count: "4" },
	],
	state: [
		{ words: "Pointed at", fill: DIAMOND, ink: rhomb(48, 11.5) },
		{ words: "Selected, hour known", fill: DOT, ink: circle(48, 14, 9.4) },
		{ words: "Selected, a day", fill: BAR, ink: "M15 8.5v11M81 8.5v11" },
		{ words: "Keyboard focus", fill: DOT, accent: "M36 2h24v24h-24z" },
		{ words: "Set aside", edge: BAR },
	],
};

function circle(x: number, y: number, r: number): string {
	return `M${x - r} ${y}a${r} ${r} 0 1 1 ${r * 2} 0a${r} ${r} 0 1 1 ${-r * 2} 0z`;
}

function rhomb(x: number, reach: number): string {
	return `M${x} ${14 - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}

function hatching(x: number): string {
	return [0, 4.5, 9, 13.5].map((step) => `M${x + step} 17l4 -6`).join("");
}
