import { describe, expect, it } from "vitest";
import { parseWhen } from "../time/parse-when";
import { asOf } from "./as-of";
import { changeDays } from "./change-days";
import { changedSince } from "./changed-since";
import type { Claim, Dossier, DossierEvent, Topic } from "./dossier";
import { earlierClaims, earlierEvents, earlierJudgements } from "./earlier-versions";
import { loadDossier, readFolder } from "./load-dossiers";
import { type Lookup, lookUp } from "./lookup";
import { markOf } from "./mark-of";
import { versionMark } from "./version-mark";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

function claimIn(claim: Claim): Lookup {
	return lookUp({ ...dossier, claims: [claim] });
}

const first: Claim = {
	id: "c",
	text: "The ships will sail in May.",
	topics: ["security"],
	madeOn: "2024-04-01",
	attribution: "an invented paper",
	modality: "anticipated",
	likelihood: "p5",
	cites: [],
	outcomes: [],
};
const revised: Claim = {
	...first,
	text: "Two ships will sail in May.",
	modality: "scheduled",
	revisions: [{ on: "2024-04-20", text: first.text, modality: "anticipated" }],
	outcomes: [
		{ on: "2024-05-02", verdict: "partly", reason: [{ text: "One sailed.", cites: [] }], evidence: "limited" },
		{ on: "2024-06-01", verdict: "borne-out", reason: [{ text: "Both sailed.", cites: [] }], evidence: "good" },
	],
};
const C = { kind: "claim", id: "c" } as const;
const open = (claim: Claim): Claim => ({ ...claim, outcomes: [] });

describe("changedSince(claim, mark, lookup)", () => {
	const markedAs = (claim: Claim) => changedSince(C, markOf(C, claimIn(claim)) ?? "", claimIn(revised));

	it("is the same while what a reader relies on is", () => {
		expect(markedAs(revised)).toEqual({ kind: "same" });
		expect(markedAs({ ...revised, topics: ["minerals"], likelihoodReason: "put in later" })).toEqual({ kind: "same" });
	});

	it("says what it said before a revision, and when that was replaced", () => {
		expect(markedAs(first)).toMatchObject({
			kind: "changed",
			on: "2024-04-20",
			before: { text: "The ships will sail in May.", modality: "anticipated", likelihood: "p5", outcome: null },
			now: { text: "Two ships will sail in May.", modality: "scheduled", outcome: { verdict: "borne-out" } },
		});
	});

	it("says what came of it before a later outcome", () => {
		expect(markedAs({ ...revised, outcomes: revised.outcomes.slice(0, 1) })).toMatchObject({
			kind: "changed",
			on: "2024-06-01",
			before: { text: "Two ships will sail in May.", outcome: { verdict: "partly", reason: ["One sailed."] } },
		});
		expect(markedAs(open(revised))).toMatchObject({ kind: "changed", on: "2024-05-02", before: { outcome: null } });
	});

	it("finds the old wording with a verdict that was entered later", () => {
		const old = { ...first, outcomes: revised.outcomes };
		expect(markedAs(old)).toMatchObject({ kind: "changed", on: "2024-04-20", before: { text: first.text } });
	});

	it("says that the record does not hold what it said, where no revision tells, with the last change that is dated", () => {
		expect(markedAs({ ...revised, text: "Three ships will sail." })).toEqual({
			kind: "unrecorded",
			last: "2024-06-01",
		});
		expect(changedSince(C, markOf(C, claimIn(revised)) ?? "", claimIn(first))).toEqual({
			kind: "unrecorded",
			last: null,
		});
	});
});

describe("changedSince(event, mark, lookup)", () => {
	const when = (text: string) => {
		const parsed = parseWhen(text);
		if (!parsed.ok) throw new Error(text);
		return parsed.value;
	};
	const event: DossierEvent = {
		id: "e",
		title: "The sail",
		short: "Sail",
		summary: [{ text: "Two ships sailed.", cites: [] }],
		kind: "exercise",
		rank: 1,
		when: when("2024-05-12"),
		timeZone: "Asia/Manila",
		actors: [],
		topics: ["security"],
		history: [
			{ on: "2024-05-12", status: "held", cites: [] },
			{ on: "2024-04-10", status: "announced", when: when("2024-05"), cites: [] },
			{ on: "2024-05-01", status: "postponed", when: when("2024-05-12"), cites: [] },
		],
	};
	const E = { kind: "event", id: "e" } as const;
	const of = (history: DossierEvent["history"]) => lookUp({ ...dossier, events: [{ ...event, history }] });

	it("says what was planned before it was held, and on which day that changed", () => {
		const announced = markOf(E, of(event.history.slice(1, 2))) ?? "";
		expect(changedSince(E, announced, of(event.history))).toMatchObject({
			kind: "changed",
			on: "2024-05-01",
			before: {
				kind: "event",
				title: "The sail",
				status: "announced",
				when: { text: "2024-05" },
				until: null,
				summary: [],
			},
			now: {
				kind: "event",
				title: "The sail",
				status: "held",
				when: { text: "2024-05-12" },
				until: null,
				summary: ["Two ships sailed."],
			},
		});
	});

	it("a title that changed without a word is unrecorded", () => {
		const other = lookUp({ ...dossier, events: [{ ...event, title: "The sailing" }] });
		expect(changedSince(E, markOf(E, other) ?? "", of(event.history))).toEqual({
			kind: "unrecorded",
			last: "2024-05-12",
		});
	});
});

