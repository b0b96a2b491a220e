import { describe, expect, it } from "vitest";
import { parseWhen } from "../time/parse-when";
import { sinceLinkWords } from "./changed-since-words";
import type { ClaimVersion } from "./version";

const now: ClaimVersion = {
	kind: "claim",
	text: "Two ships will sail.",
	modality: "scheduled",
	attribution: "an invented paper",
	likelihood: null,
	outcome: { verdict: "borne-out", evidence: "good", reason: ["Both sailed.", "A film shows it."] },
};

function when(text: string) {
	const parsed = parseWhen(text);
	if (!parsed.ok) throw new Error(text);
	return parsed.value;
}

describe("sinceLinkWords(change)", () => {
	it("says nothing where nothing changed", () => {
		expect(sinceLinkWords({ kind: "same" })).toBe(null);
	});

	it("says what it said before in the fields that differ, and those alone", () => {
		const before: ClaimVersion = { ...now, text: "The ships will sail.", likelihood: "p5", outcome: null };
		expect(sinceLinkWords({ kind: "changed", before, now, on: "2024-04-12" })).toEqual({
			sentence: "This has changed since the link was made: the record says otherwise from 12 Apr 2024 on.",
			before: [
				{ name: "It said", words: "The ships will sail." },
				{ name: "Likelihood", words: "55–80 %" },
				{ name: "Verdict", words: "Open" },
				{ name: "Evidence", words: "none yet" },
				{ name: "What came of it", words: "not known yet" },
			],
		});
	});

	it("says of a topic that had no judgement that there was none, and of an event its plan", () => {
		const judged = { question: "Will it?", sentences: ["It will."], confidence: "low" } as const;
		const topic = { kind: "topic", judgement: null } as const;
		expect(
			sinceLinkWords({ kind: "changed", before: topic, now: { ...topic, judgement: judged }, on: "2024-04-12" })
				?.before,
		).toEqual([{ name: "Judgement", words: "none yet" }]);
		const held = {
			kind: "event",
			title: "The sail",
			status: "held",
			when: when("2024-05-12"),
			until: null,
			summary: [],
		} as const;
		expect(
			sinceLinkWords({
				kind: "changed",
				before: { ...held, status: "announced", when: when("2024-05") },
				now: held,
				on: "2024-05-12",
			})?.before,
		).toEqual([
			{ name: "Status", words: "Announced" },
			{ name: "Date", words: "May 2024" },
		]);
	});

	it("says that the link was made for what became known later", () => {
		expect(sinceLinkWords({ kind: "later" })).toEqual({
			sentence: "The link was made for what became known after the day in view.",
			before: [],
		});
	});

	it("says no more than is known where the record does not hold what it said", () => {
		expect([null, "2024-04-12"].map((last) => sinceLinkWords({ kind: "unrecorded", last }))).toEqual([
			{
				sentence: "This is not what the link was made for, and the record does not hold what it said then.",
				before: [],
			},
			{
				sentence:
					"This is not what the link was made for, and the record does not hold what it said then. Its last dated change is of 12 Apr 2024.",
				before: [],
			},
		]);
	});
});
