import type { Status } from "../../dossier/dossier";
import { STATUS_WORDS } from "../../dossier/wording";

const WORDS: ReadonlyMap<string, Status> = new Map(
	(Object.keys(STATUS_WORDS) as Status[]).flatMap((status) => [
		[status, status] as const,
		[STATUS_WORDS[status].toLowerCase(), status] as const,
	]),
);

/** A status by its name or by the word that Readout shows for it; null for any other. */
export function statusOf(text: string): Status | null {
	return WORDS.get(text.trim().toLowerCase()) ?? null;
}
