import type { Dossier, Source } from "../dossier";
import { DAY, dayStart, publishedDays } from "./days";
import type { Remark, Rule, Severity } from "./finding";
import { type Statement, statementsOf } from "./statements";

/**
 * A cite published after the day from which its statement stands. Up to a day is the turn of the clock between two
 * places; beyond, the reader of that day is told "known then; our source is later". A date known only roughly counts
 * by its first day; where only its last day is later, it is information.
 */
export const lateCite: Rule = {
	id: "late-cite",
	title: "a cite published after the day from which the statement stands",
	check: (dossier) => {
		const sources = new Map(dossier.sources.map((source) => [source.id, source]));
		const late = statementsOf(dossier)
			.filter(({ path }) => !path.includes("outcomes"))
			.flatMap((statement) => remarksOf(statement, sources));
		return [...late, ...undated(dossier)];
	},
};

function remarksOf({ on, cites, path }: Statement, sources: ReadonlyMap<string, Source>): readonly Remark[] {
	if (on === undefined) return [];
	return cites.flatMap(({ source: id }, index): readonly Remark[] => {
		const source = sources.get(id);
		const severity = source === undefined ? null : lateness(source, dayStart(on));
		if (severity === null) return [];
		const message = `${id} was published ${source?.published?.text}, after ${on}.`;
		const fix = "Cite a source of that day, or leave it: readers are told that the source is later.";
		return [{ severity, path: [...path, "cites", index], message, fix }];
	});
}

function lateness(source: Source, on: number): Severity | null {
	const { first, last } = publishedDays(source);
	if (first !== null && first > on + DAY) return "warning";
	return last !== null && last > on ? "information" : null;
}

/** Once for the dossier: sources without a date count from `updated` on. */
function undated(dossier: Dossier): readonly Remark[] {
	const cited = new Set(statementsOf(dossier).flatMap(({ cites }) => cites.map(({ source }) => source)));
	const count = dossier.sources.filter(({ id, published }) => cited.has(id) && published === undefined).length;
	if (count === 0) return [];
	const message = `${count} cited ${count === 1 ? "source has" : "sources have"} no date of publication.`;
	const fix = `Add dates where a page gives one; until then they count from ${dossier.updated} on.`;
	return [{ severity: "information", path: ["sources"], message, fix }];
}
