import type { Actor, Cite, DossierEvent, HistoryEntry } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { currentOutcome } from "@/lib/dossier/newest";
import { STATUS_WORDS, VERDICT_WORDS } from "@/lib/dossier/wording";
import { formatPlainDate, formatWhen, formatWhenDay, formatWhenLong } from "@/lib/time/format-when";
import { AccountList } from "./account-list";
import { CitedSources } from "./cited-sources";
import { Cites } from "./cites";
import { Clocks } from "./clocks";
import detailsStyles from "./details.module.css";
import historyStyles from "./history.module.css";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope, slotOf } from "./scope";
import { Sentences } from "./sentences";
import { StatusMark } from "./status-mark";
import textStyles from "./text.module.css";
import { VerdictMark } from "./verdict";

/** The cites of an event in reading order: summary, history, accounts. */
export function eventCites(event: DossierEvent): readonly Cite[] {
	return [
		...(currentState(event).status === "held" ? event.summary.flatMap((sentence) => sentence.cites) : []),
		...event.history.flatMap((entry) => entry.cites),
		...(event.accounts ?? []).flatMap((account) => account.cites),
	];
}

export function EventDetails({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const state = currentState(event);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.detailsTitle}>{event.title}</h2>
			<PlaceAndActors event={event} scope={scope} />
			<TopicLinks topics={event.topics} scope={scope} />
			{state.when.instant === undefined ? (
				<div className={detailsStyles.dayRow}>
					<StatusMark status={state.status} />
					<strong>
						{state.status === "held" ? "" : `${STATUS_WORDS[state.status]} for `}
						{formatWhenLong(state.when)}
					</strong>
					{state.when.precision === "day" ? (
						<p className={textStyles.note}>A day, no hour: it stays on this date under every clock.</p>
					) : null}
				</div>
			) : (
				<Clocks event={event} dossier={scope.lookup.dossier} />
			)}
			{state.status === "held" && event.summary.length > 0 ? (
				<p className={textStyles.summaryText}>
					<Sentences sentences={event.summary} scope={scope} />
				</p>
			) : null}
			<History entries={event.history} scope={scope} />
			{event.accounts === undefined || event.accounts.length === 0 ? null : (
				<AccountList accounts={event.accounts} scope={scope} />
			)}
			<CitedSources cites={eventCites(event)} scope={scope} />
			<ClaimsAbout event={event} scope={scope} />
			<Related event={event} scope={scope} />
		</article>
	);
}

function PlaceAndActors({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const actors = foremost(event.actors.flatMap((id) => scope.lookup.actors.get(id) ?? []));
	if (event.place === undefined && actors.length === 0) return null;
	return (
		<p className={detailsStyles.place}>
			{event.place}
			{actors.length > 0 ? (
				<span className={textStyles.muted}>{event.place === undefined ? "With " : " with "}</span>
			) : null}
			{actors.map((actor, at) => (
				<span key={actor.id}>
					{at > 0 ? ", " : null}
					<a href={hrefOf(scope, { kind: "actor", id: actor.id })}>{actor.name}</a>
				</span>
			))}
		</p>
	);
}

/** Who took part, without the states and bodies that a named member stands for. */
function foremost(actors: readonly Actor[]): readonly Actor[] {
	const wholes = new Set(actors.map((actor) => actor.partOf));
	return actors.filter((actor) => !wholes.has(actor.id));
}

export function TopicLinks({ topics, scope }: { topics: readonly string[]; scope: Scope }) {
	const known = topics.flatMap((id) => scope.lookup.topics.get(id) ?? []);
	if (known.length === 0) return null;
	return (
		<ul className={detailsStyles.topicLinks}>
			{known.map((topic) => (
				<li key={topic.id} data-slot={slotOf(scope, topic.id)}>
					<a href={hrefOf(scope, { kind: "topic", id: topic.id })}>{topic.title}</a>
				</li>
			))}
		</ul>
	);
}

function History({ entries, scope }: { entries: readonly HistoryEntry[]; scope: Scope }) {
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>What became known</h3>
			<ol className={historyStyles.history}>
				{entries.map((entry, at) => {
					const announcing = entry.event === undefined ? undefined : scope.lookup.events.get(entry.event);
					return (
						<li key={`${entry.on}-${entry.status}-${at}`}>
							<time className={historyStyles.historyDate} dateTime={entry.on}>
								{formatPlainDate(entry.on)}
							</time>
							<StatusMark status={entry.status} dot />
							<span>
								<strong>{STATUS_WORDS[entry.status]}</strong>
								{entry.when === undefined || entry.status === "held" ? null : ` for ${formatWhen(entry.when)}`}
								{entry.note === undefined ? null : ` ${entry.note}`}
								{announcing === undefined ? null : (
									<>
										{" ("}
										<a href={hrefOf(scope, { kind: "event", id: announcing.id })}>{announcing.short}</a>)
									</>
								)}
								<Cites cites={entry.cites} scope={scope} />
							</span>
						</li>
					);
				})}
			</ol>
		</section>
	);
}

function ClaimsAbout({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const claims = scope.lookup.dossier.claims.filter((claim) => claim.event === event.id);
	if (claims.length === 0) return null;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>Claims about it</h3>
			<ul className={listsStyles.rows}>
				{claims.map((claim) => {
					const verdict = currentOutcome(claim)?.verdict ?? "open";
					return (
						<li key={claim.id} data-claim={claim.id}>
							<a
								href={hrefOf(scope, { kind: "claim", id: claim.id })}
								aria-label={`${claim.text}. ${VERDICT_WORDS[verdict]}`}
							>
								{claim.text}
							</a>
							<VerdictMark verdict={verdict} />
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function Related({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const links = (event.related ?? []).flatMap((link) => {
		const other = scope.lookup.events.get(link.event);
		return other === undefined ? [] : [{ relation: link.relation, other }];
	});
	if (links.length === 0) return null;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>Related events</h3>
			<ul className={listsStyles.rows}>
				{links.map(({ relation, other }) => (
					<li key={`${relation}-${other.id}`}>
						<span>
							<span className={textStyles.muted}>{relation}</span>{" "}
							<a href={hrefOf(scope, { kind: "event", id: other.id })}>{other.short}</a>
						</span>
						<span className={textStyles.muted}>{formatWhenDay(currentState(other).when)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
