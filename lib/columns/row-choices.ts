import type { DossierEvent } from "../dossier/dossier";
import type { EventRows } from "../dossier/event-rows";
import type { Rows } from "./rows";

/** What of rows is asked for by filters. */
export type Choosing = Pick<EventRows, "passing" | "makingPassing" | "counts" | "makingCounts">;

/** Makes them of rows; `listOf` gives the list of events that rows are. */
export type MakesChoosing = (of: Rows, listOf: (of: Rows) => readonly DossierEvent[]) => Choosing;

let brought: MakesChoosing | null = null;

/** Has `choosingOf` answer. */
export function bringChoosing(make: MakesChoosing): void {
	brought = make;
}

/** Filters over rows, where `bringRowFinding` was called: pages ask for them, workers do not. */
export const choosingOf: MakesChoosing = (of, listOf) => {
	if (brought === null) throw new RangeError("nothing that filters rows was brought");
	return brought(of, listOf);
};