describe("changedSince(topic, mark, lookup)", () => {
	it("knows every earlier judgement, and that there was none", () => {
		const [topic] = dossier.topics;
		const judgement = topic?.judgements[0];
		if (topic === undefined || judgement === undefined) throw new Error("no judgement");
		const T = { kind: "topic", id: topic.id } as const;
		const later = { ...judgement, on: "2027-01-01", sentences: [{ text: "It is otherwise.", cites: [] }] };
		const of = (judgements: Topic["judgements"]) => lookUp({ ...dossier, topics: [{ ...topic, judgements }] });
		const now = of([later, judgement]);
		const since = (judgements: Topic["judgements"]) => changedSince(T, markOf(T, of(judgements)) ?? "", now);
		expect(since([later])).toEqual({ kind: "same" });
		expect(since([judgement])).toMatchObject({
			kind: "changed",
			on: "2027-01-01",
			before: { judgement: { question: judgement.question, sentences: judgement.sentences.map(({ text }) => text) } },
		});
		expect(since([])).toMatchObject({ kind: "changed", on: judgement.on, before: { judgement: null } });
	});
});

describe("changedSince on every dossier", () => {
	const all: readonly Dossier[] = [dossier, ...readFolder("fixtures").map((entry) => entry.dossier)];

	it("is the same for the mark of every thing, and changed for that of every earlier version that differs", () => {
		for (const each of all) {
			const held = lookUp(each);
			const things = [
				...each.claims.map((claim) => ({ kind: "claim" as const, id: claim.id, earlier: earlierClaims(claim) })),
				...each.events.map((event) => ({ kind: "event" as const, id: event.id, earlier: earlierEvents(event, each) })),
				...each.topics.map((topic) => ({ kind: "topic" as const, id: topic.id, earlier: earlierJudgements(topic) })),
			];
			for (const { kind, id, earlier } of things) {
				const now = markOf({ kind, id }, held) ?? "";
				expect(changedSince({ kind, id }, now, held)).toEqual({ kind: "same" });
				for (const { version } of earlier) {
					const mark = versionMark(version);
					const change = changedSince({ kind, id }, mark, held);
					expect(change.kind).toBe(mark === now ? "same" : "changed");
				}
			}
		}
	});

	it("knows the mark of every thing as it was known on any day", () => {
		for (const each of all) {
			const held = lookUp(each);
			for (const day of changeDays(each)) {
				const then = lookUp(asOf(each, day));
				const things = [
					...[...then.claims.keys()].map((id) => ({ kind: "claim" as const, id })),
					...[...then.events.keys()].map((id) => ({ kind: "event" as const, id })),
					...[...then.topics.keys()].map((id) => ({ kind: "topic" as const, id })),
				];
				for (const thing of things) {
					const change = changedSince(thing, markOf(thing, then) ?? "", held);
					expect([day, thing.id, change.kind === "unrecorded"]).toEqual([day, thing.id, false]);
				}
			}
		}
	});

	it("tells a mark of what became known after the day in view from one that nothing knows", () => {
		const subject = { kind: "claim", id: dossier.claims[0]?.id ?? "" } as const;
		const then = lookUp(asOf(dossier, dossier.claims[0]?.madeOn ?? ""));
		const mark = markOf(subject, lookup) ?? "";
		expect([
			changedSince(subject, mark, then, lookup).kind,
			changedSince(subject, mark, then).kind,
			changedSince(subject, "00000000z", then, lookup).kind,
			changedSince(subject, markOf(subject, then) ?? "", then, lookup).kind,
		]).toEqual(["later", "unrecorded", "unrecorded", "same"]);
	});

	it("says nothing of what is not there", () => {
		expect(changedSince({ kind: "claim", id: "gone" }, "000000000", lookup)).toEqual({ kind: "same" });
	});
});
