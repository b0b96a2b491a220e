import { overviewPaths, STRIP, YEAR_BASELINE } from "@/lib/timeline/overview-paths";
import type { OverviewScene } from "@/lib/timeline/scene-parts";
import styles from "./overview.module.css";

/** Two paths and the years, however many bars there are. */
export function OverviewBars({ scene }: { readonly scene: OverviewScene }) {
	const { bars, lines } = overviewPaths(scene, 0, 0);
	return (
		<svg className={styles.overviewBars} width={scene.width} height={STRIP} aria-hidden="true">
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
