import { expect, test } from "vitest";
import { loadDossier } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { NO_FILTER } from "./filter";
import { narrow } from "./narrow";
import { referencesOf } from "./references";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;
const ids = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id);

test("referencesOf(the dossier) is every source", () => {
	expect(referencesOf({ subject: { kind: "dossier" }, filter: NO_FILTER }, lookup, lookup)).toEqual({
		of: "the dossier",
		part: null,
		sources: dossier.sources,
	});
});

test("referencesOf(a topic) is a part of them in their order, with those of its claims, verdicts and judgements", () => {
	for (const topic of dossier.topics) {
		const { of, part, sources } = referencesOf(
			{ subject: { kind: "topic", id: topic.id }, filter: NO_FILTER },
			lookup,
			lookup,
		);
		expect([of, part]).toEqual([topic.title, topic.id]);
		expect(dossier.sources.filter((source) => sources.includes(source))).toEqual(sources);
		expect(sources.length).toBeLessThan(dossier.sources.length);
		const claims = dossier.claims.filter(({ topics }) => topics.includes(topic.id));
		const cites = [
			...claims.flatMap((claim) => [
				...claim.cites,
				...claim.outcomes.flatMap(({ reason }) => reason.flatMap((item) => item.cites)),
			]),
			...topic.judgements.flatMap(({ sentences, watch }) => [...sentences, ...watch].flatMap((item) => item.cites)),
		];
		expect(cites.filter(({ source }) => !sources.some(({ id }) => id === source))).toEqual([]);
	}
});

test("referencesOf(a claim, an event, a source) is what that alone rests on, whatever is filtered", () => {
	const filter = { ...NO_FILTER, topics: ["minerals"] };
	const of = (kind: "claim" | "event" | "source", id: string) =>
		referencesOf({ subject: { kind, id }, filter }, lookup, lookUp(narrow(lookup, filter)));
	const [source] = dossier.sources;
	const [claim] = dossier.claims;
	if (source === undefined || claim === undefined) throw new Error("too little");
	expect(of("source", source.id)).toEqual({ of: "this source", part: source.id, sources: [source] });
	const cited = new Set(
		[
			...claim.cites,
			...claim.outcomes.flatMap(({ reason }) => reason.flatMap(({ cites }) => cites)),
			...(claim.accounts ?? []).flatMap(({ cites }) => cites),
		].map((cite) => cite.source),
	);
	expect(new Set(ids(of("claim", claim.id).sources))).toEqual(cited);
	expect(of("event", "gone").sources).toEqual([]);
});

test("referencesOf(under filters) is what the events and claims that pass rest on", () => {
	const filter = { ...NO_FILTER, kinds: ["exercise"] };
	const shown = lookUp(narrow(lookup, filter));
	const { part, sources } = referencesOf({ subject: { kind: "dossier" }, filter }, lookup, shown);
	expect(part).toBe("selection");
	expect(sources.length).toBeGreaterThan(0);
	expect(sources.length).toBeLessThan(dossier.sources.length);
	const held = new Set(ids(sources));
	for (const event of shown.dossier.events)
		for (const { cites } of event.history) for (const { source } of cites) expect(held.has(source)).toBe(true);
});
