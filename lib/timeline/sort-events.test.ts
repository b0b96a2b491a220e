import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookUp } from "../dossier/lookup";
import { indexEvents } from "./event-index";
import { anyDossier, HOME, sampleDossier } from "./sample-dossier";
import { CIVIL_SORT, nextSort, SORT_COLUMNS, type Sort, sortEvents } from "./sort-events";

const dossier = sampleDossier([
	{ id: "a", when: "2024-04-03", short: "Talks 10", topics: ["two"], status: "announced" },
	{ id: "b", when: "2024-04-01", short: "Talks 9", topics: ["one", "two"] },
	{ id: "c", when: "2024-04-02", short: "Éclair", topics: [], status: "cancelled" },
	{ id: "d", when: "2024-04-04", short: "Talks 9", topics: ["one"], status: "proposed" },
]);
const places = ["Tokyo", "Manila", undefined, "Manila"];
const placed = {
	...dossier,
	events: dossier.events.map((event, at) => (places[at] === undefined ? event : { ...event, place: places[at] })),
};

function order(sort: Sort, of = placed): string {
	const index = indexEvents(of, HOME.timeZone);
	const events = Array.from({ length: index.count }, (_, at) => at);
	return sortEvents(events, sort, index, lookUp(of))
		.map((at) => index.idOf(at))
		.join(" ");
}

describe("sortEvents", () => {
	it("sortEvents by date is civil order, and its reverse", () => {
		expect(order(CIVIL_SORT)).toBe("b c a d");
		expect(order({ column: "date", descending: true })).toBe("d a c b");
	});

	it("sortEvents by title reads numbers as numbers and keeps civil order among equals, in both directions", () => {
		expect(order({ column: "event", descending: false })).toBe("c b d a");
		expect(order({ column: "event", descending: true })).toBe("a b d c");
	});

	it("sortEvents by status goes from proposed to cancelled", () => {
		expect(order({ column: "status", descending: false })).toBe("d a b c");
		expect(order({ column: "status", descending: true })).toBe("c b a d");
	});

	it("sortEvents puts what has no topic or no place last in both directions", () => {
		expect(order({ column: "topics", descending: false })).toBe("d b a c");
		expect(order({ column: "topics", descending: true })).toBe("a b d c");
		expect(order({ column: "place", descending: false })).toBe("b d a c");
		expect(order({ column: "place", descending: true })).toBe("a b d c");
	});

	it("sortEvents only ever changes the order, whatever the column", () => {
		const sorts = fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
		fc.assert(
			fc.property(anyDossier(20), sorts, (any, sort) => {
				const index = indexEvents(any, HOME.timeZone);
				const events = Array.from({ length: index.count }, (_, at) => at);
				const sorted = sortEvents(events, sort, index, lookUp(any));
				expect([...sorted].sort((a, b) => a - b)).toEqual(events);
				expect(sortEvents([...events].reverse(), sort, index, lookUp(any))).toEqual(sorted);
			}),
		);
	});
});

describe("nextSort", () => {
	it("nextSort turns the direction of the column that leads, and begins a new one ascending", () => {
		expect(nextSort(CIVIL_SORT, "date")).toEqual({ column: "date", descending: true });
		expect(nextSort({ column: "date", descending: true }, "date")).toEqual(CIVIL_SORT);
		expect(nextSort({ column: "date", descending: true }, "place")).toEqual({ column: "place", descending: false });
	});
});
