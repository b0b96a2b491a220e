import { asOfCounts } from "@/lib/dossier/as-of-counts";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { formatLongDate } from "@/lib/time/long-date";
import { encodeAddress } from "@/lib/view/address";
import { addressAt } from "@/lib/view/root";
import type { View } from "@/lib/view/view";
import styles from "./as-of.module.css";

/** Says across the page that it shows an earlier day, and what that leaves out: the one reversed thing, not to be missed. */
export function AsOfBanner({
	whole,
	root,
	view,
	day,
	onLatest,
}: {
	/** The dossier as it is today. */
	readonly whole: Lookup;
	/** Address of the dossier. */
	readonly root: string;
	readonly view: View;
	/** That of the view. */
	readonly day: string;
	readonly onLatest: () => void;
}) {
	const { dossier } = whole;
	// What came later is told of the latest state, where its things are known; how they are looked at stays.
	const changes: View = {
		...view,
		subject: { kind: "changes" },
		mark: null,
		asOf: null,
		between: { since: day, until: null },
	};
	const { events, sources, undated, since } = asOfCounts(dossier, day);
	return (
		<section className={styles.banner} aria-label="An earlier state" data-asof={day}>
			<p aria-live="polite">
				<strong>As known on {formatLongDate(day, { weekday: true })}</strong>{" "}
				<span>
					{`${figures(events.known)} of today’s ${count(events.today, "event")}, ${figures(sources.known)} of ${count(sources.today, "source")}`}
					{undated === 0 ? "" : `; ${count(undated, "undated source")} left out`}
				</span>
			</p>
			<a href={addressAt(root, encodeAddress(changes, whole))}>What changed since ({count(since, "change")})</a>
			<button type="button" onClick={onLatest}>
				Back to latest
			</button>
		</section>
	);
}
