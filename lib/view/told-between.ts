import { changeBefore } from "../dossier/change-days";
import type { Dossier } from "../dossier/dossier";
import type { Between, View } from "./view";

/** Between which plain dates changes are told, and up to which they may be. */
export type ToldBetween = { readonly since: string; readonly until: string; readonly last: string };

/**
 * What the page of changes tells where the view leaves it open: after the reader's last visit (`visited`, null for none), else
 * after the change before the last one. In a view as of an earlier day nothing is told that came after it.
 */
export function toldBetween(
	dossier: Dossier,
	{ asOf, between }: Pick<View, "asOf" | "between">,
	visited: string | null,
): ToldBetween {
	const last = asOf ?? dossier.updated;
	const until = between.until === null || between.until > last ? last : between.until;
	const visit = visited !== null && visited < until ? visited : null;
	return { since: between.since ?? visit ?? changeBefore(dossier, until) ?? until, until, last };
}

/**
 * The days as a link to the page of changes names them: whoever gets it has been here on another day, or never. Where the view
 * leaves the end open the link does too, unless it is as of an earlier day, which a link to the page alone does not say.
 */
export function sentBetween(dossier: Dossier, view: Pick<View, "asOf" | "between">, visited: string | null): Between {
	const { since, until } = toldBetween(dossier, view, visited);
	return { since, until: view.asOf === null ? view.between.until : until };
}
