import { plainDateOf, plainDateText } from "../time/plain-date";
import type { ViewSpan } from "../view/view";
import { fileName } from "./file-name";

/**
 * What the file of a view is called: "summit-2024_2024-04-07_2024-04-12.csv", its first and last day, and
 * "…_as-of-2024-04-05.csv" where it is of an earlier day of knowledge.
 */
export function viewFileName(
	dossier: string,
	{ from, to }: ViewSpan,
	asOf: string | null,
	ending: "csv" | "ics" | "svg" | "png",
): string {
	const days = [from, Math.max(from, to - 1)].map((civil) => plainDateText(plainDateOf(civil)));
	return fileName([dossier, ...days, ...(asOf === null ? [] : [`as-of-${asOf}`])], ending);
}
