import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedLookup } from "./sample-deck";
import { fitSlide, sourcesLine } from "./slide-fit";
import { EMPTY, type SlideContent } from "./slide-parts";

const sentence = "The three leaders met and said what they would do next, and when.";
const strip = { span: "all", lanes: "none", topic: null, emphasis: [] } as const;

describe("fitSlide", () => {
	it("fitSlide(a short heading, two sentences, a strip) has room for all, at the largest size", () => {
		const content = { ...EMPTY, heading: "What was agreed", lead: [sentence, sentence], timeline: strip };
		expect(fitSlide(content, "wide")).toEqual({ heading: 0, lead: 2, points: 0, timeline: 524 });
	});

	it("fitSlide(a long heading) takes a smaller size, never a cut", () => {
		const sizes = [60, 200, 290, 500].map(
			(length) => fitSlide({ ...EMPTY, heading: "w ".repeat(length / 2) }, "wide").heading,
		);
		expect(sizes).toEqual([0, 2, 2, 3]);
	});

	it("fitSlide(more points than a slide holds) leaves whole ones off, in order", () => {
		const points = Array.from({ length: 30 }, () => ({ text: sentence, topic: null }));
		const { points: shown } = fitSlide({ ...EMPTY, heading: "Watch", points }, "wide");
		expect(shown).toBe(10);
	});

	it("fitSlide(a lead and a strip that do not both fit) drops sentences from its end, the last one stays", () => {
		const rows = Array.from({ length: 4 }, (_, at) => ({
			id: `c-${at}`,
			text: sentence,
			verdict: "partly" as const,
			aside: "Nobody named; stated",
		}));
		const content: SlideContent = {
			...EMPTY,
			heading: sentence.repeat(2),
			rows,
			lead: Array(8).fill(sentence),
			timeline: strip,
		};
		expect(fitSlide(content, "wide").lead).toBeLessThan(8);
		expect(fitSlide(content, "wide").lead).toBeGreaterThan(0);
	});

	it("fitSlide(whatever is on it) is whole and within what there is, in either shape", () => {
		const texts = fc.array(fc.string({ maxLength: 400 }), { maxLength: 12 });
		fc.assert(
			fc.property(
				fc.string({ maxLength: 300 }),
				texts,
				texts,
				fc.constantFrom("wide" as const, "classic" as const),
				(heading, lead, points, shape) => {
					const content = {
						...EMPTY,
						heading,
						lead,
						points: points.map((text) => ({ text, topic: null })),
						timeline: strip,
					};
					const fit = fitSlide(content, shape);
					expect(fit.lead).toBeLessThanOrEqual(lead.length);
					expect(fit.points).toBeLessThanOrEqual(points.length);
					if (fit.timeline !== null) expect(fit.timeline).toBeGreaterThan(150);
				},
			),
		);
	});
});

describe("sourcesLine", () => {
	it("sourcesLine(more publishers than a line holds) counts the rest; none says nothing", () => {
		const { sources } = shippedLookup().dossier;
		expect(sourcesLine({ ...EMPTY, sources: sources.slice(0, 1) }, "wide")).toMatch(/^Source: /);
		expect(sourcesLine({ ...EMPTY, sources }, "wide")).toMatch(/^Sources: .+ and \d+ more$/);
		expect(sourcesLine(EMPTY, "wide")).toBe("");
	});
});
