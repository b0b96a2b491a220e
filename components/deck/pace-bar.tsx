import type { Deck } from "@/lib/deck/deck";
import { clockWords, type Pace, paceBar, paceWords } from "@/lib/deck/pace";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./presenter.module.css";
import type { RunningWatch } from "./use-stopwatch";

/** Elapsed and planned time, the pace in words, and a segment for each slide as wide as it is planned long. */
export function PaceBar({
	deck,
	lookup,
	pace,
	watch,
	at,
	onSlide,
}: {
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly pace: Pace;
	readonly watch: RunningWatch;
	/** Place of the slide that stands, from 0. */
	readonly at: number;
	readonly onSlide: (number: number) => void;
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
			<div className={styles.bar}>
				{paceBar(deck).map(({ slide, width }, index) => {
					const title = deck.slides[index];
					return (
						<button
							key={slide}
							type="button"
							style={{ inlineSize: `${width * 100}%` }}
							data-part={index < at ? "gone" : index === at ? "now" : "ahead"}
							aria-label={`Slide ${index + 1}${title === undefined ? "" : `, ${slideTitle(title, lookup)}`}`}
							onClick={() => onSlide(index + 1)}
						>
							<span>{index + 1}</span>
						</button>
					);
				})}
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
