import type { Claim, Dossier, DossierEvent, Topic } from "../dossier";
import type { Path } from "../problem";
import type { AgainstRule } from "./against-rules";
import type { Finding, Severity } from "./finding";
import { recordName } from "./record-name";
import { sameData } from "./same-data";

type Change = {
	readonly rule: AgainstRule;
	readonly severity: Severity;
	readonly path: Path;
	readonly record?: string;
	readonly message: string;
	readonly fix: string;
};

const LISTS = ["topics", "actors", "sources", "events", "claims", "periods"] as const;
/** Fields whose past the format keeps elsewhere, by list; the others change in place. */
const KEPT: { readonly [list: string]: readonly string[] } = {
	topics: ["judgements"],
	events: ["history", "when", "until"],
	claims: ["text", "modality", "likelihood", "attribution", "outcomes", "revisions"],
};
const SAID = ["modality", "likelihood", "attribution"] as const;

/**
 * What would break a link or the past: ids that went without an alias, and what changed without keeping what it said, from
 * an earlier state of a dossier to a later one. Places are those of the later state; what vanished stands at its list.
 */
export function against(before: Dossier, after: Dossier): readonly Finding[] {
	const changes = [
		...LISTS.flatMap((list) => vanished(list, before, after)),
		...paired(before.topics, after.topics).flatMap(([was, is, index]) => ofTopic(was, is, ["topics", index])),
		...paired(before.events, after.events).flatMap(([was, is, index]) => ofEvent(was, is, ["events", index])),
		...paired(before.claims, after.claims).flatMap(([was, is, index]) => ofClaim(was, is, ["claims", index])),
		...LISTS.flatMap((list) => changedInPlace(list, before, after)),
		...(["title", "summary", "sourceSummary"] as const).flatMap((field) =>
			sameData(before[field], after[field]) ? [] : [inPlace([field], [field])],
		),
		...(after.updated > before.updated || sameData(before, after) ? [] : [unmoved(after.updated)]),
	];
	return changes.map(({ rule, severity, path, record, message, fix }) => ({
		rule,
		severity,
		place: { path, record: record ?? recordName(after, path) },
		message,
		fix,
	}));
}

type Pair<T> = readonly [was: T, is: T, index: number];

function paired<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
	const earlier = new Map(before.map((record) => [record.id, record]));
	return after.flatMap((is, index): readonly Pair<T>[] => {
		const was = earlier.get(is.id);
		return was === undefined ? [] : [[was, is, index]];
	});
}

function vanished(list: (typeof LISTS)[number], before: Dossier, after: Dossier): readonly Change[] {
	const living = new Set(after[list].map(({ id }) => id));
	const gone = before[list].filter(({ id }) => !living.has(id) && !Object.hasOwn(after.aliases ?? {}, id));
	return gone.map(({ id }) => ({
		rule: "vanished-id",
		severity: "error",
		path: [list],
		record: `${list.slice(0, -1)} ${id}`,
		message: "This id went, and no alias leads on.",
		fix: 'Leave "old-id": "new-id" in `aliases`, or bring the record back.',
	}));
}

function ofTopic(was: Topic, is: Topic, path: Path): readonly Change[] {
	return rewritten(was.judgements, is.judgements, [...path, "judgements"], "judgement");
}

function ofEvent(was: DossierEvent, is: DossierEvent, path: Path): readonly Change[] {
	const redated = !sameData([was.when, was.until], [is.when, is.until]) && is.history.length <= was.history.length;
	return [
		...rewritten(was.history, is.history, [...path, "history"], "entry of its history"),
		...(redated
			? [
					unrevised(
						[...path, "when"],
						"Its date changed, and its history has no new entry.",
						"Add an entry that says so.",
					),
				]
			: []),
	];
}

function ofClaim(was: Claim, is: Claim, path: Path): readonly Change[] {
	const changed = SAID.filter((field) => was[field] !== is[field]);
	const words = [...(was.text === is.text ? [] : ["text"]), ...changed].join(" and ");
	const added = (is.revisions ?? []).filter((item) => !(was.revisions ?? []).some((other) => sameData(item, other)));
	// Several steps may lie between the two: each thing that it said has to stand in one of the new revisions.
	const held =
		added.length > 0 &&
		(was.text === is.text || added.some(({ text }) => text === was.text)) &&
		changed.every((field) => was[field] === undefined || added.some((revision) => revision[field] === was[field]));
	const message = `Its ${words} changed, and no revision holds what it said.`;
	return [
		...(words === "" || held ? [] : [unrevised(path, message, "Add what it said before to its `revisions`.")]),
		...rewritten(was.outcomes, is.outcomes, [...path, "outcomes"], "outcome"),
		...rewritten(was.revisions ?? [], is.revisions ?? [], [...path, "revisions"], "revision"),
	];
}

/** What stood in a list that only grows, and stands there no more as it was. */
function rewritten(
	was: readonly { readonly on: string }[],
	is: readonly { readonly on: string }[],
	path: Path,
	what: string,
): readonly Change[] {
	return was
		.filter((item) => !is.some((other) => sameData(item, other)))
		.map(({ on }) =>
			unrevised(
				path,
				`The ${what} of ${on} was rewritten or taken out.`,
				"Bring it back as it was, and add a new one.",
			),
		);
}

function changedInPlace(list: (typeof LISTS)[number], before: Dossier, after: Dossier): readonly Change[] {
	const kept = new Set(KEPT[list]);
	return paired<{ readonly id: string }>(before[list], after[list]).flatMap(([was, is, index]) => {
		const [earlier, later] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
		const fields = [...new Set([...earlier.keys(), ...later.keys()])].filter(
			(field) => !kept.has(field) && !sameData(earlier.get(field), later.get(field)),
		);
		return fields.length === 0 ? [] : [inPlace([list, index], fields)];
	});
}

function inPlace(path: Path, fields: readonly string[]): Change {
	return {
		rule: "changed-in-place",
		severity: "information",
		path,
		message: `${fields.join(", ")} changed.`,
		fix: "The format keeps no earlier wording here; make sure that what it says now is no other matter.",
	};
}

function unrevised(path: Path, message: string, fix: string): Change {
	return { rule: "changed-without-revision", severity: "warning", path, message, fix };
}

function unmoved(updated: string): Change {
	const message = `The dossier changed, and \`updated\` is still ${updated}.`;
	return {
		rule: "updated-unmoved",
		severity: "warning",
		path: ["updated"],
		message,
		fix: "Set it to the day of the change.",
	};
}
