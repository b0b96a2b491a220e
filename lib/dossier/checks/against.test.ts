import { expect, test } from "vitest";
import type { Claim, Dossier, DossierEvent } from "../dossier";
import { loadDossier } from "../load-dossiers";
import { against } from "./against";
import { againstCounts } from "./against-counts";

const real = loadDossier("trilateral-summit-2024")?.dossier;
if (real === undefined) throw new Error("no dossier");
const before: Dossier = real;
const DAY = "2027-01-01";

const CLAIM = "congress-speech-no-remorse";
const EVENT = "bilateral-summit";

function found(change: Partial<Dossier>): readonly string[] {
	return against(before, { ...before, updated: DAY, ...change }).map(
		({ rule, severity, place, message }) => `${rule} ${severity} ${place.record}: ${message}`,
	);
}

function withClaim(change: (claim: Claim) => Claim): readonly string[] {
	return found({ claims: before.claims.map((claim) => (claim.id === CLAIM ? change(claim) : claim)) });
}

function withEvent(change: (event: DossierEvent) => DossierEvent): readonly string[] {
	return found({ events: before.events.map((event) => (event.id === EVENT ? change(event) : event)) });
}

test("against(d, d) finds nothing, nor does the order of fields or records", () => {
	expect(against(before, before)).toEqual([]);
	const turned = before.claims.map((claim) => Object.fromEntries(Object.entries(claim).reverse()) as unknown as Claim);
	expect(against(before, { ...before, claims: turned })).toEqual([]);
	expect(found({ events: [...before.events].reverse() })).toEqual([]);
});

test("against: an id that went is an error, unless an alias leads on", () => {
	const claims = before.claims.filter(({ id }) => id !== CLAIM);
	expect(found({ claims })).toEqual([`vanished-id error claim ${CLAIM}: This id went, and no alias leads on.`]);
	expect(found({ claims, aliases: { ...before.aliases, [CLAIM]: EVENT } })).toEqual([]);
	expect(found({ actors: before.actors.slice(1) })).toHaveLength(1);
});

test("against: a claim reworded keeps what it said in a revision that holds all of it", () => {
	const said = `changed-without-revision warning claim ${CLAIM}:`;
	const reworded = (claim: Claim): Claim => ({ ...claim, text: "Other.", modality: "assessed" });
	expect(withClaim(reworded)).toEqual([`${said} Its text and modality changed, and no revision holds what it said.`]);
	const revised = (held: Partial<Claim>) =>
		withClaim((claim) => ({
			...reworded(claim),
			revisions: [...(claim.revisions ?? []), { on: DAY, text: claim.text, ...held }],
		}));
	expect(revised({})).toHaveLength(1);
	expect(revised({ modality: "unlikely" })).toEqual([]);
	const steps = (claim: Claim) => [
		...(claim.revisions ?? []),
		{ on: DAY, text: claim.text },
		{ on: DAY, text: "Between.", modality: claim.modality },
	];
	expect(withClaim((claim) => ({ ...reworded(claim), revisions: steps(claim) }))).toEqual([]);
});

test("against: outcomes, entries and judgements are added, never rewritten", () => {
	const outcome = { on: DAY, verdict: "partly", reason: [], evidence: "good" } as const;
	expect(withClaim((claim) => ({ ...claim, outcomes: [...claim.outcomes, outcome] }))).toEqual([]);
	expect(withClaim((claim) => ({ ...claim, outcomes: [outcome] }))).toEqual([
		`changed-without-revision warning claim ${CLAIM}: The outcome of 2024-04-12 was rewritten or taken out.`,
	]);
	const entry = { on: DAY, status: "held", cites: [] } as const;
	expect(withEvent((event) => ({ ...event, history: [...event.history, entry] }))).toEqual([]);
	expect(withEvent((event) => ({ ...event, history: event.history.slice(1) }))).toEqual([
		`changed-without-revision warning event ${EVENT}: The entry of its history of ${before.events.find(({ id }) => id === EVENT)?.history[0]?.on} was rewritten or taken out.`,
	]);
	const topics = before.topics.map((topic, index) => (index === 0 ? { ...topic, judgements: [] } : topic));
	expect(found({ topics })).toHaveLength(before.topics[0]?.judgements.length ?? -1);
});

test("against: an event re-dated without a new entry, and what changed in place", () => {
	const { when } = before.events[0] ?? {};
	if (when === undefined) throw new Error("no event");
	expect(withEvent((event) => ({ ...event, when }))).toEqual([
		`changed-without-revision warning event ${EVENT}: Its date changed, and its history has no new entry.`,
	]);
	expect(withEvent((event) => ({ ...event, title: "Other", rank: 3 }))).toEqual([
		`changed-in-place information event ${EVENT}: title, rank changed.`,
	]);
	expect(found({ title: "Other" })).toEqual(["changed-in-place information dossier: title changed."]);
});

test("against: a change that leaves `updated` where it was", () => {
	const found = against(before, { ...before, title: "Other" });
	expect(found.map(({ rule }) => rule)).toEqual(["changed-in-place", "updated-unmoved"]);
});

test("againstCounts(before, after) counts what both have and what is new, and says whether anything is other", () => {
	const { topics, actors, sources, events, claims, periods } = before;
	const all = [topics, actors, sources, events, claims, periods].flat().length;
	expect(againstCounts(before, before)).toEqual({ same: true, compared: all, added: 0 });
	const [first] = before.actors;
	if (first === undefined) throw new Error("no actor");
	const grown = { ...before, updated: DAY, actors: [...before.actors, { ...first, id: "new" }] };
	expect(against(before, grown)).toEqual([]);
	expect(againstCounts(before, grown)).toEqual({ same: false, compared: all, added: 1 });
	expect(againstCounts(grown, before)).toEqual({ same: false, compared: all, added: 0 });
});
