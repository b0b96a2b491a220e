import type { ChangedThing, ChangeKind } from "../dossier/change";
import { type Changes, countOfAll, type GroupedBy } from "../dossier/changes";
import { figures } from "../dossier/figures";
import { lookUp } from "../dossier/lookup";
import { count } from "../dossier/wording";
import { formatPlainDate } from "../time/format-when";
import { subjectTitle } from "../view/subject-title";
import { changeWords } from "./change-words";

export type ChangeItem = {
	readonly kind: ChangeKind;
	readonly thing: ChangedThing;
	/** The plain date, and in words. */
	readonly on: string;
	readonly day: string;
	readonly title: string;
	readonly line: string;
};

/** What changed between two days as it is read: on the page, as text, as Markdown. */
export type ChangesList = {
	readonly title: string;
	/** How many, and of what; or that there are none. */
	readonly summary: string;
	/** How many more there are than are told. */
	readonly left: number;
	readonly groups: readonly {
		readonly by: GroupedBy;
		readonly title: string;
		readonly items: readonly ChangeItem[];
	}[];
};

/** Where a thing can be read: its whole address. */
export type AddressOf = (thing: ChangedThing) => string;

export function changesList(changes: Changes): ChangesList {
	const { since, until, dossier, groups } = changes;
	const all = countOfAll(changes);
	const lookup = lookUp(dossier);
	const [from, to] = [formatPlainDate(since), formatPlainDate(until)];
	return {
		title: `What changed after ${from}, up to ${to}: ${dossier.title}`,
		summary:
			since > until
				? "The first day is later than the second; turn them round to see what changed between them."
				: all === 0
					? "Nothing became known between the two days."
					: countWords(all, changes.counts),
		left: groups.reduce((left, group) => left - group.changes.length, all),
		groups: groups.map(({ by, changes: list }) => ({
			by,
			title: subjectTitle(by, lookup) ?? "",
			items: list.map((change) => ({
				kind: change.kind,
				thing: change.thing,
				on: change.on,
				day: formatPlainDate(change.on),
				...changeWords(change, dossier),
			})),
		})),
	};
}

/** "48 changes: 30 of events, 10 of claims, 2 of judgements, 6 new sources."; what there is one kind of is said alone. */
function countWords(all: number, { event, claim, topic, source }: Changes["counts"]): string {
	const parts = [
		[event, "of events"],
		[claim, "of claims"],
		[topic, "of judgements"],
		[source, source === 1 ? "new source" : "new sources"],
	].flatMap(([n, words]) => (typeof n === "number" && n > 0 ? [`${figures(n)} ${words}`] : []));
	return `${count(all, "change")}: ${parts.join(", ")}.`;
}

/** What stands under a list that does not tell all, "99,500 more changes"; nothing under one that does. */
export function leftWords({ left }: ChangesList): string | null {
	return left === 0 ? null : count(left, "more change");
}
