import { plainDateOf, plainDateText } from "../time/plain-date";
import type { ViewSpan } from "../view/view";

/**
 * What the file of a view is called: "summit-2024_2024-04-07_2024-04-12.csv", its first and last day. Made of a slug,
 * digits and signs that every file system takes.
 */
export function viewFileName(dossier: string, { from, to }: ViewSpan, ending: "csv" | "ics"): string {
	const days = [from, Math.max(from, to - 1)].map((civil) => plainDateText(plainDateOf(civil)));
	return `${[dossier, ...days].join("_").replace(/[^a-z0-9_-]/g, "-")}.${ending}`;
}
