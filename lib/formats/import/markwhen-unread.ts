import { type Reading, remark } from "./reading";

/** Lines that are not read, one after another; blank ones between them count for nothing. */
export type Unread = { readonly from: number; readonly to: number; readonly first: string };

/** The same with one line more. */
export function withLine(unread: Unread | null, line: number, written: string): Unread | null {
	if (written.trim() === "") return unread;
	return unread === null ? { from: line, to: line, first: written } : { ...unread, to: line };
}

/** Tells of them where they begin, and how far they go: each is to be found. */
export function remarkUnread(reading: Reading, unread: Unread | null, message: string): void {
	if (unread === null) return;
	const { from, to, first } = unread;
	const column = first.length - first.trimStart().length + 1;
	const lines = from === to ? "" : ` (lines ${from} to ${to})`;
	remark(reading, "warning", { line: from, column }, `${message}${lines}.`, first);
}
