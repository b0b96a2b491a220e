import type { OverviewScene } from "./scene-parts";

/** Where the bars stand; the years hang under it. Px in a strip of `STRIP` height. */
export const BASE = 22;
export const YEAR_BASELINE = 33.5;
export const STRIP = 36;

const WIDE_BAR = 8;

/** The line of the *as of* day, to be stroked 1.5, and under the base line its handle in the shape of a house, to be filled. */
export function asOfPaths(x: number, left = 0, top = 0): { readonly line: string; readonly handle: string } {
	const at = Math.round((left + x) * 10) / 10;
	const base = top + BASE;
	return {
		line: `M${at} ${top + 2}V${base}`,
		handle: `M${at} ${base + 1}l5 4.5v6h-10v-6z`,
	};
}

/** The bars to be filled, which closes them; the base line with a tick for each year to be stroked. `left`, `top`: where the strip begins. */
export function overviewPaths(
	scene: OverviewScene,
	left: number,
	top: number,
): { readonly bars: string; readonly lines: string } {
	const base = top + BASE;
	const bars = scene.bars.map(({ x0, x1, height }) => {
		// Wide bars stand on whole pixels, sharp and short to write; narrow ones would come to differ in width.
		const grain = x1 - x0 >= WIDE_BAR ? 1 : 10;
		const at = (x: number) => Math.round((left + x) * grain) / grain;
		return `M${at(x0)} ${base}v${-height}H${at(Math.max(x0 + 1, x1 - 1))}v${height}`;
	});
	const ticks = scene.years
		.filter((tick) => tick.major)
		.map((tick) => `M${Math.round(left + tick.x) + 0.5} ${base}v${STRIP - 2 - BASE}`);
	return { bars: bars.join(""), lines: `M${left} ${base + 0.5}h${scene.width}${ticks.join("")}` };
}
