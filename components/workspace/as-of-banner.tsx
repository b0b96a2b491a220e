import { asOfCounts } from "@/lib/dossier/as-of-counts";
import type { Dossier } from "@/lib/dossier/dossier";
import { count } from "@/lib/dossier/wording";
import { formatLongDate } from "@/lib/time/long-date";
import { addressAt } from "@/lib/view/root";
import styles from "./as-of.module.css";

/** Says across the page that it shows an earlier day, and what that leaves out: the one reversed thing, not to be missed. */
export function AsOfBanner({
	dossier,
	root,
	day,
	onLatest,
}: {
	/** The whole dossier. */
	readonly dossier: Dossier;
	/** Address of the dossier. */
	readonly root: string;
	readonly day: string;
	readonly onLatest: () => void;
}) {
	const { events, sources, undated, since } = asOfCounts(dossier, day);
	return (
		<section className={styles.banner} aria-label="An earlier state" data-asof={day}>
			<p aria-live="polite">
				<strong>As known on {formatLongDate(day, { weekday: true })}</strong>{" "}
				<span>
					{`${events.known} of today’s ${count(events.today, "event")}, ${sources.known} of ${count(sources.today, "source")}`}
					{undated === 0 ? "" : `; ${count(undated, "undated source")} left out`}
				</span>
			</p>
			<a href={addressAt(root, `changes/?since=${day}`)}>What changed since ({count(since, "change")})</a>
			<button type="button" onClick={onLatest}>
				Back to latest
			</button>
		</section>
	);
}
