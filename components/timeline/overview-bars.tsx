import type { OverviewScene } from "@/lib/timeline/scene-parts";
import styles from "./timeline.module.css";

/** Where the bars stand; the years hang under it. */
export const BASE = 22;
export const YEAR_BASELINE = 33.5;
const HEIGHT = 36;

/** Two paths and the years, however many bars there are. */
export function OverviewBars({ scene }: { readonly scene: OverviewScene }) {
	const { bars, lines } = overviewPaths(scene, 0, 0);
	return (
		<svg className={styles.overviewBars} width={scene.width} height={HEIGHT} aria-hidden="true">
			<path className={styles.overviewFill} d={bars} />
			<path className={styles.overviewLine} d={lines} />
			{scene.years.map((tick) =>
				tick.text === null ? null : (
					<text key={tick.x} x={tick.x + 5} y={YEAR_BASELINE}>
						{tick.text}
					</text>
				),
			)}
		</svg>
	);
}

/** The bars to be filled; the base line with a tick for each year to be stroked. `left`, `top`: where the strip begins. */
export function overviewPaths(
	scene: OverviewScene,
	left: number,
	top: number,
): { readonly bars: string; readonly lines: string } {
	const base = top + BASE;
	const at = (x: number) => Math.round((left + x) * 10) / 10;
	const bars = scene.bars.map(({ x0, x1, height }) => {
		const right = Math.max(x0 + 1, x1 - 1);
		return `M${at(x0)} ${base}v${-height}H${at(right)}v${height}z`;
	});
	const ticks = scene.years
		.filter((tick) => tick.major)
		.map((tick) => `M${Math.round(left + tick.x) + 0.5} ${base}v${HEIGHT - 2 - BASE}`);
	return { bars: bars.join(""), lines: `M${left} ${base + 0.5}h${scene.width}${ticks.join("")}` };
}
