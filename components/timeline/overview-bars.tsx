import type { OverviewScene } from "@/lib/timeline/scene-parts";
import styles from "./timeline.module.css";

/** Where the bars stand; the years hang under it. */
const BASE = 22;
const HEIGHT = 36;

/** Two paths and the years, however many bars: no hooks, so that the server draws it too. */
export function OverviewBars({ scene }: { readonly scene: OverviewScene }) {
	const { width } = scene;
	const bars = scene.bars.map((bar) => `M${bar.x0} ${BASE}V${BASE - bar.height}H${bar.x1}V${BASE}z`).join("");
	const ticks = scene.years.filter((tick) => tick.major).map((tick) => `M${tick.x} ${BASE}V${HEIGHT - 2}`);
	return (
		<svg className={styles.overviewBars} width={width} height={HEIGHT} aria-hidden="true">
			<path className={styles.overviewFill} d={bars} />
			<path className={styles.overviewLine} d={`M0 ${BASE}H${width}${ticks.join("")}`} />
			{scene.years.map((tick) =>
				tick.text === null ? null : (
					<text key={tick.x} x={tick.x + 5} y={HEIGHT - 2.5}>
						{tick.text}
					</text>
				),
			)}
		</svg>
	);
}
