import type { DossierEvent, Status } from "../dossier/dossier";
import { currentState, type EventState } from "../dossier/event-state";
import { machineDate } from "../time/format-when";
import type { When } from "../time/when";
import { subjectPath } from "../view/address";
import { type LinkedNode, nodeId } from "./json-ld-node";

/**
 * schema.org has no word for held, which is a past date with EventScheduled, and none for a mere proposal, which gets
 * no status.
 */
const STATUS: { readonly [K in Status]: string | null } = {
	proposed: null,
	announced: "EventScheduled",
	scheduled: "EventScheduled",
	held: "EventScheduled",
	postponed: "EventPostponed",
	cancelled: "EventCancelled",
};

/** An event. Dates that are hedged or open stand as EDTF only: a bare date would claim more than is known. */
export function eventNode(event: DossierEvent, root: string): LinkedNode {
	const subject = { kind: "event", id: event.id } as const;
	const state = currentState(event);
	const status = STATUS[state.status];
	const { start, end } = isoDates(state);
	const actors = event.actors.map((id) => ({ "@id": nodeId(root, { kind: "actor", id }, "actor") }));
	return {
		"@type": "Event",
		"@id": nodeId(root, subject, "event"),
		url: root + subjectPath(subject),
		name: event.title,
		...(start === undefined ? {} : { startDate: start }),
		...(end === undefined ? {} : { endDate: end }),
		...(status === null ? {} : { eventStatus: `https://schema.org/${status}` }),
		...(event.place === undefined ? {} : { location: { "@type": "Place", name: event.place } }),
		...(actors.length === 0 ? {} : { about: actors }),
		subjectOf: { "@id": nodeId(root, { kind: "dossier" }, "dossier") },
		additionalProperty: {
			"@type": "PropertyValue",
			name: "edtf",
			value: state.until === null ? state.when.text : `${state.when.text} – ${state.until.text}`,
		},
	};
}

/** ISO 8601 dates where both are certain; of a closed interval its two ends. */
function isoDates({ when, until }: EventState): { start?: string | undefined; end?: string | undefined } {
	if (when.kind === "interval") {
		const [from, to] = when.text.split("/");
		const closed = when.startEdge === "closed" && when.endEdge === "closed" && !isHedged(when);
		return closed ? { start: from, end: to } : {};
	}
	return { start: machineDate(when), end: until === null ? undefined : machineDate(until) };
}

function isHedged(when: When): boolean {
	return when.uncertain || when.approximate || when.unspecified || when.precision === "season";
}
