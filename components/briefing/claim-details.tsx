import type { Cite, Claim } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { currentOutcome } from "@/lib/dossier/newest";
import { MODALITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhenDay } from "@/lib/time/format-when";
import { AccountList } from "./account-list";
import accountsStyles from "./accounts.module.css";
import { CitedSources } from "./cited-sources";
import { Cites } from "./cites";
import detailsStyles from "./details.module.css";
import { TopicLinks } from "./event-details";
import { LikelihoodBar } from "./likelihood-bar";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import { Sentences } from "./sentences";
import textStyles from "./text.module.css";
import { VerdictMark } from "./verdict";

/** The cites of a claim in reading order: the outcome that stands, the claim itself, its accounts. */
export function claimCites(claim: Claim): readonly Cite[] {
	return [
		...(currentOutcome(claim)?.reason.flatMap((sentence) => sentence.cites) ?? []),
		...claim.cites,
		...(claim.accounts ?? []).flatMap((account) => account.cites),
	];
}

export function ClaimDetails({ claim, scope }: { claim: Claim; scope: Scope }) {
	const outcome = currentOutcome(claim);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.claimTitle}>{claim.text}</h2>
			<p className={detailsStyles.verdictLine}>
				<VerdictMark verdict={outcome?.verdict ?? "open"} />
				<span className={textStyles.muted}>
					{outcome === undefined
						? "no outcome on record"
						: `${outcome.evidence} evidence, judged ${formatPlainDate(outcome.on)}`}
				</span>
			</p>
			{outcome === undefined ? null : (
				<p className={textStyles.summaryText}>
					<Sentences sentences={outcome.reason} scope={scope} />
				</p>
			)}
			<dl className={detailsStyles.facts}>
				<dt>Said by</dt>
				<dd>
					{claim.attribution}
					<Cites cites={claim.cites} scope={scope} />
				</dd>
				<dt>How it is said</dt>
				<dd>{MODALITY_WORDS[claim.modality]}</dd>
				<dt>Made on</dt>
				<dd>{formatPlainDate(claim.madeOn)}</dd>
			</dl>
			{claim.likelihood === undefined ? null : (
				<LikelihoodBar
					likelihood={claim.likelihood}
					{...(claim.likelihoodReason === undefined ? {} : { reason: claim.likelihoodReason })}
				/>
			)}
			{claim.accounts === undefined || claim.accounts.length === 0 ? null : (
				<AccountList accounts={claim.accounts} scope={scope} />
			)}
			<Wording claim={claim} scope={scope} />
			<CitedSources cites={claimCites(claim)} scope={scope} />
			<Bearing claim={claim} scope={scope} />
			<TopicLinks topics={claim.topics} scope={scope} />
		</article>
	);
}

/** What each copy says of it: locators, the words where the words are the fact, and notes on what a rewrite changed. */
function Wording({ claim, scope }: { claim: Claim; scope: Scope }) {
	const noted = claim.cites.filter(
		(cite) => cite.anchor !== undefined || cite.note !== undefined || cite.at !== undefined,
	);
	if (noted.length === 0) return null;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>Where it is said</h3>
			<ul className={accountsStyles.wording}>
				{noted.map((cite) => (
					<li key={`${cite.source}-${cite.anchor ?? cite.note ?? ""}`}>
						<a href={hrefOf(scope, { kind: "source", id: cite.source })}>
							{scope.lookup.sources.get(cite.source)?.publisher ?? cite.source}
						</a>
						<span className={textStyles.muted}>
							{cite.at?.paragraph === undefined
								? null
								: cite.at.paragraph === 0
									? ", headline"
									: `, paragraph ${cite.at.paragraph}`}
							{cite.at?.sentence === undefined || cite.at.paragraph === 0 ? null : `, sentence ${cite.at.sentence}`}
						</span>
						{cite.anchor === undefined ? null : <q className={accountsStyles.anchor}>{cite.anchor}</q>}
						{cite.note === undefined ? null : <span className={accountsStyles.wordingNote}>{cite.note}</span>}
					</li>
				))}
			</ul>
		</section>
	);
}

/** The events that the claim is about or that bear on its outcome. */
function Bearing({ claim, scope }: { claim: Claim; scope: Scope }) {
	const ids = [...(claim.event === undefined ? [] : [claim.event]), ...(currentOutcome(claim)?.events ?? [])];
	const events = [...new Set(ids)].flatMap((id) => scope.lookup.events.get(id) ?? []);
	if (events.length === 0) return null;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>Events that bear on it</h3>
			<ul className={listsStyles.rows}>
				{events.map((event) => (
					<li key={event.id}>
						<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.short}</a>
						<span className={textStyles.muted}>{formatWhenDay(currentState(event).when)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
