import { describe, expect, it } from "vitest";
import { lookUp } from "../dossier/lookup";
import { sampleDossier } from "../timeline/sample-dossier";
import type { Subject } from "../view/subject";
import { linkedData, pageGraph } from "./json-ld";
import { allDossiers, sampleLookup } from "./sample-lookup";

const ROOT = "https://example.org/dossiers/sample/";

function eventOf(when: string, until?: string) {
	const lookup = sampleLookup([{ id: "talks", when, ...(until === undefined ? {} : { until }) }]);
	return pageGraph({ kind: "event", id: "talks" }, lookup, ROOT)[0];
}

describe("pageGraph", () => {
	it("says of an event what is certain, and the date as written beside it", () => {
		expect(eventOf("2024-04-10T10:50-04:00", "2024-04-10T12:20-04:00")).toEqual({
			"@type": "Event",
			"@id": `${ROOT}events/talks/#event`,
			url: `${ROOT}events/talks/`,
			name: "talks",
			startDate: "2024-04-10T10:50-04:00",
			endDate: "2024-04-10T12:20-04:00",
			eventStatus: "https://schema.org/EventScheduled",
			subjectOf: { "@id": `${ROOT}#dossier` },
			additionalProperty: {
				"@type": "PropertyValue",
				name: "edtf",
				value: "2024-04-10T10:50-04:00 – 2024-04-10T12:20-04:00",
			},
		});
	});
	it.each(["2024-04-11?", "2024-04~", "2024-04-XX", "2024-04-10/..", "[2024-04-10,2024-04-11]", "2024-21"])(
		"gives no plain date for %s",
		(when) => {
			const event = eventOf(when);
			expect([event?.startDate, event?.endDate]).toEqual([undefined, undefined]);
			expect(event?.additionalProperty).toMatchObject({ value: when });
		},
	);
	it("gives both ends of a certain interval", () => {
		expect(eventOf("2023-06-01/2023-06-07")).toMatchObject({ startDate: "2023-06-01", endDate: "2023-06-07" });
	});
	it("reviews a claim by its outcomes in our four words, an unknown one without a rating", () => {
		const outcome = { reason: [], evidence: "good" } as const;
		const lookup = lookUp({
			...sampleDossier([]),
			claims: [
				{
					...{ id: "agree", text: "They agree", topics: ["one"], madeOn: "2024-01-01", attribution: "Officials" },
					...{ modality: "stated", cites: [] },
					outcomes: [
						{ ...outcome, on: "2024-02-01", verdict: "unknown" },
						{ ...outcome, on: "2024-03-01", verdict: "not-borne-out" },
					],
				},
			],
		});
		const graph = pageGraph({ kind: "claim", id: "agree" }, lookup, ROOT);
		expect(graph.map((node) => [node["@type"], node["@id"], node.reviewRating])).toEqual([
			["Claim", `${ROOT}claims/agree/#claim`, undefined],
			[
				"ClaimReview",
				`${ROOT}claims/agree/#outcome-2024-02-01-unknown`,
				{ "@type": "Rating", alternateName: "Unknown" },
			],
			[
				"ClaimReview",
				`${ROOT}claims/agree/#outcome-2024-03-01-not-borne-out`,
				{ "@type": "Rating", alternateName: "Not borne out", ratingValue: 1, bestRating: 3, worstRating: 1 },
			],
		]);
	});
	it.each(allDossiers())("is JSON without a < or a line separator, its ids unique: %s", (_id, lookup) => {
		const { topics, events, claims, sources, actors } = lookup.dossier;
		const of = (kind: "topic" | "event" | "claim" | "source" | "actor", records: readonly { readonly id: string }[]) =>
			records.map(({ id }): Subject => ({ kind, id }));
		const subjects: readonly Subject[] = [
			{ kind: "dossier" },
			...of("topic", topics),
			...of("event", events),
			...of("claim", claims),
			...of("source", sources),
			...of("actor", actors),
		];
		const ids = subjects.flatMap((subject) => {
			const graph = pageGraph(subject, lookup, "/a/b/");
			const text = linkedData(graph);
			expect(text).not.toMatch(/[<\u2028\u2029]/);
			expect(JSON.parse(text)).toEqual({
				"@context": "https://schema.org",
				"@graph": JSON.parse(JSON.stringify(graph)),
			});
			return graph.map((node) => node["@id"]);
		});
		expect(new Set(ids).size).toBe(ids.length);
	});
});
