import type { Lookup } from "../dossier/lookup";
import { markOf } from "../dossier/mark-of";
import { encodeViewLink, subjectPath } from "./address";
import { DEFAULT_LOOK, encodeQuery } from "./look-query";
import type { Subject } from "./subject";
import type { Between, View } from "./view";

/**
 * A view as a link to be sent: with the mark of the subject as it is `known` on the day in view, so that the link can say when
 * that has changed since.
 */
export function encodeSentView(view: View, lookup: Lookup, known: Lookup): string {
	return encodeViewLink({ ...view, mark: markOf(view.subject, known) }, lookup);
}

/**
 * The link to a thing itself, without how it is looked at, to be sent: "claims/speech-in-english/?v=…".
 * @param between the days that the page of changes is about; of no other thing
 */
export function encodeThingLink(subject: Subject, lookup: Lookup, between: Between = DEFAULT_LOOK.between): string {
	const look = subject.kind === "changes" ? { ...DEFAULT_LOOK, between } : DEFAULT_LOOK;
	return subjectPath(subject) + encodeQuery(look, lookup, { mark: markOf(subject, lookup) });
}

/** Where a quoted text stands: the thing on the day of which it was quoted, so that it reads there as it was quoted. */
export function encodeQuotedLink({ subject, asOf }: Pick<View, "subject" | "asOf">, lookup: Lookup): string {
	return subjectPath(subject) + encodeQuery({ ...DEFAULT_LOOK, asOf }, lookup, { mark: markOf(subject, lookup) });
}
