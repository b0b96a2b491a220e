import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import { lookUp } from "../dossier/lookup";
import { currentJudgement } from "../dossier/newest";
import { defaultDeck } from "./default-deck";
import { MINERALS, shippedLookup, TITLE, WEEK, WIND } from "./sample-deck";
import { slideContent } from "./slide-content";
import { footLine } from "./slide-fit";

const lookup = shippedLookup();
const then = lookUp(asOf(lookup.dossier, "2024-04-05"));
const common = { id: "x", minutes: 1, challenges: [] };

describe("slideContent", () => {
	it("slideContent(title) counts what the dossier holds on its day", () => {
		expect(slideContent(TITLE, lookup)?.facts).toEqual([
			["As known on", "23 Nov 2026"],
			["Holds", "80 events, 30 claims, 146 sources"],
		]);
		expect(slideContent(TITLE, then)?.facts).toEqual([
			["As known on", "5 Apr 2024"],
			["Holds", `34 events, 30 claims, ${then.dossier.sources.length} sources`],
		]);
	});

	it("slideContent(topic) has one idea in its heading, the claims in the slide's order, and confidence apart", () => {
		const content = slideContent(MINERALS, lookup);
		expect(content?.heading).toBe(
			"The summit put nickel on the agenda of the three but left them few joint instruments.",
		);
		expect(content?.rows.map(({ id, verdict }) => [id, verdict])).toEqual([
			["nickel-cooperation-weighed", "borne-out"],
			["philippines-second-in-nickel", "partly"],
		]);
		expect(content?.confidence?.level).toBe("Moderate confidence");
		expect(content?.timeline).toEqual({ span: "all", lanes: "none", topic: "minerals", emphasis: [] });
	});

	it("slideContent(topic, an earlier day) is what was judged then, its claims still open", () => {
		const content = slideContent(MINERALS, then);
		expect(content?.heading).toBe("Joint work on nickel supply is being weighed; no agreement is reported.");
		expect(content?.rows.map(({ verdict }) => verdict)).toEqual(["open", "open"]);
	});

	it("slideContent(claim) says who, how and when, and its verdict with the grade of the evidence", () => {
		const content = slideContent(WIND, lookup);
		expect(content?.verdict).toEqual({
			verdict: "borne-out",
			words: expect.stringMatching(/^moderate evidence, judged /),
		});
		expect(content?.facts.map(([name]) => name)).toEqual(["Said by", "How it is said", "Likelihood", "Made on"]);
	});

	it("slideContent(an event, an earlier day) tells nothing of how it went", () => {
		const slide = { ...common, kind: "event", event: "bilateral-summit" } as const;
		expect(slideContent(slide, then)?.lead).toEqual([]);
		expect(slideContent(slide, then)?.facts).toContainEqual(["Status", "Announced"]);
		expect(slideContent(slide, lookup)?.lead.length).toBeGreaterThan(0);
	});

	it("slideContent(a thing that the dossier lacks) is null", () => {
		expect(slideContent({ ...common, kind: "event", event: "gone" }, lookup)).toBeNull();
		expect(slideContent({ ...common, kind: "topic", topic: "gone", claims: [] }, lookup)).toBeNull();
		expect(slideContent({ ...common, kind: "watch", topic: "gone" }, lookup)).toBeNull();
	});

	it("slideContent(a slide with a heading of its own) has that", () => {
		expect(slideContent({ ...WEEK, heading: "Six days in April" }, lookup)?.heading).toBe("Six days in April");
	});

	it("slideContent(what to watch of all) holds the first of each topic, at most eight, each marked by its topic", () => {
		const points = slideContent({ ...common, kind: "watch", topic: null }, lookup)?.points ?? [];
		expect(points.map(({ topic }) => topic)).toEqual(
			["minerals", "security", "technology", "diplomacy"].flatMap((topic) => [topic, topic]),
		);
		const all = lookup.dossier.topics.flatMap((topic) => currentJudgement(topic)?.watch ?? []);
		const content = slideContent({ ...common, kind: "watch", topic: null }, lookup);
		expect(content?.more).toBe(all.length - points.length);
		expect(content && footLine(content, { points: points.length }, "wide", lookup.dossier)).toMatch(
			new RegExp(`^${all.length - points.length} more in the brief`),
		);
	});

	it.each([
		["2024-04-05", "What was known on 5 Apr 2024"],
		["2024-04-07", "Summit week"],
		[null, "Summit week"],
	])(
		"slideContent(a timeline without a span, as of %j) is called the focus only where that is drawn",
		(day, heading) => {
			const slide = { ...common, kind: "timeline", span: null, lanes: "topic", emphasis: [] } as const;
			const known = day === null ? lookup : lookUp(asOf(lookup.dossier, day));
			expect(slideContent(slide, known, day)?.heading).toBe(heading);
		},
	);

	it("slideContent(sources named) gives each its grade in words and its date", () => {
		const content = slideContent({ ...common, kind: "sources", sources: ["kantei-2024-04-10"] }, lookup);
		expect(content?.label).toBe("Source");
		expect(content?.facts[0]?.[1]).toMatch(/^[A-F], /);
		expect(content?.facts[1]).toEqual(["Published", "10 Apr 2024"]);
		const two = ["kantei-2024-04-10", "jiji-press-via-nippon-com-2024-04-03"];
		const lines = slideContent({ ...common, kind: "sources", sources: two }, lookup)?.facts.map(([line]) => line);
		expect(lines?.map((line) => /\d+ Apr 2024$/.exec(line)?.[0])).toEqual(["10 Apr 2024", "3 Apr 2024"]);
	});

	it("slideContent(each slide of the default deck) says something", () => {
		for (const slide of defaultDeck(lookup).slides) {
			const content = slideContent(slide, lookup);
			expect(content?.heading, slide.id).toBeTruthy();
		}
	});
});
