import type { DossierEvent, Status } from "@/lib/dossier/dossier";
import { eventDate, eventDays } from "@/lib/dossier/event-date";
import { currentState } from "@/lib/dossier/event-state";
import { isSilentPlan } from "@/lib/dossier/silent-plan";
import { datedStatus } from "@/lib/dossier/status-words";
import { hourlessNote } from "@/lib/time/hourless-note";
import { Clocks } from "./clocks";
import details from "./details.module.css";
import type { Scope } from "./scope";
import { StatusMark } from "./status-mark";
import text from "./text.module.css";

/** Of these the hours alone would look like those at which it was. */
function isPutOff(status: Status): boolean {
	return status === "postponed" || status === "cancelled";
}

/** When an event is: its day and the clocks, which name no year, where an hour is known; else its date and that no hour is. */
export function EventTime({ event, scope }: { event: DossierEvent; scope: Scope }) {
	const { dossier } = scope.lookup;
	const state = currentState(event);
	const silent = isSilentPlan(event, dossier.updated) ? (
		<p className={text.note}>The date has gone by; no source says whether it took place.</p>
	) : null;
	if (state.when.instant !== undefined)
		return (
			<>
				<p>{eventDays(event)}</p>
				<Clocks event={event} dossier={dossier} />
				{isPutOff(state.status) ? <p className={text.note}>{`${datedStatus(event, eventDate(event))}.`}</p> : null}
				{silent}
			</>
		);
	return (
		<div className={details.dayRow}>
			<StatusMark status={state.status} />
			<strong>{datedStatus(event, eventDate(event))}</strong>
			<p className={text.note}>{hourlessNote(state.when, state.until)}</p>
			{silent}
		</div>
	);
}
