import { describe, expect, it } from "vitest";
import { lookUp } from "../dossier/lookup";
import { formatWhenLong } from "../time/format-when";
import { sampleDossier, whenOf } from "../timeline/sample-dossier";
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
			description: "Wed 10 Apr 2024, 10:50–12:20 (held).",
			startDate: "2024-04-10T10:50-04:00",
			endDate: "2024-04-10T12:20-04:00",
			eventStatus: "https://schema.org/EventScheduled",
			subjectOf: { "@id": `${ROOT}#dossier` },
			additionalProperty: {
				"@type": "PropertyValue",
				name: "edtf",
				value: "2024-04-10",
			},
		});
	});
	it.each([
		["2024-04-11?", "2024-04-11"],
		["2024-04~", "2024-04"],
		["2024-04-XX", "2024-04"],
		["2024-04-10/..", "2024-04-10"],
		["[2024-04-10,2024-04-11]", "2024-04"],
		["2024-21", "2024"],
	])("gives the plain date of %s, %s, with the hedge in EDTF and in words", (when, start) => {
		const event = eventOf(when);
		expect([event?.startDate, event?.endDate]).toEqual([start, undefined]);
		expect(event?.additionalProperty).toMatchObject({ value: when });
		expect(event?.description).toBe(`${formatWhenLong(whenOf(when))} (held).`);
	});
	it("gives of an hour that is reckoned the day alone", () => {
		const nodeOf = (when: string, until?: string) => {
			const { dossier } = sampleLookup([{ id: "talks", when, ...(until === undefined ? {} : { until }) }]);
			const events = dossier.events.map((event) => ({ ...event, approximate: "Reckoned." }));
			const [node] = pageGraph({ kind: "event", id: "talks" }, lookUp({ ...dossier, events }), ROOT);
			return [node?.startDate, node?.endDate, node?.additionalProperty];
		};
		const edtf = (value: string) => ({ "@type": "PropertyValue", name: "edtf", value });
		expect(nodeOf("2024-04-11T10:47-04:00")).toEqual(["2024-04-11", undefined, edtf("2024-04-11")]);
		expect(nodeOf("2024-04-10T10:50-04:00", "2024-04-10T12:20-04:00")).toEqual([
			"2024-04-10T10:50-04:00",
			"2024-04-10",
			edtf("2024-04-10"),
		]);
	});
	it("names the author of a claim only where its attribution is an actor and no more", () => {
		const actors = [
			{ id: "official", name: "Unnamed ministry official", kind: "person" as const },
			{ id: "velda", name: "Velda", kind: "state" as const },
		];
		const authorOf = (attribution: string) => {
			const claim = {
				id: "c",
				text: "C",
				topics: ["one"],
				madeOn: "2024-01-01",
				attribution,
				modality: "stated" as const,
			};
			const lookup = lookUp({ ...sampleDossier([]), actors, claims: [{ ...claim, cites: [], outcomes: [] }] });
			return pageGraph({ kind: "claim", id: "c" }, lookup, ROOT)[0]?.author;
		};
		expect(["A ministry official", "Velda", "Critics of Velda", "Nobody named"].map(authorOf)).toEqual([
			{ "@type": "Person", "@id": `${ROOT}actors/official/#actor`, name: "Unnamed ministry official" },
			{ "@type": "Country", "@id": `${ROOT}actors/velda/#actor`, name: "Velda" },
			undefined,
			undefined,
		]);
	});
	it("says of the dossier its version, who made it, what it rests on and every file of it", () => {
		const lookup = sampleLookup([]);
		const [node] = pageGraph({ kind: "dossier" }, lookup, "/a/");
		expect(node).toMatchObject({
			"@id": "/a/#dossier",
			version: "2024-12-31",
			dateModified: "2024-12-31",
			creator: { "@type": "Organization", name: "Readout" },
			citation: [],
		});
		expect(node?.license).toBeUndefined();
		expect(node?.distribution).toContainEqual({
			"@type": "DataDownload",
			contentUrl: "/a/events.exact.csv",
			encodingFormat: "text/csv",
		});
	});
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
		for (const review of graph.slice(1)) {
			expect([review.url, review.author, review.itemReviewed]).toEqual([
				`${ROOT}claims/agree/`,
				{ "@type": "Organization", name: "Readout" },
				{ "@id": `${ROOT}claims/agree/#claim` },
			]);
		}
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
