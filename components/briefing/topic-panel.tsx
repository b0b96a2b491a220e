import { citesOf, numberCites } from "@/lib/dossier/cite-numbers";
import { claimsHead } from "@/lib/dossier/claims-head";
import type { Cite, Judgement, Topic } from "@/lib/dossier/dossier";
import type { Lookup } from "@/lib/dossier/lookup";
import { currentJudgement } from "@/lib/dossier/newest";
import { formatBy, formatPlainDate } from "@/lib/time/format-when";
import { Cites } from "./cites";
import { claimRows } from "./claim-rows";
import { ClaimsTable } from "./claims-table";
import judgementStyles from "./judgement.module.css";
import { hrefOf, type Scope } from "./scope";
import { Sentences } from "./sentences";
import { SourcesTable } from "./sources-table";
import textStyles from "./text.module.css";

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
	shown,
	selectedClaim,
	allClaims = false,
}: {
	topic: Topic;
	scope: Scope;
	/** What the filters leave: whose claims are listed. */
	shown: Lookup;
	selectedClaim: string | null;
	allClaims?: boolean;
}) {
	const claims = scope.lookup.dossier.claims.filter((claim) => claim.topics[0] === topic.id);
	const passing = claims.filter((claim) => shown.claims.has(claim.id));
	const numbers = numberCites(topicCites(topic));
	return (
		<div>
			<TopicJudgement topic={topic} scope={scope} />
			<ClaimsTable
				rows={claimRows(passing, scope)}
				past={scope.asOf !== null}
				total={claims.length}
				head={claimsHead(scope.lookup.dossier)}
				any={scope.lookup.dossier.claims.length > 0}
				selected={selectedClaim}
				all={allClaims}
			/>
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
			<p className={textStyles.empty}>
				{scope.asOf === null
					? "No judgement is on record for this topic yet"
					: "Nothing was judged of this topic by this day"}
				; judge by the claims and the events it carries.
			</p>
		);
	return (
		<div className={judgementStyles.judgementRow}>
			<JudgementText judgement={judgement} scope={scope} />
			<WatchList judgement={judgement} scope={scope} />
		</div>
	);
}

/** On a server-drawn page about something else: the question alone, and the way to what was judged. */
export function TopicQuestion({ topic, scope }: { topic: Topic; scope: Scope }) {
	const judgement = currentJudgement(topic);
	const href = hrefOf(scope, { kind: "topic", id: topic.id });
	return (
		<div className={judgementStyles.judgementRow}>
			<div>
				{judgement === undefined ? null : <JudgementHead judgement={judgement} />}
				<a href={href}>{judgement === undefined ? topic.title : "The judgement, its claims and what to watch"}</a>
			</div>
		</div>
	);
}

function JudgementHead({ judgement }: { judgement: Judgement }) {
	return (
		<div className={judgementStyles.judgementHead}>
			<h2 className={judgementStyles.question}>{judgement.question}</h2>
			<p className={judgementStyles.judged}>Judged as of {formatPlainDate(judgement.on)}</p>
		</div>
	);
}

function JudgementText({ judgement, scope }: { judgement: Judgement; scope: Scope }) {
	return (
		<div>
			<JudgementHead judgement={judgement} />
			<p className={judgementStyles.judgementText}>
				<Sentences sentences={judgement.sentences} scope={scope} raised />
			</p>
			<p className={judgementStyles.confidence}>
				<strong>{judgement.confidence.slice(0, 1).toUpperCase() + judgement.confidence.slice(1)} confidence</strong> –{" "}
				{judgement.confidenceReason}
			</p>
		</div>
	);
}

function WatchList({ judgement, scope }: { judgement: Judgement; scope: Scope }) {
	if (judgement.watch.length === 0) return null;
	return (
		<div className={judgementStyles.watch}>
			<h3 className={judgementStyles.watchHead}>
				{scope.asOf === null ? "What to watch" : "What to watch, as seen then"}
			</h3>
			<ul>
				{judgement.watch.map((item) => (
					<WatchItem key={item.text} item={item} scope={scope} />
				))}
			</ul>
		</div>
	);
}

/** What is to be said of it stands on a line of its own; where there is nothing, its cites follow the words. */
function WatchItem({ item, scope }: { item: Judgement["watch"][number]; scope: Scope }) {
	const more = [item.note, item.by === undefined ? undefined : formatBy(item.by)].filter((part) => part !== undefined);
	const cites = <Cites of={item} scope={scope} />;
	return (
		<li>
			{item.text}
			{more.length === 0 ? (
				cites
			) : (
				<span className={judgementStyles.watchMore}>
					{more.join("; ")}
					{cites}
				</span>
			)}
		</li>
	);
}
