import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./text.module.css";

/** In place of the details of a thing that the day in view did not know. Its title is not said: it may be later knowledge. */
export function NotYetKnown({
	day,
	since,
	onSince,
}: {
	/** Plain dates: the day in view, and the first one as of which the thing is known. */
	readonly day: string;
	readonly since: string | null;
	readonly onSince: () => void;
}) {
	return (
		<div className={styles.empty}>
			<p>What this address names was not yet known on {formatPlainDate(day)}.</p>
			{since === null ? null : (
				<button type="button" className={styles.textButton} onClick={onSince}>
					Go to {formatPlainDate(since)}, when it became known
				</button>
			)}
		</div>
	);
}
