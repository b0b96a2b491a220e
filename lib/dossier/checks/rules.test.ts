import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Dossier, DossierFile } from "../dossier";
import { generateFixture } from "../generate-fixture";
import { parseDossier } from "../parse-dossier";
import type { CheckContext } from "./finding";
import { indexAnchors } from "./index-anchors";
import { runChecks } from "./run-checks";

type FileClaim = DossierFile["claims"][number];
type FileEvent = DossierFile["events"][number];

const CITES = [{ source: "source-1" }];
const CLAIM: FileClaim = {
	id: "reopens",
	text: "The harbour reopens.",
	topics: ["harbour"],
	madeOn: "2024-03-01",
	attribution: "the office",
	modality: "anticipated",
	cites: CITES,
	outcomes: [],
};
const EVENT: FileEvent = {
	id: "opening",
	title: "Opening",
	short: "Opening",
	summary: [],
	kind: "meeting",
	rank: 1,
	when: "2024-03-01",
	timeZone: "America/New_York",
	actors: [],
	topics: ["harbour"],
	history: [{ on: "2024-03-01", status: "held", cites: CITES }],
};

function dossierOf(change: Partial<DossierFile>): Dossier {
	const parsed = parseDossier({ ...generateFixture(0), ...change });
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.value;
}

/** What a dossier of one or two records cannot help. */
const SPARSE: ReadonlySet<string> = new Set([
	"unused-source",
	"unlinked-record",
	"single-origin-claim",
	"weak-source-alone",
]);

function found(change: Partial<DossierFile>, context: CheckContext = {}): readonly string[] {
	return runChecks(dossierOf(change), context)
		.filter(({ rule }) => !SPARSE.has(rule))
		.map(({ rule, severity, place }) => `${rule} ${severity} ${place.path.join(".")}`);
}

function claimWith(change: Partial<FileClaim>): readonly string[] {
	return found({ claims: [{ ...CLAIM, likelihoodReason: "It says so.", ...change }] });
}

function eventWith(change: Partial<FileEvent>): readonly string[] {
	return found({ events: [{ ...EVENT, ...change }] });
}

test.each([
	["unlikely", "It reopens.", "p3", true],
	["unlikely", "It reopens.", "p5", false],
	["unlikely", "It reopens.", "p4", false],
	["unlikely", "It does not reopen.", "p5", true],
	["unlikely", "It does not reopen.", "p3", false],
	["anticipated", "It reopens.", "p3", false],
	["anticipated", "It reopens.", "p4", true],
	["anticipated", "It does not reopen.", "p6", true],
	["assessed", "It does not reopen.", "p1", true],
] as const)("likelihood-polarity: %s, %j with %s holds: %s", (modality, text, likelihood, holds) => {
	expect(claimWith({ modality, text, likelihood })).toEqual(
		holds ? [] : ["likelihood-polarity error claims.0.likelihood"],
	);
});

test.each(["stated", "scheduled", "considered", "proposed"] as const)(
	"likelihood-on-plan: not on what is %s",
	(modality) => {
		expect(claimWith({ modality, likelihood: "p5" })).toEqual(["likelihood-on-plan error claims.0.likelihood"]);
	},
);

test("likelihood-reason: no reason without a likelihood either", () => {
	expect(claimWith({})).toEqual(["likelihood-reason error claims.0.likelihoodReason"]);
});

test.each([
	["2024-04-10T10:50-04:00", []],
	["2024-04-10T10:50-05:00", ["impossible-date error events.0.when"]],
	["2024-01-10T10:50-05:00", []],
	["2024-04-10T14:50Z", ["impossible-date error events.0.when"]],
])("impossible-date: %s in New York", (when, findings) => {
	const history: FileEvent["history"] = [{ on: when.slice(0, 10), status: "held", cites: CITES }];
	expect(eventWith({ when, history })).toEqual(findings);
});

test.each([
	["2024-03-01", "2024-03-01", []],
	["2024-03-01", "2024-02-29", ["impossible-date error events.0.until"]],
	["2024-03-01", "2024-03-01T10:00-05:00", ["impossible-date error events.0.until"]],
	["2024-03-01T10:00-05:00", "2024-03-01T10:00-05:00", []],
	["2024-03-01T10:00-05:00", "2024-03-01T09:59-05:00", ["impossible-date error events.0.until"]],
])("impossible-date: from %s until %s", (when, until, findings) => {
	expect(eventWith({ when, until })).toEqual(findings);
});

test.each([
	["2024-03-01", "2024-03-01", []],
	["2024-02-29", "2024-03-01", ["history-order error events.0.history.0.on"]],
	["2024-02-29", "2024-03-01~", []],
	["2024-03-01", "2024-03", []],
	["2024-03-01", "../2024-03-09", []],
])("history-order: held on %s for %s", (on, when, findings) => {
	expect(eventWith({ when, history: [{ on, status: "held", cites: CITES }] })).toEqual(findings);
});

