import { describe, expect, it } from "vitest";
import type { Claim } from "../dossier/dossier";
import { type Lookup, lookUp } from "../dossier/lookup";
import { sampleDossier } from "../timeline/sample-dossier";
import { isContested, topicChallenges, weightyClaims } from "./weighty-claims";

const VERDICTS = ["borne-out", "partly", "not-borne-out", "unknown"] as const;
const EVIDENCE = ["strong", "good", "moderate", "limited"] as const;

/** "a partly limited 05": id, verdict (none while open), evidence ("good" unless said), the verdict's day of May 2024. */
function claim(words: string, topics: readonly string[] = ["one"]): Claim {
	const [id = "", ...said] = words.split(" ");
	const verdict = VERDICTS.find((each) => said.includes(each));
	const evidence = EVIDENCE.find((each) => said.includes(each)) ?? "good";
	const on = `2024-05-${said.find((word) => /^\d\d$/.test(word)) ?? "01"}`;
	return {
		id,
		text: id,
		topics,
		madeOn: "2024-04-01",
		attribution: "Nobody named",
		modality: "stated",
		cites: [],
		outcomes: verdict === undefined ? [] : [{ on, verdict, evidence, reason: [] }],
	};
}

function lookupOf(...claims: readonly Claim[]): Lookup {
	return lookUp({ ...sampleDossier([]), claims });
}

const weighty = (...claims: readonly Claim[]) => weightyClaims("one", lookupOf(...claims)).map(({ id }) => id);

describe("weightyClaims", () => {
	it("weightyClaims(topic) takes what departed furthest, in the dossier's order", () => {
		const texts = ["a unknown", "b borne-out", "c", "d partly", "e not-borne-out", "f borne-out"];
		expect(weighty(...texts.map((text) => claim(text)))).toEqual(["b", "d", "e", "f"]);
	});

	it("weightyClaims(topic) keeps one place for the best evidenced claim that was borne out", () => {
		const misses = ["a", "b", "c", "d", "e"].map((id) => claim(`${id} partly`));
		expect(weighty(...misses)).toEqual(["a", "b", "c", "d"]);
		expect(weighty(claim("x borne-out limited"), ...misses, claim("y borne-out strong"))).toEqual(["a", "b", "c", "y"]);
	});

	it("weightyClaims(topic) keeps that place for a claim that the topic leads", () => {
		const misses = ["a", "b", "c", "d"].map((id) => claim(`${id} partly`));
		expect(weighty(...misses, claim("x borne-out strong", ["two", "one"]))).toEqual(["a", "b", "c", "d"]);
	});

	it("weightyClaims(topic) prefers, of equal verdicts, the stronger evidence and then the newer verdict", () => {
		const texts = [
			"a partly limited 09",
			"b partly good 01",
			"c partly good 05",
			"d partly strong 01",
			"e partly good 03",
		];
		expect(weighty(...texts.map((text) => claim(text)))).toEqual(["b", "c", "d", "e"]);
		const five = ["f partly good 01", ...texts.slice(1)].map((text) => claim(text));
		expect(weighty(...five)).toEqual(["f", "c", "d", "e"]);
	});

	it("weightyClaims(topic) takes claims that it leads before those that it shares, and no others", () => {
		const shared = ["a", "b", "c"].map((id) => claim(`${id} not-borne-out`, ["two", "one"]));
		const own = ["d", "e"].map((id) => claim(`${id} unknown`));
		expect(weighty(...shared, ...own, claim("f partly", ["two"]))).toEqual(["a", "b", "d", "e"]);
		expect(weighty()).toEqual([]);
	});
});

describe("topicChallenges", () => {
	it("topicChallenges(topic) is what may be contested, that on the slide first, at most nine", () => {
		const accounts = [
			{ text: "one", cites: [] },
			{ text: "other", cites: [] },
		];
		const told = { ...claim("told borne-out"), accounts };
		const claims = [
			claim("a borne-out"),
			claim("b partly"),
			claim("c partly strong"),
			told,
			claim("d partly", ["two"]),
		];
		expect(claims.map(isContested)).toEqual([false, true, true, true, true]);
		expect(topicChallenges("one", ["a", "b"], lookupOf(...claims))).toEqual(["b", "c", "told"]);
		const many = Array.from({ length: 12 }, (_, at) => claim(`m-${at} partly`));
		expect(topicChallenges("one", ["m-11"], lookupOf(...many))).toEqual([
			"m-11",
			...Array.from({ length: 8 }, (_, at) => `m-${at}`),
		]);
	});
});
