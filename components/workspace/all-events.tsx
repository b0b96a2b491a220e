import { Beyond } from "@/components/briefing/long-list";
import { hrefOf, type Scope } from "@/components/briefing/scope";
import { civilOrder } from "@/lib/dossier/civil-order";
import { eventDate } from "@/lib/dossier/event-date";
import { currentState } from "@/lib/dossier/event-state";
import styles from "./workspace.module.css";

/** Some forty sheets of paper: of an archive's million rows a browser makes no print at all. */
const MOST_ROWS = 1000;

/** The events in civil order: the timeline for whoever has no script, and on paper. Of very many the first. */
export function AllEvents({ scope }: { scope: Scope }) {
	const events = civilOrder(scope.lookup.dossier);
	if (events.length === 0) return null;
	return (
		<>
			<table className={styles.allEvents}>
				<thead>
					<tr>
						<th scope="col">Date</th>
						<th scope="col">Event</th>
						<th scope="col">Status</th>
					</tr>
				</thead>
				<tbody>
					{events.slice(0, MOST_ROWS).map((event) => {
						const state = currentState(event);
						return (
							<tr key={event.id}>
								<td>{eventDate(event, { weekday: false })}</td>
								<th scope="row">
									<a href={hrefOf(scope, { kind: "event", id: event.id })}>{event.title}</a>
								</th>
								<td>{state.status}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<Beyond left={events.length - MOST_ROWS} />
		</>
	);
}
