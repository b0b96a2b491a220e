import type { BriefTopic } from "@/lib/dossier/brief";
import type { Claim } from "@/lib/dossier/dossier";
import { currentOutcome } from "@/lib/dossier/newest";
import { howSaidAndRead } from "@/lib/dossier/wording";
import { formatBy, formatPlainDate } from "@/lib/time/format-when";
import styles from "./brief.module.css";
import { Cites } from "./cites";
import { type Scope, slotOf } from "./scope";
import { Sentences } from "./sentences";
import { VerdictMark } from "./verdict";

/** A topic in full: the question, its claims with what came of each, what to watch. */
export function BriefTopicSection({ part, scope }: { readonly part: BriefTopic; readonly scope: Scope }) {
	const { topic, judgement, claims } = part;
	const watch = judgement?.watch ?? [];
	if (claims.length === 0 && watch.length === 0) return null;
	return (
		<section className={styles.section} data-slot={slotOf(scope, topic.id) ?? undefined}>
			<h2 className={styles.topicHead} dir="auto">
				{topic.title}
			</h2>
			{judgement === null ? null : <p className={styles.question}>{judgement.question}</p>}
			{claims.length === 0 ? null : (
				<table className={styles.claims}>
					<thead>
						<tr>
							<th scope="col">Claim, who says so and how</th>
							<th scope="col">Verdict</th>
							<th scope="col">What came of it</th>
						</tr>
					</thead>
					<tbody>
						{claims.map((claim) => (
							<ClaimRow key={claim.id} claim={claim} scope={scope} />
						))}
					</tbody>
				</table>
			)}
			{watch.length === 0 ? null : (
				<>
					<h3 className={styles.smallHead}>{scope.asOf === null ? "What to watch" : "What to watch, as seen then"}</h3>
					<ul className={styles.watch}>
						{watch.map((item) => (
							<li key={item.text}>
								{[item.text, item.note, item.by === undefined ? undefined : formatBy(item.by)]
									.filter((words) => words !== undefined)
									.join("; ")}
								<Cites of={item} scope={scope} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function ClaimRow({ claim, scope }: { readonly claim: Claim; readonly scope: Scope }) {
	const outcome = currentOutcome(claim);
	return (
		<tr data-claim={claim.id}>
			<th scope="row">
				{claim.text}
				<Cites of={claim} scope={scope} />
				<span>{`${claim.attribution}; ${howSaidAndRead(claim)}; ${formatPlainDate(claim.madeOn)}`}</span>
			</th>
			<td>
				<VerdictMark verdict={outcome?.verdict ?? "open"} />
				{outcome === undefined ? null : <span>{`${outcome.evidence} evidence`}</span>}
			</td>
			<td>
				{outcome === undefined ? (
					"No outcome is on record."
				) : (
					<>
						<Sentences sentences={outcome.reason} scope={scope} />
						<span>{`Judged as of ${formatPlainDate(outcome.on)}`}</span>
					</>
				)}
			</td>
		</tr>
	);
}
