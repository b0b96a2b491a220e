import type { Subject } from "../view/subject";
import type { RowsSize } from "./scene-parts";

/** A claim wants room beside it, so the timeline opens compact; unless the reader has chosen (look/notes.md). */
export function opensAs(subject: Subject): RowsSize {
	return subject.kind === "claim" ? "compact" : "full";
}
