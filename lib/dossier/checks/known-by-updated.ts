import type { Dossier } from "../dossier";
import type { Path } from "../problem";
import { dayStart, publishedDays } from "./days";
import type { Remark, Rule } from "./finding";

type Known = { readonly day: number; readonly path: Path; readonly said: string };

/**
 * Whatever a dossier knows, it knew on the day it was last updated: as-of that day it must be whole (design §3). A source
 * of which only the month or year is known was out by then if it can have been, so its first day counts.
 */
export const knownByUpdated: Rule = {
	id: "known-after-updated",
	title: "something known only after the dossier's `updated`",
	check: (dossier) => {
		const updated = dayStart(dossier.updated);
		return knownDays(dossier)
			.filter(({ day }) => day > updated)
			.map(({ path, said }): Remark => {
				const message = `${said} is later than the dossier's updated (${dossier.updated}).`;
				return {
					severity: "error",
					path,
					message,
					fix: "Set updated to the day of the last change, or correct the date.",
				};
			});
	},
};

function knownDays(dossier: Dossier): readonly Known[] {
	return [
		...dossier.topics.flatMap(({ judgements }, topic) =>
			judgements.map(({ on }, index) => plain(on, ["topics", topic, "judgements", index, "on"])),
		),
		...dossier.sources.flatMap((source, index) => ofSource(source, ["sources", index])),
		...dossier.events.flatMap(({ history }, event) =>
			history.map(({ on }, index) => plain(on, ["events", event, "history", index, "on"])),
		),
		...dossier.claims.flatMap(({ madeOn, outcomes, revisions }, claim) => [
			plain(madeOn, ["claims", claim, "madeOn"]),
			...outcomes.map(({ on }, index) => plain(on, ["claims", claim, "outcomes", index, "on"])),
			...(revisions ?? []).map(({ on }, index) => plain(on, ["claims", claim, "revisions", index, "on"])),
		]),
	];
}

function ofSource(source: Dossier["sources"][number], path: Path): readonly Known[] {
	const { first } = publishedDays(source);
	return [
		...(first === null || source.published === undefined
			? []
			: [{ day: first, path: [...path, "published"], said: source.published.text }]),
		...(source.accessed === undefined ? [] : [plain(source.accessed, [...path, "accessed"])]),
	];
}

function plain(day: string, path: Path): Known {
	return { day: dayStart(day), path, said: day };
}
