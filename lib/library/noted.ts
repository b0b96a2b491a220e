import type { Subject } from "../view/subject";

/** What a reader may put a note on. */
export const NOTED_KINDS = ["event", "claim", "source"] as const;
export type NotedKind = (typeof NOTED_KINDS)[number];

/** Whether a thing is of a kind that bears notes. */
export function isNoted(subject: Subject): subject is Extract<Subject, { kind: NotedKind }> {
	return NOTED_KINDS.some((kind) => kind === subject.kind);
}
