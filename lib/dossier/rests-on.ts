import type { Cite, Dossier, DossierEvent } from "./dossier";
import { rowsOf } from "./event-rows";
import type { Lookup } from "./lookup";

/** Where a statement stands: a thing of the dossier, its own summary, or the summary of its sources. */
export type RestingPlace =
	| { readonly kind: "topic" | "event" | "claim"; readonly id: string }
	| { readonly kind: "dossier" | "sources" };

/** A statement that cites a source: what it says, where it stands, and its cites of that source. */
export type RestingItem = { readonly text: string; readonly place: RestingPlace; readonly cites: readonly Cite[] };

export type RestKind = "judgement" | "watch" | "event" | "claim" | "outcome" | "summary";
export type RestGroup = { readonly kind: RestKind; readonly items: readonly RestingItem[] };

/**
 * Everything that rests on a source, by kind and in the dossier's order; kinds with nothing are left out. An event, a claim
 * and the outcomes of a claim are one item each, however often they cite it; cites that say the same stand once.
 */
export function restsOn(source: string, lookup: Lookup): readonly RestGroup[] {
	const { dossier } = lookup;
	const ofEvent = (event: DossierEvent): RestingItem => ({
		text: event.title,
		place: { kind: "event", id: event.id },
		cites: citesOfEvent(event),
	});
	const on = ({ cites, ...item }: RestingItem) => ({
		...item,
		cites: once(cites.filter((cite) => cite.source === source)),
	});
	const group = (kind: RestKind, items: readonly RestingItem[]): readonly RestGroup[] => {
		const resting = items.map(on).filter((item) => item.cites.length > 0);
		return resting.length === 0 ? [] : [{ kind, items: resting }];
	};
	const rows = rowsOf(dossier.events);
	// Rows all rest on the same: what holds of one holds of each.
	const restingRows = (): readonly RestGroup[] => {
		const [first] = dossier.events;
		if (rows === null || first === undefined || on(ofEvent(first)).cites.length === 0) return [];
		return [{ kind: "event", items: rows.mapped((event) => on(ofEvent(event))) }];
	};
	return [
		...group("judgement", judgements(dossier)),
		...group("watch", watched(dossier)),
		...(rows === null ? group("event", dossier.events.map(ofEvent)) : restingRows()),
		...group("claim", claims(dossier)),
		...group("outcome", outcomes(dossier)),
		...group("summary", summaries(dossier)),
	];
}

function judgements(dossier: Dossier): readonly RestingItem[] {
	return dossier.topics.flatMap((topic) =>
		topic.judgements.map(({ question, sentences }) => ({
			text: question,
			place: { kind: "topic", id: topic.id },
			cites: sentences.flatMap(({ cites }) => cites),
		})),
	);
}

function watched(dossier: Dossier): readonly RestingItem[] {
	return dossier.topics.flatMap((topic) =>
		topic.judgements.flatMap(({ watch }) =>
			watch.map(({ text, cites }): RestingItem => ({ text, place: { kind: "topic", id: topic.id }, cites })),
		),
	);
}

function claims(dossier: Dossier): readonly RestingItem[] {
	return dossier.claims.map((claim) => ({
		text: claim.text,
		place: { kind: "claim", id: claim.id },
		cites: [...claim.cites, ...(claim.accounts ?? []).flatMap(({ cites }) => cites)],
	}));
}

function outcomes(dossier: Dossier): readonly RestingItem[] {
	return dossier.claims.map((claim) => ({
		text: claim.text,
		place: { kind: "claim", id: claim.id },
		cites: claim.outcomes.flatMap(({ reason }) => reason.flatMap(({ cites }) => cites)),
	}));
}

function summaries(dossier: Dossier): readonly RestingItem[] {
	return [
		{ text: dossier.title, place: { kind: "dossier" }, cites: dossier.summary.flatMap(({ cites }) => cites) },
		{
			text: "How strong is the record?",
			place: { kind: "sources" },
			cites: dossier.sourceSummary.flatMap(({ cites }) => cites),
		},
	];
}

function citesOfEvent(event: DossierEvent): readonly Cite[] {
	return [
		...event.summary.flatMap(({ cites }) => cites),
		...event.history.flatMap(({ cites }) => cites),
		...(event.accounts ?? []).flatMap(({ cites }) => cites),
	];
}

/** Cites without those whose place, words and note an earlier one has: what is said of a statement, said once. */
function once(cites: readonly Cite[]): readonly Cite[] {
	const said = (cite: Cite) => JSON.stringify([cite.at ?? null, cite.anchor ?? null, cite.note ?? null]);
	return cites.filter((cite, at) => cites.findIndex((other) => said(other) === said(cite)) === at);
}
