import { expect, test } from "vitest";
import type { DossierFile } from "../dossier";
import { generateFixture } from "../generate-fixture";
import { parseDossier } from "../parse-dossier";
import { runChecks } from "./run-checks";

type FileClaim = DossierFile["claims"][number];
type FileEvent = DossierFile["events"][number];
type FileSource = DossierFile["sources"][number];
type FileJudgement = DossierFile["topics"][number]["judgements"][number];

const [MODEL] = generateFixture(1).sources;
if (MODEL === undefined) throw new Error("no source");

function source(id: string, change: Partial<FileSource> = {}): FileSource {
	return { ...(MODEL as FileSource), id, reliability: "B", ...change };
}

const cite = (id: string) => ({ source: id });
const SOURCES = [source("wire"), source("copy", { derivedFrom: ["wire"] }), source("alone")];

function claim(change: Partial<FileClaim>): FileClaim {
	const { text, madeOn, attribution } = { text: "It reopens.", madeOn: "2024-03-01", attribution: "the office" };
	const topics = ["harbour"];
	return { id: "reopens", text, topics, madeOn, attribution, modality: "stated", cites: [], outcomes: [], ...change };
}

function event(change: Partial<FileEvent>): FileEvent {
	const labels = { id: "opening", title: "Opening", short: "Opening", kind: "meeting", rank: 1 } as const;
	const links = { summary: [], actors: [], topics: ["harbour"], timeZone: "America/New_York" };
	const history = [{ on: "2024-03-01", status: "held", cites: [cite("wire")] }] as const;
	return { ...labels, ...links, when: "2024-03-01", history: [...history], ...change };
}

function judgement(change: Partial<FileJudgement>): FileJudgement {
	const confidence = { confidence: "low", confidenceReason: "Thin." } as const;
	return { on: "2024-03-01", question: "?", sentences: [], ...confidence, watch: [], ...change };
}

/** The findings of one rule: "severity place". */
function fires(rule: string, change: Partial<DossierFile>): readonly string[] {
	const topics = [{ id: "harbour", title: "Harbour", judgements: [] }];
	const whole = { ...generateFixture(0), updated: "2024-12-31", actors: [], topics, sources: SOURCES, ...change };
	const parsed = parseDossier(whole);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return runChecks(parsed.value)
		.filter((finding) => finding.rule === rule)
		.map(({ severity, place }) => `${severity} ${place.path.join(".")}`);
}

test.each([
	[["wire"], true],
	[["wire", "copy"], true],
	[["copy", "copy"], true],
	[["wire", "alone"], false],
	[[], false],
])("single-origin-claim: a claim that cites %j is of one origin: %s", (ids, alone) => {
	expect(fires("single-origin-claim", { claims: [claim({ cites: ids.map(cite) })] })).toEqual(
		alone ? ["information claims.0.cites"] : [],
	);
});

test("single-origin: copies of one wire do not confirm each other, two wires do", () => {
	const of = (...ids: readonly string[]) =>
		fires("single-origin", { claims: [claim({ cites: ids.map((id) => ({ source: id, credibility: 1 })) })] });
	expect(of("wire", "copy")).toEqual(["warning claims.0.cites.0.credibility"]);
	expect(of("copy")).toEqual(["warning claims.0.cites.0.credibility"]);
	expect(of("copy", "alone")).toEqual([]);
});

test("single-origin: what confirms a claim may stand with its event or its verdict, but not with a copy", () => {
	const cites = [{ source: "wire", credibility: 1 as const }];
	const history = (id: string) => [{ on: "2024-03-01", status: "held" as const, cites: [cite(id)] }];
	const of = (id: string) =>
		fires("single-origin", {
			claims: [claim({ cites, event: "opening" })],
			events: [event({ history: history(id) })],
		});
	expect([of("alone"), of("copy")]).toEqual([[], ["warning claims.0.cites.0.credibility"]]);
	const outcome = { on: "2024-04-01", verdict: "borne-out", evidence: "good" } as const;
	const reason = [{ text: "It did.", cites: [cite("alone")] }];
	expect(fires("single-origin", { claims: [claim({ cites, outcomes: [{ ...outcome, reason }] })] })).toEqual([]);
});

test.each([
	[["D"], true],
	[["E"], true],
	[["F"], true],
	[["D", "F"], true],
	[["C"], false],
	[["D", "C"], false],
	[["F", "A"], false],
] as const)("weak-source-alone: a claim on sources rated %j has nothing better: %s", (ratings, weak) => {
	const sources = ratings.map((reliability, index) => source(`s${index}`, { reliability }));
	const claims = [claim({ cites: sources.map(({ id }) => cite(id)) })];
	expect(fires("weak-source-alone", { sources, claims })).toEqual(weak ? ["warning claims.0.cites"] : []);
});

