import type { Cite, Dossier, DossierEvent, Sentence } from "../dossier";
import type { Path } from "../problem";

/** Anything that rests on cites: a sentence, an entry of a history, a claim, an account, a thing to watch. */
export type Statement = {
	readonly kind: "sentence" | "history entry" | "claim" | "account" | "thing to watch";
	readonly path: Path;
	readonly cites: readonly Cite[];
	/** The plain date from which it stands, where it has one of its own. */
	readonly on?: string;
};

/** Every statement of a dossier, in the order of the file. */
export function statementsOf(dossier: Dossier): readonly Statement[] {
	return [
		...sentences(dossier.summary, ["summary"]),
		...sentences(dossier.sourceSummary, ["sourceSummary"]),
		...dossier.topics.flatMap((topic, index) => ofTopic(topic.judgements, ["topics", index, "judgements"])),
		...dossier.events.flatMap((event, index) => ofEvent(event, ["events", index])),
		...dossier.claims.flatMap((claim, index) => ofClaim(claim, ["claims", index])),
	];
}

function sentences(list: readonly Sentence[], path: Path, on?: string): readonly Statement[] {
	return list.map(({ cites }, index) => ({
		kind: "sentence",
		path: [...path, index],
		cites,
		...(on !== undefined && { on }),
	}));
}

function ofTopic(judgements: Dossier["topics"][number]["judgements"], path: Path): readonly Statement[] {
	return judgements.flatMap(({ on, sentences: list, watch }, index) => [
		...sentences(list, [...path, index, "sentences"], on),
		...watch.map(
			({ cites }, item): Statement => ({ kind: "thing to watch", path: [...path, index, "watch", item], cites, on }),
		),
	]);
}

function ofEvent(event: DossierEvent, path: Path): readonly Statement[] {
	return [
		...sentences(event.summary, [...path, "summary"]),
		...event.history.map(
			({ cites, on }, index): Statement => ({ kind: "history entry", path: [...path, "history", index], cites, on }),
		),
		...accounts(event.accounts, path),
	];
}

function ofClaim(claim: Dossier["claims"][number], path: Path): readonly Statement[] {
	return [
		{ kind: "claim", path, cites: claim.cites, on: claim.madeOn },
		...accounts(claim.accounts, path),
		...claim.outcomes.flatMap(({ reason, on }, index) => sentences(reason, [...path, "outcomes", index, "reason"], on)),
	];
}

function accounts(list: DossierEvent["accounts"], path: Path): readonly Statement[] {
	return (list ?? []).map(({ cites }, index) => ({ kind: "account", path: [...path, "accounts", index], cites }));
}
