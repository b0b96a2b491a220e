import type { Deck } from "@/lib/deck/deck";
import { clockWords, type Pace, paceBar, paceWords } from "@/lib/deck/pace";
import styles from "./presenter.module.css";
import type { RunningWatch } from "./use-stopwatch";

/** Elapsed and planned time, the pace in words, and a segment for each slide as wide as it is planned long. */
export function PaceBar({
	deck,
	pace,
	watch,
	at,
}: {
	readonly deck: Deck;
	readonly pace: Pace;
	readonly watch: RunningWatch;
	/** Place of the slide that stands, from 0. */
	readonly at: number;
}) {
	const [gone, of] = clockWords(watch.elapsed, pace.planned).split(" of ");
	return (
		<section className={styles.pace} aria-label="Time">
			<div className={styles.clockRow}>
				<p>
					<span className={styles.elapsed}>{gone}</span>
					{of === undefined ? null : <span className={styles.planned}> of {of}</span>}
				</p>
				<p data-pace={pace.ahead > 0 ? "ahead" : pace.ahead < 0 ? "behind" : "on-time"} className={styles.paceWords}>
					{watch.elapsed === 0 && !watch.runs ? "not started" : paceWords(pace)}
				</p>
			</div>
			{/* What it shows the words above it say; slides are chosen in the strip. */}
			<div className={styles.bar} aria-hidden="true">
				{paceBar(deck).map(({ slide, width }, index) => (
					<span
						key={slide}
						style={{ inlineSize: `${width * 100}%` }}
						data-part={index < at ? "gone" : index === at ? "now" : "ahead"}
					>
						<b>{index + 1}</b>
					</span>
				))}
				<i className={styles.nowMark} style={{ insetInlineStart: `${pace.now * 100}%` }} />
			</div>
			<p className={styles.watchButtons}>
				{watch.runs ? (
					<button type="button" onClick={watch.pause}>
						Pause
					</button>
				) : (
					<button type="button" onClick={watch.start}>
						{watch.elapsed === 0 ? "Start the clock" : "Go on"}
					</button>
				)}
				<button type="button" onClick={watch.reset}>
					Reset
				</button>
			</p>
		</section>
	);
}
