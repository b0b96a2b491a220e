import type { Dossier } from "../dossier/dossier";
import { formatPlainDate } from "../time/format-when";

/** The day of knowledge for what leaves the page: "As known on 5 Apr 2024", or "As known on 23 Nov 2026 (latest)". */
export function knowledgeWords(asOf: string | null, dossier: Pick<Dossier, "updated">): string {
	return `As known on ${knowledgeDay(asOf, dossier)}`;
}

/** The day alone, for who says the rest. */
export function knowledgeDay(asOf: string | null, { updated }: Pick<Dossier, "updated">): string {
	return asOf === null ? `${formatPlainDate(updated)} (latest)` : formatPlainDate(asOf);
}
