import type { Period } from "../dossier/dossier";
import { round, type TimeScale } from "./scale";
import type { SceneBand, SceneToday } from "./scene-parts";
import { textWidth } from "./text-width";
import { takenBy } from "./today";

const WASHES = ["wash", "rule", "none"] as const;

/**
 * The named periods as bands behind the lanes; none where one period fills the frame, or none has an edge in view. A period
 * that holds all the others (the one called "All") bands nothing. Washes go by order in the dossier. Names keep off the
 * word of `today`.
 */
export function bandsOf(
	periods: readonly Period[],
	scale: TimeScale,
	today: SceneToday | null = null,
): readonly SceneBand[] {
	const { start, end } = scale.viewport;
	const spans = periods.map((period) => ({
		period,
		from: period.when.bounds.start ?? -Infinity,
		to: period.when.bounds.end ?? Infinity,
	}));
	const proper = spans.filter(
		(one) => spans.length === 1 || !spans.every((other) => one.from <= other.from && one.to >= other.to),
	);
	const seen = proper
		.map((each, at) => ({ ...each, wash: WASHES[at % WASHES.length] ?? "none" }))
		.filter(({ from, to }) => from < end && to > start);
	const edges = seen.some(({ from, to }) => from > start || to < end);
	const only = seen[0];
	if (!edges || (seen.length === 1 && only !== undefined && fills(only, scale))) return [];
	return named(
		seen.map(({ period, from, to, wash }) => ({
			period: period.id,
			title: period.title,
			x0: Math.max(0, scale.timeToX(from)),
			x1: Math.min(scale.width, scale.timeToX(to)),
			wash: wash === "rule" && scale.timeToX(to) - scale.timeToX(from) > WIDEST_RULE ? ("none" as const) : wash,
		})),
		scale.width,
		today === null ? [] : [takenBy(today)],
	);
}

/** A frame that shows one period and less than a hundredth of anything else. */
function fills({ from, to }: { from: number; to: number }, { viewport, timeToX, width }: TimeScale): boolean {
	const shown = timeToX(Math.min(to, viewport.end)) - timeToX(Math.max(from, viewport.start));
	return shown > 0.99 * width;
}

/** The darker wash marks a short period; over a wide one it would only dirty the paper. */
const WIDEST_RULE = 120;

const NAME_PADDING = 6;

/** Names stand inside their band; a band too narrow for its name lends it to the left of it where that is free. */
function named(
	bands: readonly Omit<SceneBand, "labelX" | "narrow">[],
	width: number,
	before: readonly { readonly x0: number; readonly x1: number }[],
): readonly SceneBand[] {
	const taken = [...before];
	const result = new Map<string, Pick<SceneBand, "labelX" | "narrow">>();
	const narrowFirst = bands.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0));
	for (const band of narrowFirst) {
		const needed = textWidth(band.title, 600);
		const inside = band.x1 - band.x0 >= needed + 2 * NAME_PADDING;
		const fits = (x: number) =>
			x >= 0 && x + needed <= width && taken.every((other) => other.x1 + 8 <= x || x + needed + 8 <= other.x0);
		const wanted = inside
			? [band.x0 + NAME_PADDING, ...taken.map((other) => other.x1 + 14), band.x1 - needed - NAME_PADDING]
			: [band.x1 - needed, band.x0, (band.x0 + band.x1 - needed) / 2];
		const x = wanted.find((each) => fits(each) && (!inside || (each >= band.x0 && each + needed <= band.x1))) ?? null;
		if (x !== null) taken.push({ x0: x, x1: x + needed });
		result.set(band.period, { labelX: x, narrow: !inside });
	}
	return bands.map((band) => ({ ...band, labelX: null, narrow: true, ...result.get(band.period) }));
}

export function roundBand(band: SceneBand): SceneBand {
	const labelX = band.labelX === null ? null : round(band.labelX);
	return { ...band, x0: round(band.x0), x1: round(band.x1), labelX };
}
