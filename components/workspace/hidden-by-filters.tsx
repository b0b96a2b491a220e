import type { Lookup } from "@/lib/dossier/lookup";
import type { Subject } from "@/lib/view/subject";
import styles from "./filter.module.css";

/** Whether the filters hide what is open, so that it stands in no list and on no lane. */
export function isHidden(subject: Subject, lookup: Lookup, shown: Lookup): boolean {
	switch (subject.kind) {
		case "event":
			return lookup.events.has(subject.id) && !shown.events.has(subject.id);
		case "claim":
			return lookup.claims.has(subject.id) && !shown.claims.has(subject.id);
		case "dossier":
		case "topic":
		case "source":
		case "actor":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
			return false;
	}
}

/** Over the details of what is open but hidden: why it is not to be seen elsewhere, and the way to see it. */
export function HiddenByFilters({ onClear }: { readonly onClear: () => void }) {
	return (
		<p className={styles.hidden} data-no-print="">
			The filters hide what is open.
			<button type="button" className={styles.clear} onClick={onClear}>
				Clear filters
			</button>
		</p>
	);
}
