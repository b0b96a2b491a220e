import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import { lookUp } from "../dossier/lookup";
import { MINERALS, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { standingAt, stepCount } from "./slide-steps";

const lookup = shippedLookup();
const before = lookUp(asOf(lookup.dossier, "2024-04-09"));

describe("stepCount", () => {
	it("stepCount(slide) is the judgement and each claim of a topic, what was said and what came of a claim, else 1", () => {
		expect([TITLE, WEEK, MINERALS, WIND].map((slide) => stepCount(slide, lookup))).toEqual([1, 1, 3, 2]);
	});

	it("stepCount(slide) counts neither claims that the dossier lacks nor an outcome that is not known yet", () => {
		const slide = { ...MINERALS, claims: ["nothing-of-this", "nickel-cooperation-weighed"] };
		expect(stepCount(slide, lookup)).toBe(2);
		expect(stepCount(WIND, before)).toBe(1);
		expect(stepCount({ ...WIND, claim: "nothing-of-this" }, lookup)).toBe(1);
	});
});

describe("standingAt", () => {
	it("standingAt(topic, step) builds up claim by claim and stays whole beyond the last", () => {
		const ids = (step: number) => {
			const standing = standingAt(MINERALS, step, lookup);
			return standing.kind === "topic" ? standing.claims.map(({ id }) => id) : null;
		};
		const [first, second] = ["nickel-cooperation-weighed", "philippines-second-in-nickel"];
		expect([-1, 0, 1, 2, 9].map(ids)).toEqual([[], [], [first], [first, second], [first, second]]);
	});

	it("standingAt(claim, step) brings what came of it second, where anything did", () => {
		expect([0, 1, 2].map((step) => standingAt(WIND, step, lookup))).toEqual([
			{ kind: "claim", outcome: false },
			{ kind: "claim", outcome: true },
			{ kind: "claim", outcome: true },
		]);
		expect(standingAt(WIND, 1, before)).toEqual({ kind: "claim", outcome: false });
		expect(standingAt(TITLE, 0, lookup)).toEqual({ kind: "whole" });
	});
});
