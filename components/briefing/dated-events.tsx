import type { DossierEvent } from "@/lib/dossier/dossier";
import { currentState } from "@/lib/dossier/event-state";
import { statusWords } from "@/lib/dossier/status-words";
import { formatWhenDay } from "@/lib/time/format-when";
import lists from "./lists.module.css";
import { LongList } from "./long-list";
import { hrefOf, type Scope } from "./scope";

/** Events in the order given, each with the date that stands for it, and what it is where it is not known to have been held. */
export function DatedEvents({ events, scope }: { events: readonly DossierEvent[]; scope: Scope }) {
	return (
		<LongList
			items={events}
			scope={scope}
			className={lists.dated}
			row={(event) => (
				<li key={event.id}>
					<span>{formatWhenDay(currentState(event).when)}</span>
					<span>
						<a href={hrefOf(scope, { kind: "event", id: event.id })} dir="auto">
							{event.short}
						</a>
						{currentState(event).status === "held" ? null : ` (${statusWords(event).toLowerCase()})`}
					</span>
				</li>
			)}
		/>
	);
}
