import type { Dossier, DossierEvent } from "../dossier";
import type { Path } from "../problem";
import { dayStart } from "./days";
import type { Remark, Rule } from "./finding";
import { firstDay } from "./impossible-dates";

export const historyOrder: Rule = {
	id: "history-order",
	title: "a history out of order, or an event held before its own date",
	check: (dossier: Dossier) => [
		...dossier.events.flatMap((event, index) => {
			const path: Path = ["events", index, "history"];
			return [...descents(event.history, path), ...heldTooEarly(event, path)];
		}),
		...dossier.claims.flatMap(({ outcomes, revisions, madeOn }, index) => [
			...descents(outcomes, ["claims", index, "outcomes"]),
			...descents(revisions ?? [], ["claims", index, "revisions"]),
			...beforeMade(outcomes, madeOn, ["claims", index, "outcomes"]),
			...beforeMade(revisions ?? [], madeOn, ["claims", index, "revisions"]),
		]),
		...dossier.topics.flatMap(({ judgements }, index) => descents(judgements, ["topics", index, "judgements"])),
	],
};

type Dated = { readonly on: string };

/** Plain dates compare as text. */
function descents(entries: readonly Dated[], path: Path): readonly Remark[] {
	return entries.flatMap(({ on }, index): readonly Remark[] => {
		const before = entries[index - 1]?.on;
		if (before === undefined || before <= on) return [];
		const message = `${on} stands after ${before}; of one list the oldest comes first.`;
		return [
			{ severity: "error", path: [...path, index, "on"], message, fix: "Put the entries in the order of their days." },
		];
	});
}

function beforeMade(entries: readonly Dated[], madeOn: string, path: Path): readonly Remark[] {
	return entries.flatMap(({ on }, index): readonly Remark[] => {
		if (on >= madeOn) return [];
		const message = `${on} is before the claim was made (${madeOn}).`;
		return [{ severity: "error", path: [...path, index, "on"], message, fix: "Date it on or after madeOn." }];
	});
}

function heldTooEarly(event: DossierEvent, path: Path): readonly Remark[] {
	return event.history.flatMap(({ status, on, when = event.when }, index): readonly Remark[] => {
		const first = firstDay(when);
		if (status !== "held" || first === null || first <= dayStart(on)) return [];
		const message = `Known as held on ${on}, before the event's own date (${when.text}).`;
		const fix = "Date the entry on the day it took place or later, or call it scheduled.";
		return [{ severity: "error", path: [...path, index, "on"], message, fix }];
	});
}
