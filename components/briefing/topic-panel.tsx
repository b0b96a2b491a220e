import { citesOf, numberCites } from "@/lib/dossier/cite-numbers";
import type { Cite, Judgement, Topic } from "@/lib/dossier/dossier";
import { currentJudgement } from "@/lib/dossier/newest";
import { formatPlainDate, formatWhen } from "@/lib/time/format-when";
import styles from "./briefing.module.css";
import { Cites } from "./cites";
import { claimRows } from "./claim-rows";
import { ClaimsTable } from "./claims-table";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import { SourcesTable } from "./sources-table";

/** The cites of a topic's panel in reading order: the judgement, then what to watch. */
export function topicCites(topic: Topic): readonly Cite[] {
	const judgement = currentJudgement(topic);
	if (judgement === undefined) return [];
	return [...citesOf(judgement.sentences), ...judgement.watch.flatMap((item) => item.cites)];
}

/** One topic's briefing: the question, the judgement, what to watch, the claims, the sources it cites. */
export function TopicPanel({
	topic,
	scope,
	selectedClaim,
	allClaims = false,
}: {
	topic: Topic;
	scope: Scope;
	selectedClaim: string | null;
	allClaims?: boolean;
}) {
	const claims = scope.lookup.dossier.claims.filter((claim) => claim.topics[0] === topic.id);
	const numbers = numberCites(topicCites(topic));
	return (
		<div className={styles.topicPanel}>
			<TopicJudgement topic={topic} scope={scope} />
			<ClaimsTable rows={claimRows(claims, scope)} selected={selectedClaim} all={allClaims} />
			{numbers.size > 0 ? (
				<SourcesTable
					title="Sources in this tab"
					sources={[...numbers.keys()].flatMap((id) => scope.lookup.sources.get(id) ?? [])}
					numbers={numbers}
					scope={scope}
				/>
			) : null}
		</div>
	);
}

/** The judgement that stands, beside what to watch. */
export function TopicJudgement({ topic, scope }: { topic: Topic; scope: Scope }) {
	const judgement = currentJudgement(topic);
	if (judgement === undefined)
		return (
			<p className={styles.empty}>
				No judgement is on record for this topic yet; judge by the claims and the events it carries.
			</p>
		);
	return (
		<div className={styles.judgementRow}>
			<JudgementText judgement={judgement} scope={scope} />
			<WatchList judgement={judgement} scope={scope} />
		</div>
	);
}

function JudgementText({ judgement, scope }: { judgement: Judgement; scope: Scope }) {
	return (
		<div className={styles.judgement}>
			<div className={styles.judgementHead}>
				<h2 className={styles.question}>{judgement.question}</h2>
				<p className={styles.judged}>Judged {formatPlainDate(judgement.on)}</p>
			</div>
			<p className={styles.judgementText}>
				<Sentences sentences={judgement.sentences} scope={scope} raised />
			</p>
			<p className={styles.confidence}>
				<strong>{judgement.confidence.slice(0, 1).toUpperCase() + judgement.confidence.slice(1)} confidence</strong> –{" "}
				{judgement.confidenceReason}
			</p>
		</div>
	);
}

function WatchList({ judgement, scope }: { judgement: Judgement; scope: Scope }) {
	if (judgement.watch.length === 0) return null;
	return (
		<div className={styles.watch}>
			<h3 className={styles.watchHead}>What to watch</h3>
			<ul>
				{judgement.watch.map((item) => (
					<li key={item.text}>
						{item.text}
						<span className={styles.watchNote}>
							{[item.note, item.by === undefined ? undefined : `by ${formatWhen(item.by)}`]
								.filter((part) => part !== undefined)
								.join("; ")}
							<Cites cites={item.cites} scope={scope} />
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}
