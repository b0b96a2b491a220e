import { DAY, dayStart, publishedDays } from "./days";
import type { Remark, Rule } from "./finding";

/**
 * An outcome's `on` is the first day on which cites then published bear its verdict (design §3), so no dated cite of
 * its reason may be later. A day is the turn of the clock between two places.
 */
export const earlyOutcome: Rule = {
	id: "early-outcome",
	title: "an outcome dated before the cites that bear it",
	check: (dossier) => {
		const sources = new Map(dossier.sources.map((source) => [source.id, source]));
		return dossier.claims.flatMap(({ outcomes }, claim) =>
			outcomes.flatMap(({ on, reason }, index): readonly Remark[] => {
				const cited = reason.flatMap(({ cites }) => cites.map(({ source }) => sources.get(source)));
				const dated = cited.flatMap((source) => {
					const last = source === undefined ? null : publishedDays(source).last;
					return source === undefined || last === null ? [] : [{ source, last }];
				});
				const latest = dated.reduce<(typeof dated)[number] | undefined>(
					(best, next) => (best === undefined || next.last > best.last ? next : best),
					undefined,
				);
				if (latest === undefined || latest.last <= dayStart(on)) return [];
				const severity = latest.last > dayStart(on) + DAY ? "warning" : "information";
				const message = `${on} is before ${latest.source.id} (${latest.source.published?.text}), which bears the verdict.`;
				const fix = "Date the outcome by its latest cite, or make a further outcome of the later evidence.";
				return [{ severity, path: ["claims", claim, "outcomes", index, "on"], message, fix }];
			}),
		);
	},
};
