import type { Brief } from "@/lib/dossier/brief";
import { capital, stopped } from "@/lib/formats/extract";
import { formatPlainDate } from "@/lib/time/format-when";
import styles from "./brief.module.css";
import { type Scope, slotOf } from "./scope";
import { Sentences } from "./sentences";

/** What is judged of each topic, its name at the side; likelihood stays in the sentences and confidence in a line of its own (ICD 203). */
export function BriefJudgements({ brief, scope }: { readonly brief: Brief; readonly scope: Scope }) {
	if (brief.topics.length === 0) return null;
	return (
		<section className={styles.section}>
			<h2>Judgements</h2>
			{brief.topics.map(({ topic, judgement }) => (
				<div key={topic.id} className={styles.judgement}>
					<h3 dir="auto" data-slot={slotOf(scope, topic.id) ?? undefined}>
						{topic.title}
					</h3>
					{judgement === null ? (
						<p className={styles.confidence}>
							{scope.asOf === null ? "No judgement is on record." : "Nothing had been judged by this day."}
						</p>
					) : (
						<div>
							<p className={styles.judged}>
								<Sentences sentences={judgement.sentences} scope={scope} raised />
							</p>
							<p className={styles.confidence}>
								{`${capital(judgement.confidence)} confidence: ${stopped(judgement.confidenceReason)} Judged as of ${formatPlainDate(judgement.on)}.`}
							</p>
						</div>
					)}
				</div>
			))}
		</section>
	);
}
