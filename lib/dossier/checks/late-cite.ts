import type { Dossier, Source } from "../dossier";
import { DAY, dayStart, publishedDays } from "./days";
import type { Remark, Rule, Severity } from "./finding";
import { type Statement, statementsOf } from "./statements";

/**
 * A cite published after the day from which its statement stands. Up to a day is the turn of the clock between two
 * places; beyond, the reader of that day is told "known then; our source is later". A date known only roughly counts
 * by its first day; where only its last day is later, it is information. A statement that a source in time bears as well
 * lacks nothing, so its later ones are information too; one that has only later ones is told once, at the earliest.
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
	const day = dayStart(on);
	const known = cites.flatMap(({ source: id }, index) => {
		const source = sources.get(id);
		return source === undefined ? [] : { id, index, source, severity: lateness(source, day) };
	});
	const late = known.filter(({ severity }) => severity === "warning");
	// A source without a date bears no day.
	const inTime = known.some(({ source, severity }) => source.published !== undefined && severity !== "warning");
	const earliest = late.toSorted((a, b) => firstDay(a.source) - firstDay(b.source))[0];
	return known.flatMap(({ id, index, source, severity }): readonly Remark[] => {
		if (severity === null) return [];
		const message = `${id} was published ${source.published?.text}, after ${on}.`;
		const fix = "Cite a source of that day, or leave it: readers are told that the source is later.";
		const worst = !inTime && index === earliest?.index ? "warning" : "information";
		return [{ severity: worst, path: [...path, "cites", index], message, fix }];
	});
}

function firstDay(source: Source): number {
	return publishedDays(source).first ?? Number.NEGATIVE_INFINITY;
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
