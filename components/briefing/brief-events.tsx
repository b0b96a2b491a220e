import { type Brief, isTold } from "@/lib/dossier/brief";
import type { DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { figures } from "@/lib/dossier/figures";
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
	const { told, others, cut } = brief.events;
	if (told.length === 0 && others === 0) return null;
	return (
		<section className={styles.section}>
			<h2>Events in order</h2>
			<ol className={styles.events}>
				{told.map((event) => (
					<EventRow key={event.id} event={event} scope={scope} />
				))}
			</ol>
			{others === 0 ? null : (
				<p className={styles.confidence}>
					{cut
						? `These are the first ${figures(told.length)} of ${count(told.length + others, "event")}; the others stand in the dossier alone.`
						: `${count(others, "event")} of lower rank ${others === 1 ? "stands" : "stand"} in the dossier alone.`}
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
