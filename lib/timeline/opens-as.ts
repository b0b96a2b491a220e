import type { Subject } from "../view/subject";
import type { RowsSize } from "./scene-parts";

/** A claim wants room beside it, so the timeline opens compact; unless the reader has chosen (look/notes.md). */
export function opensAs(subject: Subject): RowsSize {
	return subject.kind === "claim" ? "compact" : "full";
}

/** Beside the scorecard, which wants the height, the timeline folds to its overview; unless the reader has chosen. */
export function opensFolded(subject: Subject): boolean {
	return subject.kind === "scorecard";
}
