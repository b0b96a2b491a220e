import type { ChangedThing, ChangeKind } from "../dossier/change";
import type { Changes, GroupedBy } from "../dossier/changes";
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
	/** How many, or that there are none. */
	readonly summary: string;
	readonly groups: readonly {
		readonly by: GroupedBy;
		readonly title: string;
		readonly items: readonly ChangeItem[];
	}[];
};

/** Where a thing can be read: its whole address. */
export type AddressOf = (thing: ChangedThing) => string;

export function changesList({ since, until, dossier, groups, count: changes }: Changes): ChangesList {
	const lookup = lookUp(dossier);
	const [from, to] = [formatPlainDate(since), formatPlainDate(until)];
	return {
		title: `What changed after ${from}, up to ${to}: ${dossier.title}`,
		summary:
			since > until
				? "The first day is later than the second; turn them round to see what changed between them."
				: changes === 0
					? "Nothing became known between the two days."
					: `${count(changes, "change")}.`,
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
