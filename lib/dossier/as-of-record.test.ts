import { describe, expect, it } from "vitest";
import { asOf } from "./as-of";
import { currentState } from "./event-state";
import { loadDossier } from "./load-dossiers";
import { lookUp } from "./lookup";
import { currentJudgement, currentOutcome } from "./newest";
import { isSilentPlan } from "./silent-plan";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier } = real;

function stateOf(event: string, day: string) {
	const known = lookUp(asOf(dossier, day)).events.get(event);
	if (known === undefined) return null;
	const { status, when, until } = currentState(known);
	return [status, when.text, until?.text ?? null, known.approximate ?? null];
}

/** What only one who has read the undated article can say: of it, of its paragraphs, of what it drops or stands in it. */
const SPEAKS_OF_IT = /\barticle\b|\bparagraph\b|\brewrite\b|\bword for word\b|\bdrops?\b|\bdropped\b/i;

function textsOf(value: unknown, path = ""): readonly { readonly path: string; readonly text: string }[] {
	if (typeof value === "string") return [{ path, text: value }];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}/${key}`));
}

function verdictOf(claim: string, day: string) {
	const known = lookUp(asOf(dossier, day)).claims.get(claim);
	return known === undefined ? null : (currentOutcome(known)?.verdict ?? "open");
}

describe("asOf(the shipped record, day)", () => {
	it("2024-03-20: the summit is announced, no claim is made and no judgement stands, but each topic keeps its place", () => {
		const then = asOf(dossier, "2024-03-20");
		expect(stateOf("trilateral-leaders-summit", "2024-03-20")).toEqual(["announced", "2024-04-11", null, null]);
		expect(stateOf("congress-speech", "2024-03-20")).toBeNull();
		expect(then.claims).toEqual([]);
		expect(then.topics.map(({ id }) => id)).toEqual(dossier.topics.map(({ id }) => id));
		expect(then.topics.map(currentJudgement)).toEqual([undefined, undefined, undefined, undefined]);
	});

	it("2024-04-05: the bilateral is an announced day, its hour and its end not known", () => {
		expect(stateOf("bilateral-summit", "2024-04-05")).toEqual(["announced", "2024-04-10", null, null]);
		const event = lookUp(asOf(dossier, "2024-04-05")).events.get("bilateral-summit");
		expect([event?.when.text, event?.until, event?.summary]).toEqual(["2024-04-10", undefined, []]);
		expect(asOf(dossier, "2024-04-05").topics.map((topic) => currentJudgement(topic)?.on)).toEqual(
			Array(4).fill("2024-04-05"),
		);
	});

	it("2024-04-03: the speech is planned for April, and from the 4th for the 11th", () => {
		expect(stateOf("congress-speech", "2024-04-03")).toEqual(["scheduled", "2024-04", null, null]);
		expect(stateOf("congress-speech", "2024-04-04")).toEqual(["scheduled", "2024-04-11", null, null]);
	});

	it("2024-04-11: the leaders' summit is held, and the bilateral stands at its hour with its reckoned end", () => {
		expect(stateOf("trilateral-leaders-summit", "2024-04-11")?.[0]).toBe("held");
		const own = lookUp(dossier).events.get("bilateral-summit");
		expect(stateOf("bilateral-summit", "2024-04-11")).toEqual([
			"held",
			"2024-04-10T10:50-04:00",
			"2024-04-10T12:20-04:00",
			own?.approximate ?? null,
		]);
		expect(stateOf("china-summons-envoys", "2024-04-11")).toBeNull();
	});

	it("the claim about offshore wind is open on 2024-04-09 and has its verdict on 2024-04-12", () => {
		expect(
			["2024-04-02", "2024-04-09", "2024-04-12"].map((day) => verdictOf("statement-covers-offshore-wind", day)),
		).toEqual([null, "open", "borne-out"]);
	});

	it("2025-02-01: undated sources are not among those known, and a claim that cites one says that it is later", () => {
		const then = asOf(dossier, "2025-02-01");
		expect(then.sources.filter(({ published }) => published === undefined)).toEqual([]);
		expect(then.sources.every(({ published }) => (published?.text ?? "9") < "2025-02-02")).toBe(true);
		const claim = lookUp(then).claims.get("nickel-cooperation-weighed");
		const whole = real.lookup.claims.get("nickel-cooperation-weighed");
		const undated = whole?.cites.filter(({ source }) => real.lookup.sources.get(source)?.published === undefined);
		expect(undated?.length).toBeGreaterThan(0);
		expect([claim?.cites.length, claim?.withheld]).toEqual([
			(whole?.cites.length ?? 0) - (undated?.length ?? 0),
			undated?.length,
		]);
	});

	it("knows ever more, and on each day fewer than today", () => {
		const days = ["2024-03-20", "2024-04-05", "2024-04-11", "2024-04-12", "2025-02-01"];
		const counts = days.map((day) => {
			const { events, claims, sources } = asOf(dossier, day);
			const verdicts = claims.filter((claim) => currentOutcome(claim) !== undefined).length;
			return [events.length, claims.length, verdicts, sources.length];
		});
		// Events, claims, verdicts, sources: counted in the file apart from this code.
		expect(counts).toEqual([
			[28, 0, 0, 22],
			[34, 30, 0, 30],
			[43, 30, 9, 49],
			[44, 30, 14, 56],
			[63, 30, 23, 93],
		]);
	});

	it("2024-02-25: no source says whether a plan of the day before was held", () => {
		const silentOn = (day: string) => {
			const then = asOf(dossier, day);
			return then.events.filter((event) => isSilentPlan(event, then.updated)).map(({ id }) => id);
		};
		expect(["2024-02-24", "2024-02-25"].map(silentOn)).toEqual([[], ["ipef-supply-chain-entry"]]);
	});

	it("2024-04-05: who enters with a later event is not there, nor what the dossier says of today", () => {
		const then = lookUp(asOf(dossier, "2024-04-05"));
		expect(["biden", "rubio", "trump", "china"].map((id) => then.actors.has(id))).toEqual([true, false, false, true]);
		expect(then.dossier.sourceSummary).toEqual([]);
		expect(then.dossier.summary).toEqual([]);
	});

	it.each(["2024-03-20", "2024-04-05", "2024-04-12", "2025-02-01"])(
		"%s: nothing speaks of the article, which was read later",
		(day) => {
			const told = textsOf(asOf(dossier, day)).filter(
				({ path, text }) => !/url$/.test(path) && SPEAKS_OF_IT.test(text),
			);
			expect(told).toEqual([]);
		},
	);

	it("2024-04-05: a claim is given to whom the wire gave it, and from the audit to whom the article gives it", () => {
		const saidBy = (day: string) => lookUp(asOf(dossier, day)).claims.get("congress-speech-no-remorse")?.attribution;
		expect([saidBy("2024-04-05"), saidBy(dossier.updated)]).toEqual([
			"Japanese government officials",
			"Japanese officials in the wire; in the article, a senior Foreign Ministry official",
		]);
	});

	it("a place that became known with a later entry is not there before", () => {
		const place = (day: string) => lookUp(asOf(dossier, day)).events.get("second-coast-guard-exercise")?.place;
		expect([place("2024-04-12"), place("2025-06-15"), place("2025-06-16")]).toEqual([
			undefined,
			undefined,
			"Kagoshima",
		]);
		// Named with the plan, and so known with it.
		expect(lookUp(asOf(dossier, "2024-04-05")).events.get("bilateral-summit")?.place).toBe("White House, Washington");
	});

	it("no actor's role on an early day tells of what came later", () => {
		const roles = asOf(dossier, "2024-04-05").actors.flatMap(({ role }) => role ?? []);
		expect(
			roles.filter((role) => /succe|until|202[5-9]|(?:May|June|July|August|September|October) 2024/.test(role)),
		).toEqual([]);
	});

	it("a judgement that was written after its day says so", () => {
		const earlier = dossier.topics.flatMap(({ judgements }) => judgements.filter(({ on }) => on < dossier.updated));
		expect(earlier.length).toBeGreaterThan(0);
		for (const { confidenceReason } of earlier)
			expect(confidenceReason).toMatch(/\. Written afterwards, from what was out by \d+ April\.$/);
	});

	it("an outcome whose reason says that the text was not read is not called strong or good", () => {
		const unread = dossier.claims.flatMap(({ id, outcomes }) =>
			outcomes
				.filter(({ reason }) => reason.some(({ text }) => /could not (?:be )?read/.test(text)))
				.map(({ evidence }) => `${id}: ${evidence}`),
		);
		expect(unread.filter((line) => /strong|good/.test(line))).toEqual([]);
		expect(unread).toContain("statement-covers-offshore-wind: moderate");
	});
});
