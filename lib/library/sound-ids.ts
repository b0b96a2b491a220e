import { danglingIds } from "../dossier/checks/dangling-ids";
import { duplicateIds } from "../dossier/checks/duplicate-ids";
import { referencesOf } from "../dossier/checks/references";
import type { Dossier } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";

/**
 * Whether what `readDossierFile` says of ids is nothing, for a dossier whose events are rows: one id each, and each topic of
 * one that there is, which their columns vouch for; and all with the cites of the first. So one event stands for them all.
 * False where it takes the general reader to say.
 */
export function hasSoundIds(dossier: Dossier): boolean {
	const events = rowsOf(dossier.events)?.byId();
	if (events === undefined || Object.keys(dossier.aliases ?? {}).length > 0) return false;
	const one = { ...dossier, events: dossier.events.slice(0, 1) };
	if (duplicateIds.check(one, {}).length > 0) return false;
	const missing = danglingIds.check(one, {}).length;
	const toOthers = referencesOf(one).filter(({ kind, id }) => kind === "event" && id !== one.events[0]?.id);
	// Those to other events are missed in a dossier with but one.
	return missing === toOthers.length && toOthers.every(({ id }) => events.has(id));
}
