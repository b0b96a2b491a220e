import { civilOrder } from "../dossier/civil-order";
import type { Dossier } from "../dossier/dossier";
import type { Annotation } from "./annotation";

/** The notes on what a dossier, or a part of one, holds, in its order: events as they happened, then claims, then sources. */
export function notesInOrder(notes: readonly Annotation[], dossier: Dossier): readonly Annotation[] {
	const own = new Map(notes.map((note) => [`${note.kind}:${note.id}`, note]));
	const things = [
		...civilOrder(dossier).map(({ id }) => `event:${id}`),
		...dossier.claims.map(({ id }) => `claim:${id}`),
		...dossier.sources.map(({ id }) => `source:${id}`),
	];
	return things.flatMap((key) => own.get(key) ?? []);
}