test("history-order: an outcome, a revision before the claim and a judgement before the last one", () => {
	const judgement = { question: "?", sentences: [], confidence: "low", confidenceReason: "Thin.", watch: [] } as const;
	const watch = ["a", "b", "c"].map((text) => ({ text, cites: CITES }));
	const outcome = { verdict: "unknown", reason: [], evidence: "limited" } as const;
	expect(
		found({
			claims: [
				{ ...CLAIM, outcomes: [{ ...outcome, on: "2024-02-29" }], revisions: [{ on: "2024-02-01", text: "Before." }] },
			],
			topics: [
				{
					id: "harbour",
					title: "Harbour",
					judgements: [
						{ ...judgement, watch, on: "2024-05-01" },
						{ ...judgement, watch, on: "2024-04-01" },
					],
				},
			],
		}),
	).toEqual([
		"history-order error claims.0.outcomes.0.on",
		"history-order error claims.0.revisions.0.on",
		"history-order error topics.0.judgements.1.on",
	]);
});

const [SOURCE] = generateFixture(1).sources;

test.each([
	["2024-03-01", []],
	["2024-03-02", ["information"]],
	["2024-03-03", ["warning"]],
	["2024-03", ["information"]],
	["2024-04", ["warning"]],
	["2024-03-02T09:00+09:00", ["information"]],
	["../2030-01-01", ["information"]],
])("late-cite: a claim of 2024-03-01 citing what was published %s", (published, severities) => {
	if (SOURCE === undefined) return;
	const sources = [{ ...SOURCE, published }];
	const findings = runChecks(dossierOf({ claims: [CLAIM], sources, events: [], updated: "2031-01-01" }));
	expect(findings.filter(({ rule }) => rule === "late-cite").map(({ severity }) => severity)).toEqual(severities);
});

test("late-cite: sources without a date are told once", () => {
	if (SOURCE === undefined) return;
	const { published: _, ...undated } = SOURCE;
	const sources = [undated, { ...undated, id: "source-2" }];
	const claims = [{ ...CLAIM, cites: [{ source: "source-1" }, { source: "source-2" }] }];
	expect(found({ sources, claims })).toEqual(["late-cite information sources"]);
});

test("dangling-id: every kind of reference, aliases included", () => {
	expect(
		found({
			focus: "gone",
			actors: [{ id: "velda", name: "Velda", kind: "state", partOf: "gone" }],
			events: [
				{
					...EVENT,
					actors: ["gone"],
					topics: ["gone"],
					history: [{ on: "2024-03-01", status: "held", event: "gone", cites: [{ source: "gone" }] }],
					related: [{ event: "gone", relation: "follows" }],
				},
			],
			claims: [
				{
					...CLAIM,
					topics: ["gone"],
					event: "gone",
					outcomes: [{ on: "2024-04-01", verdict: "unknown", reason: [], evidence: "limited", events: ["gone"] }],
				},
			],
			aliases: { old: "gone" },
		}),
	).toEqual(
		[
			"focus",
			"events.0.history.0.cites.0.source",
			"actors.0.partOf",
			"events.0.actors.0",
			"events.0.topics.0",
			"events.0.history.0.event",
			"events.0.related.0.event",
			"claims.0.topics.0",
			"claims.0.event",
			"claims.0.outcomes.0.events.0",
			"aliases.old",
		].map((path) => `dangling-id error ${path}`),
	);
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("anchor: held against the text, against the index, or said to be held against nothing", () => {
	const text = "The harbour reopens in May.\u00a0 The harbour master said so.";
	const sourceTexts = new Map([["source-1", { text, sha256: sha256(text) }]]);
	const citing = (anchor: string) => ({ claims: [{ ...CLAIM, cites: [{ source: "source-1", anchor }] }] });
	const anchorIndex = indexAnchors(dossierOf(citing("in May. The harbour master")), { sourceTexts, sha256 });
	expect(anchorIndex.sources).toEqual([
		{
			source: "source-1",
			sha256: sha256(text),
			anchors: [{ start: 20, end: 47, sha256: sha256("in May. The harbour master") }],
		},
	]);
	const place = "claims.0.cites.0.anchor";
	expect(found(citing("reopens in May"), { sourceTexts })).toEqual([]);
	expect(found(citing("reopens in June"), { sourceTexts })).toEqual([`anchor error ${place}`]);
	expect(found(citing("The harbour"), { sourceTexts })).toEqual([`anchor error ${place}`]);
	expect(found(citing("in May. The harbour master"), { anchorIndex, sha256 })).toEqual([]);
	expect(found(citing("reopens in May"), { anchorIndex, sha256 })).toEqual([`anchor error ${place}`]);
	expect(found(citing("reopens in May"))).toEqual([`anchor information ${place}`]);
});

test("anchor: a text whose SHA-256 is not the source's is an error", () => {
	if (SOURCE === undefined) return;
	const sourceTexts = new Map([["source-1", { text: "Other.", sha256: sha256("Other.") }]]);
	expect(found({ sources: [{ ...SOURCE, sha256: sha256("One.") }] }, { sourceTexts })).toEqual([
		"anchor error sources.0.sha256",
	]);
});
