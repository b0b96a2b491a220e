import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFilter, both } from "../columns/any-rows";
import { eventList } from "../columns/event-list";
import { allRows } from "../columns/rows";
import { searchingIn } from "../columns/search-rows";
import { columnsOf } from "../columns/write-columns";
import { asOf } from "../dossier/as-of";
import type { Dossier } from "../dossier/dossier";
import { type Lookup, lookUp } from "../dossier/lookup";
import { sampleLookup } from "../formats/sample-lookup";
import { type Filter, NO_FILTER } from "../view/filter";
import { narrow } from "../view/narrow";
import { type Found, finding } from "./find";
import { notesIndex } from "./note-hits";
import { parseQuery } from "./query";
import { searchIndexOf } from "./search-index";
import { tokensOf } from "./tokens";

const term = fc.constantFrom(
	...["talks", "tal", "title", "more cha", "ete", "paris", "日米", "首脳", "tlaks", "titel", "tittle", "nowhere"],
	...['"more than"', '"a paris"', '"日米首"', "-talks", "-tal", "-title", "topic:ports", "topic:LAW", "kind:summit"],
	...["status:held", "status:plan", "source:archive", "is:event", "is:source", "before:2024-04", "after:2024-04-10"],
	...["on:2024-04-10", "on:2024", "actor:ada", "verdict:open", "-kind:summit", "archive", "a"],
);
const query = fc
	.array(fc.tuple(term, fc.constantFrom(" ", " OR ")), { minLength: 1, maxLength: 3 })
	.map((terms) => terms.map(([text, joint], at) => (at === 0 ? text : joint + text)).join(""));
const day = fc.constantFrom("2023-12-31", "2024-01-01", "2024-04-05", "2024-05-01");

function found(text: string, lookup: Lookup, left: Lookup | null, filter: Filter): Found {
	const rows = searchingIn(lookup.dossier.events);
	const notes = notesIndex(searchIndexOf(lookup), []);
	const steps = finding(parseQuery(text), { lookup, left: left && { shown: left, filter }, notes, rows });
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

function told({ hits, ...rest }: Found) {
	return { ...rest, keys: hits.map(({ document }) => document.key).sort() };
}

function viewed(dossier: Dossier, on: string): Lookup {
	return lookUp(asOf(dossier, on));
}

it("finding(query, search) says where what was found has words much like those that were typed", () => {
	const lookup = sampleLookup([{ id: "a", when: "2024-04-11", short: "Remarks" }]);
	expect([found("remraks", lookup, null, NO_FILTER), found("remarks", lookup, null, NO_FILTER)]).toMatchObject([
		{ events: 1, hints: ["Nothing has this as it was typed; what was found has words much like it."] },
		{ events: 1, hints: [] },
	]);
});

describe("finding(query, search) over rows", () => {
	it("finds what it finds over objects, whatever is asked, on any day, under any filter", () => {
		fc.assert(
			fc.property(both, query, day, anyFilter, fc.boolean(), ({ objects, rows }, text, on, filter, narrowed) => {
				const results = [objects, rows].map((dossier) => {
					const lookup = viewed(dossier, on);
					return told(found(text, lookup, narrowed ? lookUp(narrow(lookup, filter)) : null, filter));
				});
				expect(results[1]).toEqual(results[0]);
			}),
			{ numRuns: 600 },
		);
	});

	it("finds the events whose words begin as all that was typed, as a scan of their texts does", () => {
		const words = fc.array(fc.constantFrom("ta", "talks", "title", "日米", "par", "ete", "of"), {
			minLength: 1,
			maxLength: 3,
		});
		fc.assert(
			fc.property(both, words, ({ rows }, typed) => {
				const scanned = rows.events.filter((event) => {
					const held = event.history.some(({ status }) => status === "held");
					const texts = [event.title, event.short, event.place ?? "", event.history[0]?.note ?? ""];
					const tokens = tokensOf([...texts, ...(held ? event.summary.map(({ text }) => text) : [])].join(" · "));
					return typed.every((word) => tokensOf(word).every((each) => tokens.some((token) => token.startsWith(each))));
				});
				const { hits, events } = found(`is:event ${typed.join(" ")}`, lookUp(rows), null, NO_FILTER);
				if (scanned.length === 0) return;
				expect(hits.map(({ document }) => document.id).sort()).toEqual(scanned.map(({ id }) => id).sort());
				expect(events).toBe(scanned.length);
			}),
			{ numRuns: 300 },
		);
	});

	it("leads with what is called just so, then with what has the word in its title", () => {
		fc.assert(
			fc.property(both, ({ rows }) => {
				const { hits } = found("talks", lookUp(rows), null, NO_FILTER);
				const ranks = hits.map(({ document, named }) => {
					if (named) return 0;
					return tokensOf(document.title).includes("talks") ? 1 : 2;
				});
				expect(ranks).toEqual([...ranks].sort());
			}),
			{ numRuns: 200 },
		);
	});

	it("tells no more than so many, and how many there are", () => {
		const event = (at: number) => ({ id: `e-${at}`, when: "2024-04-10" });
		const { dossier } = sampleLookup(Array.from({ length: 250 }, (_, at) => event(at)));
		const columns = columnsOf(dossier);
		if (columns === null) throw new Error("not plain");
		const { hits, events } = found(
			"is:event",
			lookUp({ ...dossier, events: eventList(allRows(columns)) }),
			null,
			NO_FILTER,
		);
		expect([events, hits.length, hits[0]?.document.id]).toEqual([250, 100, "e-0"]);
	});
});
