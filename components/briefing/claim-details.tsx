import type { Cite, Claim } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { currentOutcome } from "@/lib/dossier/newest";
import { MODALITY_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhenDay } from "@/lib/time/format-when";
import { AccountList } from "./account-list";
import styles from "./briefing.module.css";
import { CitedSources } from "./cited-sources";
import { Cites } from "./cites";
import { TopicLinks } from "./event-details";
import { LikelihoodBar } from "./likelihood-bar";
import { hrefOf, type Scope } from "./scope";
import { Sentences } from "./sentences";
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
		<article className={styles.details}>
			<h2 className={styles.claimTitle}>{claim.text}</h2>
			<p className={styles.verdictLine}>
				<VerdictMark verdict={outcome?.verdict ?? "open"} />
				<span className={styles.muted}>
					{outcome === undefined
						? "no outcome on record"
						: `${outcome.evidence} evidence, judged ${formatPlainDate(outcome.on)}`}
				</span>
			</p>
			{outcome === undefined ? null : (
				<p className={styles.summaryText}>
					<Sentences sentences={outcome.reason} scope={scope} />
				</p>
			)}
			<dl className={styles.facts}>
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
			<h3 className={styles.detailsHead}>Where it is said</h3>
			<ul className={styles.wording}>
				{noted.map((cite) => (
					<li key={`${cite.source}-${cite.anchor ?? cite.note ?? ""}`}>
						<a href={hrefOf(scope, { kind: "source", id: cite.source })}>
							{scope.lookup.sources.get(cite.source)?.publisher ?? cite.source}
						</a>
						<span className={styles.muted}>
							{cite.at?.paragraph === undefined
								? null
								: cite.at.paragraph === 0
									? ", headline"
									: `, paragraph ${cite.at.paragraph}`}
							{cite.at?.sentence === undefined || cite.at.paragraph === 0 ? null : `, sentence ${cite.at.sentence}`}
						</span>
						{cite.anchor === undefined ? null : <q className={styles.anchor}>{cite.anchor}</q>}
						{cite.note === undefined ? null : <span className={styles.wordingNote}>{cite.note}</span>}
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
			<h3 className={styles.detailsHead}>Events that bear on it</h3>
			<ul className={styles.rows}>
				{events.map((event) => (
					<li key={event.id}>
						<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.short}</a>
						<span className={styles.muted}>{formatWhenDay(currentState(event).when)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
