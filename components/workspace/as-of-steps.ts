import type { AsOfSteps } from "@/components/timeline/timeline";
import { changeAfter, changeBefore, changeDays } from "@/lib/dossier/change-days";
import type { Dossier } from "@/lib/dossier/dossier";
import { formatPlainDate } from "@/lib/time/format-when";

/** What the field in the header and the handle under the overview offer from a day of knowledge. */
export function stepsOf(dossier: Dossier, day: string | null, onDay: AsOfSteps["onDay"]): AsOfSteps {
	const { updated } = dossier;
	return {
		day,
		first: changeDays(dossier)[0] ?? updated,
		latest: updated,
		before: changeBefore(dossier, day ?? updated),
		after: day === null ? null : changeAfter(dossier, day),
		words: day === null ? "latest" : formatPlainDate(day),
		onDay,
	};
}
