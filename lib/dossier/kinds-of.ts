import type { DossierEvent } from "./dossier";
import { rowsOf } from "./event-rows";

/** The kinds that events have, each once, by their names. */
export function kindsOf(events: readonly DossierEvent[]): readonly string[] {
	return (rowsOf(events)?.kinds() ?? [...new Set(events.map(({ kind }) => kind))]).toSorted();
}
