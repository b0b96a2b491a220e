import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { FILTER_GROUPS, type Filter, NO_FILTER, toggled } from "./filter";
import { choicesOf } from "./filter-choices";
import { narrow } from "./narrow";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

const toggles = fc
	.constantFrom(...FILTER_GROUPS)
	.chain((group) => fc.constantFrom(...choicesOf(lookup, NO_FILTER, group)).map(({ value }) => ({ group, value })));
const filters: fc.Arbitrary<Filter> = fc
	.array(toggles, { maxLength: 6 })
	.map((steps) => steps.reduce((filter, { group, value }) => toggled(filter, group, value), NO_FILTER));

describe("narrow", () => {
	it("narrow(dossier, no filter) is the dossier itself", () => {
		expect(narrow(lookup, NO_FILTER)).toBe(dossier);
	});

	it("narrow(one topic) keeps exactly the events and claims of that topic, in order", () => {
		const narrowed = narrow(lookup, toggled(NO_FILTER, "topics", "minerals"));
		expect(narrowed.events).toEqual(dossier.events.filter(({ topics }) => topics.includes("minerals")));
		expect(narrowed.claims).toEqual(dossier.claims.filter(({ topics }) => topics.includes("minerals")));
		expect(narrowed.sources).toBe(dossier.sources);
	});

	it("a choice more within a group never takes an event away, one in a further group never adds one", () => {
		fc.assert(
			fc.property(filters, toggles, (filter, { group, value }) => {
				if (filter[group].includes(value)) return;
				const before = new Set(narrow(lookup, filter).events);
				const after = new Set(narrow(lookup, toggled(filter, group, value)).events);
				if (filter[group].length > 0) expect([...before].every((event) => after.has(event))).toBe(true);
				else expect([...after].every((event) => before.has(event))).toBe(true);
			}),
		);
	});

	it("an event passes a verdict by a claim that its outcome rests on", () => {
		const claim = dossier.claims.find(({ event, outcomes }) => event === undefined && outcomes.at(-1)?.events?.length);
		const outcome = claim?.outcomes.at(-1);
		if (outcome === undefined) throw new Error("no such claim");
		const ids = narrow(lookup, toggled(NO_FILTER, "verdicts", outcome.verdict)).events.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining([...(outcome.events ?? [])]));
	});
});

describe("choicesOf", () => {
	it("the count of a choice is what choosing it alone in its group would leave", () => {
		fc.assert(
			fc.property(filters, fc.constantFrom(...FILTER_GROUPS), (filter, group) => {
				for (const { value, count } of choicesOf(lookup, filter, group))
					expect(narrow(lookup, { ...filter, [group]: [value] }).events).toHaveLength(count);
			}),
		);
	});

	it("choicesOf(topics) stand in the dossier’s order, choicesOf(kinds) the most first", () => {
		expect(choicesOf(lookup, NO_FILTER, "topics").map(({ title }) => title)).toEqual(
			dossier.topics.map(({ title }) => title),
		);
		const counts = choicesOf(lookup, NO_FILTER, "kinds").map(({ count }) => count);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	});

	it("a choice that stands is offered though it leaves nothing", () => {
		const filter = { ...NO_FILTER, status: ["cancelled"] };
		expect(choicesOf(lookup, filter, "status").find(({ value }) => value === "cancelled")).toEqual({
			value: "cancelled",
			title: "Cancelled",
			count: 0,
		});
	});
});
