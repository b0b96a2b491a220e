import { nameAt } from "./columns/event-of-row";
import { eachRow, rowsOf } from "./columns/event-rows";
import type { DossierEvent } from "./dossier";

/** The kinds that events have, each once, by their names. */
export function kindsOf(events: readonly DossierEvent[]): readonly string[] {
	const rows = rowsOf(events);
	const kinds = new Set<string>();
	if (rows === null) for (const { kind } of events) kinds.add(kind);
	else eachRow(rows, (row) => kinds.add(nameAt(rows.columns.kinds, row)));
	return [...kinds].sort();
}
