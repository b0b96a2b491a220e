import { expect, test } from "vitest";
import { findAnchor } from "../find-anchor";
import { generateFixture } from "../generate-fixture";
import { parseDossier } from "../parse-dossier";
import { plainWords } from "../plain-words";
import { likelihoodTerms, namesConfidence } from "./likelihood-terms";
import { isNegated } from "./negation";
import { proseOf, splitSentences } from "./prose";
import { recordName } from "./record-name";

test.each([
	["One. Two! Three?", ["One.", "Two!", "Three?"]],
	["The U.S. officials met J. Lowen. They left.", ["The U.S. officials met J. Lowen.", "They left."]],
	["It cost 2.5 million. 40 ships came.", ["It cost 2.5 million.", "40 ships came."]],
	["He said “no.” She agreed.", ["He said “no.”", "She agreed."]],
	["北埠頭は閉鎖中。再開は秋。", ["北埠頭は閉鎖中。", "再開は秋。"]],
	["no end", ["no end"]],
	["", []],
])("splitSentences(%j)", (text, sentences) => {
	expect(splitSentences(text)).toEqual(sentences);
});

test.each([
	["very unlikely, then likely", ["very unlikely", "likely"], []],
	["Almost certainly a roughly even chance", ["Almost certainly", "roughly even chance"], []],
	["probably, highly improbable, nearly certain", [], ["probably", "highly improbable", "nearly certain"]],
	["a remote island with likelihoods of rain", [], []],
	["a remote possibility; the chance is remote", [], ["remote", "chance is remote"]],
	["the likeliest", [], []],
])("likelihoodTerms(%j) tells the rows apart", (text, row1, row2) => {
	expect(likelihoodTerms(text)).toEqual({ row1, row2 });
});

test.each([
	["With high confidence", true],
	["low-confidence reading", true],
	["moderate to high confidence", true],
	["our confidence is low", true],
	["a vote of confidence", false],
	["a high bar", false],
])("namesConfidence(%j) is %s", (text, expected) => {
	expect(namesConfidence(text)).toBe(expected);
});

test.each([
	["The speech will not voice remorse.", true],
	["The speech won’t voice remorse.", true],
	["No joint statement follows.", true],
	["He declines to answer.", true],
	["He will refrain from voicing remorse.", true],
	["The port reopens no later than May, not only for ferries.", false],
	["The notice is noted in Norrin.", false],
	["The speech will voice remorse.", false],
])("isNegated(%j) is %s", (text, expected) => {
	expect(isNegated(text)).toBe(expected);
});

test("findAnchor(text, anchor) compares white space as equal and tells places in the text itself", () => {
	const text = "a b.\u00a0 The end\nof (it). The end";
	expect(findAnchor(text, "b. The end of (it)")).toEqual([{ start: 2, end: 21 }]);
	expect(findAnchor(text, "The end")).toEqual([
		{ start: 6, end: 13 },
		{ start: 23, end: 30 },
	]);
	expect(findAnchor(text, "the end")).toEqual([]);
	expect(findAnchor(text, " \u00a0")).toEqual([]);
});

test("plainWords(text) collapses white space and composes letters", () => {
	expect(plainWords(" e\u0301\u00a0\n b ")).toBe("é b");
});

test("proseOf(dossier) holds the dossier's own prose, not the titles of sources nor dates", () => {
	const parsed = parseDossier(generateFixture(1));
	expect(
		parsed.ok && [
			...new Set(proseOf(parsed.value).map(({ path }) => path.filter((step) => typeof step === "string").join("."))),
		],
	).toEqual([
		"title",
		"summary.text",
		"sourceSummary.text",
		"topics.title",
		"sources.reliabilityReason",
		"events.title",
		"events.summary.text",
	]);
});

test("recordName(json, path) names a record by id, else by position", () => {
	const json = { events: [{ id: "opening" }, {}], topics: [] };
	expect(recordName(json, ["events", 0, "when"])).toBe("event opening");
	expect(recordName(json, ["events", 1])).toBe("event number 2");
	expect(recordName(json, ["events"])).toBe("dossier");
	expect(recordName(json, ["constructor", 0])).toBe("dossier");
});
