import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { type Filter, type FilterGroup, NO_FILTER } from "./filter";
import { decodeChoices, encodeFilter, isFilterGroup } from "./filter-address";
import { choicesOf } from "./filter-choices";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

function some(group: FilterGroup): fc.Arbitrary<readonly string[]> {
	return fc.subarray(choicesOf(lookup, NO_FILTER, group).map(({ value }) => value)).map((chosen) => [...chosen].sort());
}

const filters: fc.Arbitrary<Filter> = fc.record({
	topics: some("topics"),
	actors: some("actors"),
	kinds: some("kinds"),
	status: some("status"),
	verdicts: some("verdicts"),
	said: some("said"),
});

function decode(parts: readonly string[]): Filter {
	const decoded: { [G in FilterGroup]: readonly string[] } = { ...NO_FILTER };
	for (const part of parts) {
		const [key = "", text = ""] = part.split("=");
		if (isFilterGroup(key)) decoded[key] = decodeChoices(key, text, lookup).choices;
	}
	return decoded;
}

describe("encodeFilter", () => {
	it("encodeFilter(choices) joins each group’s with a tilde, groups in their order", () => {
		const filter = { ...NO_FILTER, status: ["held"], topics: ["minerals", "security"] };
		expect(encodeFilter(filter, lookup)).toEqual(["topics=minerals~security", "status=held"]);
	});

	it("decode ∘ encode is the identity, without a plus sign or an escape", () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const parts = encodeFilter(filter, lookup);
				for (const part of parts) expect(part).toMatch(/^[a-z]+=[a-z0-9~-]+$/);
				expect(decode(parts)).toEqual(filter);
			}),
		);
	});

	it("decodeChoices(a joint that a program encoded) reads it as the joint", () => {
		expect(decodeChoices("topics", "minerals%7Esecurity%7etechnology", lookup)).toEqual({
			choices: ["minerals", "security", "technology"],
			dropped: false,
		});
	});

	it("kinds that differ in punctuation alone keep slugs of their own", () => {
		const [one, two] = dossier.events;
		if (one === undefined || two === undefined) throw new Error("no events");
		const twins = lookUp({
			...dossier,
			events: [
				{ ...one, kind: "pact talks" },
				{ ...two, kind: "pact/talks" },
			],
		});
		const kinds = ["pact talks", "pact/talks"];
		const [part = ""] = encodeFilter({ ...NO_FILTER, kinds }, twins);
		expect(part).toBe("kinds=pact-talks~pact-talks-2");
		expect(decodeChoices("kinds", part.slice(6), twins)).toEqual({ choices: kinds, dropped: false });
	});

	it("kinds without a letter have a slug all the same", () => {
		const [one, two] = dossier.events;
		if (one === undefined || two === undefined) throw new Error("no events");
		const kinds = ["!", "—"];
		const marks = lookUp({ ...dossier, events: [one, two].map((event, at) => ({ ...event, kind: kinds[at] ?? "" })) });
		const [part = ""] = encodeFilter({ ...NO_FILTER, kinds }, marks);
		expect(part).toBe("kinds=kind~kind-2");
		expect(decodeChoices("kinds", part.slice(6), marks)).toEqual({ choices: kinds, dropped: false });
	});
});

describe("decodeChoices", () => {
	it.each(["", "no-such", "minerals~no-such", "minerals~minerals", "__proto__", "constructor~minerals"])(
		"decodeChoices(topics, %j) drops what is none of the dossier’s",
		(text) => {
			const { choices, dropped } = decodeChoices("topics", text, lookup);
			expect(dropped).toBe(true);
			expect(choices).toEqual(text.includes("minerals") ? ["minerals"] : []);
		},
	);
});
