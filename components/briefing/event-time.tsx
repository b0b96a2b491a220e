import type { DossierEvent } from "@/lib/dossier/dossier";
import { eventDate } from "@/lib/dossier/event-date";
import { currentState } from "@/lib/dossier/event-state";
import { isSilentPlan } from "@/lib/dossier/silent-plan";
import { STATUS_WORDS } from "@/lib/dossier/wording";
import { hourlessNote } from "@/lib/time/hourless-note";
import { Clocks } from "./clocks";
import details from "./details.module.css";
import type { Scope } from "./scope";
import { StatusMark } from "./status-mark";
import text from "./text.module.css";

/** When an event is: the clocks where an hour is known, else its date and that no hour is. */
export function EventTime({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const { dossier } = scope.lookup;
	const state = currentState(event);
	const silent = isSilentPlan(event, dossier.updated) ? (
		<p className={text.note}>The date has gone by; no source says whether it took place.</p>
	) : null;
	if (state.when.instant !== undefined)
		return (
			<>
				<Clocks event={event} dossier={dossier} />
				{silent}
			</>
		);
	return (
		<div className={details.dayRow}>
			<StatusMark status={state.status} />
			<strong>
				{state.status === "held" ? null : `${STATUS_WORDS[state.status]} for `}
				{eventDate(event)}
			</strong>
			<p className={text.note}>{hourlessNote(state.when, state.until)}</p>
			{silent}
		</div>
	);
}
