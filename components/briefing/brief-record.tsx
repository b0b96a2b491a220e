import type { Brief } from "@/lib/dossier/brief";
import { count, RELIABILITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./brief.module.css";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";

/**
 * How strong the record is (ICD 206). The dossier's own words weigh its sources as they are today, so of an earlier day
 * the sources that were known are counted by their reliability instead.
 */
export function BriefRecord({ brief: { grades }, scope }: { readonly brief: Brief; readonly scope: Scope }) {
	const { dossier } = scope.lookup;
	if (scope.asOf !== null) {
		return (
			<section className={styles.section}>
				<h2>How strong the record was</h2>
				<p className={styles.prose}>
					{`${count(dossier.sources.length, "source")} with a date up to ${formatPlainDate(scope.asOf)}`}
					{grades.length === 0
						? ". "
						: `: ${grades.map(({ grade, sources }) => `${sources} of reliability ${grade} (${RELIABILITY_WORDS[grade]})`).join(", ")}. `}
					The dossier’s own summary of strengths and gaps weighs its sources as they are today and is left out here, as
					are sources without a date.
				</p>
			</section>
		);
	}
	if (dossier.sourceSummary.length === 0) return null;
	return (
		<section className={styles.section}>
			<h2>How strong the record is, and what it lacks</h2>
			<p className={styles.prose}>
				<Sentences sentences={dossier.sourceSummary} scope={scope} />
			</p>
		</section>
	);
}
