import { BANDS } from "./likelihood";
import { bandWords } from "./score-words";
import { type BandRow, SCORE_VERDICTS, type Scorecard, type ScoreVerdict } from "./scorecard";

/** A label of the chart; `x` is percent of the plot's width, `dx` and `y` are px, `y` from the top of the row. */
export type ChartLabel = {
	readonly text: string;
	readonly x: number;
	readonly dx: number;
	readonly y: number;
	readonly anchor: "start" | "end";
};

/** One band in the chart: all places are percent of the plot's width, so that figures keep their size at every width. */
export type ChartRow = {
	readonly band: BandRow;
	readonly box: { readonly x: number; readonly width: number };
	/** Share of the judged that came in full, and in full or partly; null where none is judged. */
	readonly dots: { readonly full: number; readonly fullOrPartly: number } | null;
	readonly labels: readonly ChartLabel[];
};

export const CHART = {
	/** px: height of a row, centre of its marks, height of the band's box, radius of a dot. */
	row: 34,
	middle: 21,
	box: 14,
	dot: 5,
	/** Percent named on the axis; lines stand there through all rows. */
	grid: [0, 25, 50, 75, 100],
} as const;

/** The widest label needs so much room, in percent of the narrowest plot (288 px). */
const ROOM = 40;
/** px between a mark and its label. */
const GAP = 9;
/** Baselines, px from the top of the row: beside the marks, and above them. */
const BESIDE = CHART.middle + 4.5;
const ABOVE = 10;

/** The chart of bands and what came of them, row by row, the most likely band first. */
export function chartRows({ bands }: Pick<Scorecard, "bands">): readonly ChartRow[] {
	return bands.map((band) => {
		const { low, high } = BANDS[band.likelihood];
		const dots =
			band.judged === 0
				? null
				: { full: percent(band.full, band.judged), fullOrPartly: percent(band.fullOrPartly, band.judged) };
		return {
			band,
			box: { x: low, width: high - low },
			dots,
			labels: dots === null ? [] : labelsOf(band, dots),
		};
	});
}

/**
 * The count in full stands beside the row's marks on the side that has room, that of *partly* above its dot; where
 * neither side has room both share one line above.
 */
function labelsOf(band: BandRow, dots: NonNullable<ChartRow["dots"]>): readonly ChartLabel[] {
	const { low, high } = BANDS[band.likelihood];
	const { full, fullOrPartly } = bandWords(band);
	const left = Math.min(dots.full, low);
	const right = Math.max(dots.fullOrPartly, high);
	const above = (text: string, x: number): ChartLabel => ({
		text,
		x,
		dx: x < 50 ? -CHART.dot : CHART.dot,
		y: ABOVE,
		anchor: x < 50 ? "start" : "end",
	});
	const beside: ChartLabel | null =
		left >= ROOM
			? { text: full, x: left, dx: -GAP, y: BESIDE, anchor: "end" }
			: right <= 100 - ROOM
				? { text: full, x: right, dx: GAP, y: BESIDE, anchor: "start" }
				: null;
	if (beside === null) {
		const text = fullOrPartly === null ? full : `${full}, ${fullOrPartly}`;
		return [above(text, fullOrPartly === null ? dots.full : (dots.full + dots.fullOrPartly) / 2 < 50 ? 0 : 100)];
	}
	return fullOrPartly === null ? [beside] : [beside, above(fullOrPartly, dots.fullOrPartly)];
}

function percent(part: number, whole: number): number {
	return Math.round((1000 * part) / whole) / 10;
}

/** Marks of a cell stand this far apart, px. */
export const MARK_PITCH = 14;
/** No cell draws more marks than this. */
const MOST_MARKS = 16;

/** How many claims one mark stands for: one, and more only where a cell would have more marks than fit. */
export function claimsAMark({ topics, modalities }: Pick<Scorecard, "topics" | "modalities">): number {
	const counts = [...topics, ...modalities].flatMap(({ cells }) => cells.map(({ claims }) => claims.length));
	return Math.max(1, Math.ceil(Math.max(0, ...counts) / MOST_MARKS));
}

/** Where the marks of a cell begin, px: one for each `unit` claims or part of it. */
export function markPlaces(claims: number, unit: number): readonly number[] {
	return Array.from({ length: Math.ceil(claims / unit) }, (_, at) => at * MARK_PITCH);
}

/** The columns of the matrix: *open* only where a claim is open. */
export function columnsOf({ all }: Pick<Scorecard, "all">): readonly ScoreVerdict[] {
	return SCORE_VERDICTS.filter(
		(verdict) => verdict !== "open" || all.cells.some((cell) => cell.verdict === "open" && cell.claims.length > 0),
	);
}
