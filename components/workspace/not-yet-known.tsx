import { useMemo } from "react";
import styles from "@/components/briefing/text.module.css";
import { firstKnown } from "@/lib/dossier/first-known";
import { isUndated } from "@/lib/dossier/known-from";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import { formatPlainDate } from "@/lib/time/format-when";
import { exists, type Subject } from "@/lib/view/subject";

/** In place of the details of a thing that the day in view did not know. Its title is not said: it may be later knowledge. */
export function NotYetKnown({
	whole,
	subject,
	day,
	onDay,
}: {
	readonly whole: Lookup;
	readonly subject: Subject;
	/** A plain date. */
	readonly day: string;
	readonly onDay: (day: string) => void;
}) {
	const since = useMemo(() => firstKnown(whole.dossier, (known) => exists(subject, lookUp(known))), [whole, subject]);
	const source = subject.kind === "source" ? whole.sources.get(subject.id) : undefined;
	const undated = source !== undefined && isUndated(source);
	return (
		<div className={styles.empty}>
			<p>
				{undated
					? "This source carries no date, so it counts in no earlier state of the dossier."
					: `What this address names was not yet known on ${formatPlainDate(day)}.`}
			</p>
			{since === null ? null : (
				<button type="button" className={styles.textButton} onClick={() => onDay(since)}>
					Go to {formatPlainDate(since)}
					{undated ? "" : ", when it became known"}
				</button>
			)}
		</div>
	);
}
