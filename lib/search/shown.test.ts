import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { type Lookup, lookUp } from "../dossier/lookup";
import { type Filter, NO_FILTER } from "../view/filter";
import { narrow } from "../view/narrow";
import { searchDocuments } from "./documents";
import { shownDocuments } from "./shown";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

function left(filter: Partial<Filter>): readonly string[] {
	const whole = { ...NO_FILTER, ...filter };
	const shown: Lookup = lookUp(narrow(lookup, whole));
	return searchDocuments(lookup)
		.filter(shownDocuments(shown, whole))
		.map(({ key }) => key);
}

describe("shownDocuments(shown, filter)", () => {
	it("leaves everything that bears on something without a filter", () => {
		const all = searchDocuments(lookup).map(({ key }) => key);
		const kept = new Set(left({}));
		const gone = all.filter((key) => !kept.has(key));
		for (const key of gone) expect(key).toMatch(/^(?:source|actor):/);
	});

	it("of one topic leaves its judgements alone, and the sources and actors of what is left", () => {
		const keys = left({ topics: ["minerals"] });
		const judgements = keys.filter((key) => key.startsWith("judgement:"));
		expect(judgements.length).toBeGreaterThan(0);
		for (const key of judgements) expect(key).toMatch(/^judgement:minerals@/);
		const events = dossier.events.filter(({ topics }) => topics.includes("minerals"));
		const taking = new Set(events.flatMap(({ actors }) => actors));
		expect(keys).toEqual(expect.arrayContaining([...taking].map((id) => `actor:${id}`)));
		const outside = dossier.actors.filter(({ id }) => !taking.has(id) && !keys.includes(`actor:${id}`));
		expect(outside.length).toBeGreaterThan(0);
		const sources = keys.filter((key) => key.startsWith("source:"));
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.length).toBeLessThan(dossier.sources.length);
	});

	it("where nothing is left, nothing is found", () => {
		expect(left({ kinds: ["no such kind"] })).toEqual([]);
	});

	it("keeps what a source that is left derives from", () => {
		const keys = new Set(left({ topics: ["minerals"] }));
		for (const { id, derivedFrom } of dossier.sources) {
			if (!keys.has(`source:${id}`)) continue;
			for (const origin of derivedFrom ?? []) expect(keys.has(`source:${origin}`)).toBe(true);
		}
	});
});