test("verdict-without-cite: no reason, or none with a cite; then uncited does not tell its sentences again", () => {
	const outcome = { on: "2024-04-01", verdict: "partly", evidence: "good", reason: [] } as const;
	const bare = { text: "It did.", cites: [] };
	const borne = { text: "It did.", cites: [cite("wire")] };
	const of = (rule: string, change: Partial<FileClaim["outcomes"][number]>) =>
		fires(rule, { claims: [claim({ cites: [cite("wire")], outcomes: [{ ...outcome, ...change }] })] });
	expect(of("verdict-without-cite", {})).toEqual(["error claims.0.outcomes.0"]);
	expect(of("verdict-without-cite", { reason: [bare] })).toEqual(["error claims.0.outcomes.0"]);
	expect(of("uncited", { reason: [bare] })).toEqual([]);
	expect(of("verdict-without-cite", { reason: [bare, borne] })).toEqual([]);
	expect(of("uncited", { reason: [bare, borne] })).toEqual(["error claims.0.outcomes.0.reason.0"]);
	expect(of("verdict-without-cite", { verdict: "unknown" })).toEqual([]);
	expect(of("uncited", { verdict: "unknown", reason: [bare] })).toEqual(["error claims.0.outcomes.0.reason.0"]);
});

test.each([
	["2024-12-30", true],
	["2024-12-31", false],
	["2024-11", true],
	["2024-11~", false],
	["2024", false],
	["2024-03-01/..", false],
])("watch-past: on 31 December 2024, %s has gone by: %s", (by, past) => {
	const watch = [{ text: "The pier", by, cites: [cite("wire")] }];
	const topics = [{ id: "harbour", title: "Harbour", judgements: [judgement({ watch })] }];
	expect(fires("watch-past", { topics })).toEqual(past ? ["warning topics.0.judgements.0.watch.0.by"] : []);
});

test("watch-past: what an earlier judgement watched for is not held against the newest", () => {
	const watch = [{ text: "The pier", by: "2024-04", cites: [cite("wire")] }];
	const judgements = [judgement({ watch }), judgement({ on: "2024-05-01" })];
	expect(fires("watch-past", { topics: [{ id: "harbour", title: "Harbour", judgements }] })).toEqual([]);
});

test.each([
	[70, []],
	[71, ["warning topics.0.judgements.0.sentences"]],
])("long-judgement: %i words in two sentences", (count, findings) => {
	const text = (words: number) => ({ text: Array(words).fill("word").join(" \n"), cites: [] });
	const judgements = [judgement({ sentences: [text(30), text(count - 30)] })];
	expect(fires("long-judgement", { topics: [{ id: "harbour", title: "Harbour", judgements }] })).toEqual(findings);
});

test("unlinked-record: a topic without event and claim, an actor that nothing names", () => {
	const topics = ["harbour", "fishing"].map((id) => ({ id, title: id, judgements: [] }));
	const actors = ["office", "velda", "korrin"].map((id) => ({ id, name: id, kind: "state" as const }));
	const [office, ...others] = actors;
	if (office === undefined) throw new Error("no actor");
	const named = [{ ...office, partOf: "velda" }, ...others];
	expect(fires("unlinked-record", { topics, actors: named, events: [event({ actors: ["office"] })] })).toEqual([
		"warning topics.1",
		"information actors.2",
	]);
	const all = { topics: ["harbour", "fishing"], actors: ["office", "korrin"] };
	expect(fires("unlinked-record", { topics, actors: named, events: [event(all)] })).toEqual([]);
});

test.each([
	["announced", "2024-04-01", true],
	["scheduled", "2024-04", true],
	["proposed", "2024-04-01/..", false],
	["announced", "2024-12-31", false],
	["held", "2024-04-01", false],
	["postponed", "2024-04-01", false],
	["cancelled", "2024-04-01", false],
] as const)("plan-gone-by: %s for %s, of which nothing was heard: %s", (status, when, silent) => {
	const history = [{ on: "2024-04-01", status, cites: [cite("wire")] }];
	expect(fires("plan-gone-by", { events: [event({ when, history })] })).toEqual(
		silent ? ["warning events.0.history"] : [],
	);
});

test("late-cite: a statement that a source in time bears too lacks nothing; one without is told once, at its earliest", () => {
	const sources = [
		source("in-time", { published: "2024-03-01" }),
		source("later", { published: "2024-05-01" }),
		source("late", { published: "2024-04-01" }),
	];
	const of = (...ids: readonly string[]) => fires("late-cite", { sources, claims: [claim({ cites: ids.map(cite) })] });
	expect(of("in-time", "late")).toEqual(["information claims.0.cites.1"]);
	expect(of("later", "late")).toEqual(["information claims.0.cites.0", "warning claims.0.cites.1"]);
	const { published: _, ...undated } = source("undated");
	const claims = [claim({ cites: [cite("undated"), cite("late")] })];
	expect(fires("late-cite", { sources: [...sources, undated], claims })).toEqual([
		"warning claims.0.cites.1",
		"information sources",
	]);
});
