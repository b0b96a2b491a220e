import { figures } from "@/lib/dossier/figures";
import { count } from "@/lib/dossier/wording";
import { laneCounts } from "@/lib/timeline/lane-counts";
import type { Scene } from "@/lib/timeline/scene-parts";
import styles from "./plot.module.css";

/** Names and counts of the lanes, and of the axis' tiers under them. */
export function Gutter({ scene }: { readonly scene: Scene }) {
	const middle = scene.size === "compact" ? 13 : 17;
	const { below, texts } = laneCounts(scene.lanes);
	return (
		<div className={styles.gutter} data-below={below || undefined}>
			<ul>
				{scene.lanes.map((lane, at) => (
					<li
						key={lane.key}
						className={styles.lane}
						data-slot={lane.colour ?? undefined}
						style={{ top: lane.y, height: lane.height, paddingTop: Math.min(middle, lane.height / 2) - 10 }}
					>
						<span className={styles.laneBar} />
						<b className={styles.laneName} dir="auto" title={lane.title}>
							{lane.short === lane.title ? (
								lane.title
							) : (
								<>
									<span aria-hidden="true">{lane.short}</span>
									<span className="visually-hidden">{lane.title}</span>
								</>
							)}
						</b>
						<span className={styles.laneCount} title={figures(lane.count)}>
							<span aria-hidden="true">{texts[at]}</span>
							<span className="visually-hidden">{count(lane.count, "event")}</span>
						</span>
					</li>
				))}
			</ul>
			{scene.tiers.map((tier, at) => (
				<span
					key={tier.title || at}
					className={at === 0 ? styles.firstTier : styles.secondTier}
					style={{ top: scene.lanesHeight + at * 17 }}
				>
					{tier.title}
				</span>
			))}
		</div>
	);
}
