import type { Cite, DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { AccountList } from "./account-list";
import { CitedSources } from "./cited-sources";
import details from "./details.module.css";
import { EventHistory } from "./event-history";
import { EventTime } from "./event-time";
import { PlaceAndActors } from "./place-and-actors";
import { RelatedEvents } from "./related-events";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import text from "./text.module.css";
import { TopicLinks } from "./topic-links";
import { VerdictRows } from "./verdict-rows";

/** The cites of an event in reading order: summary, history, accounts. */
export function eventCites(event: DossierEvent): readonly Cite[] {
	return [
		...(currentState(event).status === "held" ? event.summary.flatMap((sentence) => sentence.cites) : []),
		...event.history.flatMap((entry) => entry.cites),
		...(event.accounts ?? []).flatMap((account) => account.cites),
	];
}

export function EventDetails({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const claims = scope.lookup.dossier.claims.filter((claim) => claim.event === event.id);
	return (
		<article className={details.details}>
			<h2 className={details.detailsTitle}>{event.title}</h2>
			<PlaceAndActors event={event} scope={scope} />
			<TopicLinks topics={event.topics} scope={scope} />
			<EventTime event={event} scope={scope} />
			{currentState(event).status === "held" && event.summary.length > 0 ? (
				<p className={text.summaryText}>
					<Sentences sentences={event.summary} scope={scope} />
				</p>
			) : null}
			<EventHistory entries={event.history} scope={scope} />
			<AccountList accounts={event.accounts ?? []} scope={scope} />
			<RelatedEvents event={event} scope={scope} />
			<VerdictRows title="Claims about it" claims={claims} scope={scope} />
			<CitedSources cites={eventCites(event)} scope={scope} />
		</article>
	);
}
