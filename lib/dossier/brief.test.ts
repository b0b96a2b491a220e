import fc from "fast-check";
import { expect, test } from "vitest";
import { asOf } from "./as-of";
import { briefOf, toldCites } from "./brief";
import { citesOf } from "./cite-numbers";
import { loadDossier } from "./load-dossiers";
import { lookUp } from "./lookup";
import { currentJudgement } from "./newest";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

test("briefOf(lookup).numbers count from 1 in order of first use: summary, then judgements", () => {
	const { numbers, endnotes, first } = briefOf(lookup);
	expect([...numbers.values()]).toEqual(endnotes.map((_, at) => at + 1));
	const opening = [
		...citesOf(dossier.summary),
		...dossier.topics.flatMap((topic) => citesOf(currentJudgement(topic)?.sentences ?? [])),
	];
	const order = [...new Set(opening.map(({ source }) => source))];
	expect(first.map(({ id }) => id)).toEqual(order);
	expect(endnotes.slice(0, order.length)).toEqual(first);
});

test("briefOf(lookup) numbers every source that a statement in it cites, on any day", () => {
	fc.assert(
		fc.property(fc.constantFrom("2024-03-20", "2024-04-05", "2024-04-11", "2025-02-01", dossier.updated), (day) => {
			const { topics, events, disputes, numbers } = briefOf(lookUp(asOf(dossier, day)));
			const cites = [
				...topics.flatMap(({ judgement, claims }) => [
					...citesOf(judgement?.sentences ?? []),
					...(judgement?.watch ?? []).flatMap((item) => item.cites),
					...claims.flatMap((claim) => claim.cites),
				]),
				...events.told.flatMap(toldCites),
				...disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.cites)),
			];
			expect(cites.filter(({ source }) => !numbers.has(source))).toEqual([]);
		}),
	);
});

test("briefOf(lookup) tells each claim once, under the topic that leads it, and tells or counts each event", () => {
	const { topics, events } = briefOf(lookup);
	expect(topics.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(
		dossier.claims.map(({ id }) => id).toSorted(),
	);
	expect(events.told.length + events.others).toBe(dossier.events.length);
	expect(events.told.filter(({ rank }) => rank === 3)).toEqual([]);
});

test("briefOf(lookup, topics) is of those topics alone, their disputes and events included", () => {
	const { topics, events, disputes } = briefOf(lookup, ["minerals"]);
	expect(topics.map(({ topic }) => topic.id)).toEqual(["minerals"]);
	expect(events.told.filter((event) => !event.topics.includes("minerals"))).toEqual([]);
	expect(disputes.length).toBeLessThan(briefOf(lookup).disputes.length);
});

test("briefOf(lookup).disputes hold all conflicting accounts, events first", () => {
	const { disputes } = briefOf(lookup);
	const all = [...dossier.events, ...dossier.claims].filter(({ accounts = [] }) => accounts.length > 0);
	expect(disputes.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test("briefOf(lookup) tallies each claim once and each source once, and names its topics only where they are a part", () => {
	const { tally, grades, part } = briefOf(lookup);
	const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
	expect(tally.map(({ verdict }) => verdict)).toEqual(["borne-out", "partly", "not-borne-out", "unknown"]);
	expect(sum(tally.map(({ claims }) => claims))).toBe(dossier.claims.length);
	expect(sum(grades.map(({ sources }) => sources))).toBe(dossier.sources.length);
	expect(part).toBe(null);
	expect(briefOf(lookup, ["minerals", "security"]).part).toEqual(["Minerals", "Security"]);
});
