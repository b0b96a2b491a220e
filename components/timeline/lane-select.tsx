import { LANE_CHOICES, type LaneBy } from "@/lib/timeline/lane-by";
import styles from "./toolbar.module.css";

const WORDS: Readonly<Record<LaneBy, string>> = { topic: "Topic", actor: "Actor", kind: "Kind", none: "None" };

/** What the lanes stand for. */
export function LaneSelect({
	laneBy,
	onLanes,
}: {
	readonly laneBy: LaneBy;
	readonly onLanes: (laneBy: LaneBy) => void;
}) {
	return (
		<label className={styles.lanes}>
			<span>Lanes</span>
			<select
				value={laneBy}
				onChange={(event) => {
					const next = LANE_CHOICES.find((choice) => choice === event.target.value);
					if (next !== undefined) onLanes(next);
				}}
			>
				{LANE_CHOICES.map((choice) => (
					<option key={choice} value={choice}>
						{WORDS[choice]}
					</option>
				))}
			</select>
		</label>
	);
}
