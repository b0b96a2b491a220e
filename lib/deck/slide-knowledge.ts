import type { Dossier } from "../dossier/dossier";
import { formatPlainDate } from "../time/format-when";

/** The day of knowledge for what leaves the room: "As known on 5 Apr 2024", or "As of latest, 23 Nov 2026". */
export function knowledgeWords(asOf: string | null, { updated }: Pick<Dossier, "updated">): string {
	return asOf === null ? `As of latest, ${formatPlainDate(updated)}` : `As known on ${formatPlainDate(asOf)}`;
}
