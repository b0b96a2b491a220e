import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { logQuestion, MOST_QUESTIONS, type Question, questionsCsv, questionsText, readQuestions } from "./question-log";
import { MINERALS, sampleDeck, shippedLookup, TITLE } from "./sample-deck";

const lookup = shippedLookup();
const deck = sampleDeck([TITLE, MINERALS]);
const ORE: Question = { at: "14:32", slide: "minerals", claim: "philippines-second-in-nickel", text: "Ore or metal?" };
const GONE: Question = { at: "14:40", slide: "dropped", claim: null, text: "" };
const words = lookup.claims.get("philippines-second-in-nickel")?.text ?? "";

describe("logQuestion", () => {
	it("logQuestion(question) keeps it in one line, cut to a thousand characters", () => {
		expect(logQuestion([ORE], { ...GONE, text: " Why\n\tnow? " })).toEqual([ORE, { ...GONE, text: "Why now?" }]);
		expect(logQuestion([], { ...GONE, text: "x".repeat(2000) })[0]?.text).toHaveLength(1000);
	});

	it("logQuestion(a full log) is the same log", () => {
		const full = Array.from({ length: MOST_QUESTIONS }, () => ORE);
		expect(logQuestion(full, GONE)).toBe(full);
	});
});

describe("readQuestions", () => {
	it("readQuestions(a kept log) is the log without what is no question, and never throws", () => {
		const kept = JSON.parse(JSON.stringify([ORE, GONE]));
		const others = [7, null, {}, { ...ORE, slide: "A slide" }, { ...ORE, claim: 1 }, { ...ORE, at: "x".repeat(99) }];
		expect(readQuestions([...kept, ...others])).toEqual([ORE, GONE]);
		fc.assert(fc.property(fc.anything(), (value) => readQuestions(value).length >= 0));
		fc.assert(fc.property(fc.array(fc.anything()), (value) => readQuestions(value).length <= value.length));
	});
});

describe("questionsText", () => {
	it("questionsText(questions) gives each with its time, slide and claim", () => {
		expect(questionsText([ORE, GONE], { ...deck, asOf: "2024-04-12" }, lookup)).toBe(
			[
				...["Summit", "As known on 12 Apr 2024", "2 questions", ""],
				...["14:32  Slide 2, Minerals", `  Claim: ${words}`, "  Ore or metal?", ""],
				...["14:40  dropped", "  (no words noted)", ""],
			].join("\n"),
		);
		expect(questionsText([], deck, lookup)).toBe("Summit\n0 questions\n");
	});
});

describe("questionsCsv", () => {
	it("questionsCsv(questions) is a table that no spreadsheet runs", () => {
		const csv = questionsCsv([ORE, { ...GONE, text: '=HYPERLINK("x")' }], deck, lookup);
		const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
		expect(errors).toEqual([]);
		expect(data).toEqual([
			["time", "slide", "slide title", "claim", "question", "slide id", "claim id"],
			["14:32", "2", "Minerals", words, "Ore or metal?", "minerals", "philippines-second-in-nickel"],
			["14:40", "", "dropped", "", '\'=HYPERLINK("x")', "dropped", ""],
		]);
	});
});
