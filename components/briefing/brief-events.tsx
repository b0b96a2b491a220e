import { type Brief, isTold } from "@/lib/dossier/brief";
import type { DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { isSilentPlan } from "@/lib/dossier/silent-plan";
import { statusWords } from "@/lib/dossier/status-words";
import { count } from "@/lib/dossier/wording";
import { dateLine } from "@/lib/formats/date-line";
import styles from "./brief.module.css";
import { Cites } from "./cites";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import { StatusMark } from "./status-mark";

/** What happened and what is planned, in civil order; an hour in its own place, which is named. */
export function BriefEvents({ brief, scope }: { readonly brief: Brief; readonly scope: Scope }) {
	const { events, otherEvents } = brief;
	if (events.length === 0 && otherEvents === 0) return null;
	return (
		<section className={styles.section}>
			<h2>Events in order</h2>
			<ol className={styles.events}>
				{events.map((event) => (
					<EventRow key={event.id} event={event} scope={scope} />
				))}
			</ol>
			{otherEvents === 0 ? null : (
				<p className={styles.confidence}>
					{`${count(otherEvents, "event")} of lower rank ${otherEvents === 1 ? "stands" : "stand"} in the dossier alone.`}
				</p>
			)}
		</section>
	);
}

function EventRow({ event, scope }: { readonly event: DossierEvent; readonly scope: Scope }) {
	const { status, entry } = currentState(event);
	return (
		<li data-event-row={event.id}>
			<StatusMark status={status} dot />
			<p className={styles.when}>{dateLine(event, scope.lookup)}</p>
			<p>
				<strong>{event.title}</strong>
				{isTold(event) ? (
					<>
						{". "}
						<Sentences sentences={event.summary} scope={scope} />
					</>
				) : (
					<>
						{` – ${statusWords(event).toLowerCase()}`}
						{isSilentPlan(event, scope.lookup.dossier.updated) ? "; no source says whether it took place" : ""}
						<Cites of={entry} scope={scope} />
					</>
				)}
			</p>
		</li>
	);
}
