import { describe, expect, it } from "vitest";
import { claimAsOf } from "./as-of-claim";
import type { Claim } from "./dossier";
import type { Later } from "./known-from";

const NOTHING: Later = { events: new Set(), sources: new Set(), undated: new Set() };

const claim: Claim = {
	id: "rain",
	text: "It will pour",
	topics: ["weather"],
	event: "storm",
	madeOn: "2024-04-01",
	attribution: "The office",
	modality: "assessed",
	likelihood: "p5",
	likelihoodReason: "It says likely.",
	cites: [{ source: "bulletin" }, { source: "diary" }],
	outcomes: [
		{
			on: "2024-04-09",
			verdict: "partly",
			reason: [{ text: "Some fell.", cites: [{ source: "gauge" }] }],
			evidence: "good",
			events: ["storm"],
		},
		{ on: "2024-04-20", verdict: "borne-out", reason: [], evidence: "strong" },
	],
	revisions: [
		{ on: "2024-04-05", text: "It may rain", modality: "anticipated", likelihood: "p4" },
		{ on: "2024-04-10", text: "It will rain", attribution: "A clerk" },
	],
};

describe("claimAsOf(claim, day, later)", () => {
	const wording = (day: string) => {
		const known = claimAsOf(claim, day, NOTHING);
		return known && [known.text, known.attribution, known.modality, known.likelihood, known.likelihoodReason];
	};

	it("says what it said then: a revision keeps the text of before, and of a field it leaves out the next one's holds", () => {
		expect(wording("2024-03-31")).toBeNull();
		expect(wording("2024-04-04")).toEqual(["It may rain", "A clerk", "anticipated", "p4", undefined]);
		expect(wording("2024-04-05")).toEqual(["It will rain", "A clerk", "assessed", "p5", "It says likely."]);
		expect(wording("2024-04-10")).toEqual(["It will pour", "The office", "assessed", "p5", "It says likely."]);
	});

	it("tells of earlier wordings only, once they were replaced", () => {
		expect(
			["2024-04-04", "2024-04-05", "2024-04-10"].map((day) => claimAsOf(claim, day, NOTHING)?.revisions?.length),
		).toEqual([undefined, 1, 2]);
	});

	it("has the outcomes that stood, and is the claim itself once all do", () => {
		const verdicts = (day: string) => claimAsOf(claim, day, NOTHING)?.outcomes.map(({ verdict }) => verdict);
		expect(["2024-04-08", "2024-04-09", "2024-04-20"].map(verdicts)).toEqual([[], ["partly"], ["partly", "borne-out"]]);
		expect(claimAsOf(claim, "2024-04-20", NOTHING)).toBe(claim);
	});

	it("withholds and counts cites of sources not yet out, and drops links to events not yet known", () => {
		const later: Later = { events: new Set(["storm"]), sources: new Set(["diary", "gauge"]), undated: new Set() };
		const known = claimAsOf(claim, "2024-04-20", later);
		expect([known?.cites, known?.withheld]).toEqual([[{ source: "bulletin" }], 1]);
		expect(known !== null && "event" in known).toBe(false);
		expect(known?.outcomes[0]).toEqual({
			...{ on: "2024-04-09", verdict: "partly", evidence: "good" },
			reason: [{ text: "Some fell.", cites: [], withheld: 1 }],
		});
	});
});
