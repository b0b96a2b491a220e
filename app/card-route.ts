import { notFound } from "next/navigation";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import type { Lookup } from "@/lib/dossier/lookup";
import { type CardSubject, cardSubject } from "@/lib/formats/card-subject";
import { resolveSubject, sameSubject } from "@/lib/view/subject";
import { drawCard } from "./cards/draw-card";
import { dossierOr404, thingParams } from "./dossier-page";

/**
 * A route that answers with the card of a subject, at `og.png`: the `opengraph-image` convention exports files without an
 * extension, which hosts then serve without a type. An old id has the card of what it became.
 */
export function cardRoute<P extends { readonly dossier: string }>(subjectOf: (params: P) => CardSubject) {
	return async (_request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
		const given = await params;
		const entry = dossierOr404(given.dossier);
		const card = await drawCard(entry, ownCard(subjectOf(given), entry.lookup) ?? notFound());
		return new Response(card, { headers: { "content-type": "image/png" } });
	};
}

/** Parameters of all things of one kind that have a card of their own. */
export function cardParams<K extends "topic" | "event" | "claim">(kind: K) {
	return thingParams(kind).filter((params) => {
		const lookup = loadDossier(params.dossier)?.lookup;
		return lookup !== undefined && ownCard({ kind, id: params[kind] }, lookup) !== null;
	});
}

/** The subject whose card it is, its old id followed; null where it shares another's. */
function ownCard(subject: CardSubject, lookup: Lookup): CardSubject | null {
	const shown = resolveSubject(subject, lookup);
	if (shown === null) return null;
	const card = cardSubject(shown, lookup);
	return sameSubject(card, shown) ? card : null;
}
