import type { DossierEvent, Status } from "../dossier/dossier";
import { eventEdtf, statedSides } from "../dossier/event-date";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { subjectPath } from "../view/address";
import { pageText } from "../view/page-text";
import { isoEnd, isoStart } from "./iso-date";
import { actorReference } from "./json-ld-actor";
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

/**
 * An event. Dates are plain, as coarse as they are known (the month of one of two days), never an hour that is reckoned;
 * the hedges stand in the description and, as EDTF, in `additionalProperty`. Actors are what it is about: the data does
 * not say who called it, performed or merely attended.
 */
export function eventNode(event: DossierEvent, lookup: Lookup, root: string): LinkedNode {
	const subject = { kind: "event", id: event.id } as const;
	const { status, when, until } = currentState(event);
	const sides = statedSides(event);
	const schemaStatus = STATUS[status];
	const start = isoStart(when, sides.when);
	const end = isoEnd(when, until, sides.until);
	const actors = event.actors.flatMap((id) => lookup.actors.get(id) ?? []);
	return {
		"@type": "Event",
		"@id": nodeId(root, subject, "event"),
		url: root + subjectPath(subject),
		name: event.title,
		description: pageText(subject, lookup).description,
		...(start === undefined ? {} : { startDate: start }),
		...(end === undefined ? {} : { endDate: end }),
		...(schemaStatus === null ? {} : { eventStatus: `https://schema.org/${schemaStatus}` }),
		...(event.place === undefined ? {} : { location: { "@type": "Place", name: event.place } }),
		...(actors.length === 0 ? {} : { about: actors.map((actor) => actorReference(actor, root)) }),
		subjectOf: { "@id": nodeId(root, { kind: "dossier" }, "dossier") },
		additionalProperty: { "@type": "PropertyValue", name: "edtf", value: eventEdtf(event) },
	};
}
