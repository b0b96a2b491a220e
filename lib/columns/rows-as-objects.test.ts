import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import { asOfCounts } from "../dossier/as-of-counts";
import { changeDays } from "../dossier/change-days";
import { changesBetween } from "../dossier/changes";
import { civilOrder } from "../dossier/civil-order";
import type { Dossier, DossierEvent } from "../dossier/dossier";
import { kindsOf } from "../dossier/kinds-of";
import { lookUp } from "../dossier/lookup";
import { importedDossier } from "../formats/import/imported-dossier";
import { FILE_CITES, fileSource } from "../formats/import/link-sources";
import { dossierFileBytes, dossierFileText } from "../library/dossier-file";
import { parseWhen } from "../time/parse-when";
import type { When } from "../time/when";
import { indexEvents } from "../timeline/event-index";
import { laneSetOf } from "../timeline/lanes";
import { FILTER_GROUPS, type Filter, NO_FILTER } from "../view/filter";
import { choicesOf } from "../view/filter-choices";
import { narrow } from "../view/narrow";
import { columnsBehind, eventList } from "./event-list";
import { allRows } from "./rows";
import { columnsOf } from "./write-columns";

const CLOCKS = ["Etc/UTC", "Asia/Tokyo", "America/New_York"];
const TOPICS = ["ports", "ships", "law"];
const date = fc
	.constantFrom("2024-04-05", "2024-04", "2024", "-0044-03-15", "2024-04-10", "2024-04-11", "2031-02-03")
	.map(whenOf);
const hour = fc
	.constantFrom("2024-04-10T10:50-04:00", "2024-04-10T14:50Z", "2024-04-11T00:00:05Z", "2024-04-10T23:30+09:00")
	.map(whenOf);
const interval = fc
	.constantFrom("2024-04-05/2024-04-11", "2024/2025", "-0044-03-15/0012", "2024-04-10/2024-04-10")
	.map(whenOf);
const times = fc.oneof(
	fc.record({ when: fc.oneof(date, hour, interval) }),
	fc.record({ when: fc.constant(whenOf("2024-04-10T10:50-04:00")), until: fc.constant(whenOf("2024-04-10T17:00Z")) }),
);
const words = fc.constantFrom(
	"Talks",
	"Été à Paris",
	"日米首脳会談",
	"A title of more than thirty characters, all of it plain",
);

function whenOf(text: string): When {
	const read = parseWhen(text);
	if (!read.ok) throw new Error(text);
	return read.value;
}

const event = fc
	.record({
		times,
		title: words,
		short: words,
		lines: fc.array(words, { maxLength: 2 }),
		kind: fc.constantFrom("event", "summit"),
		rank: fc.constantFrom(1 as const, 2 as const, 3 as const),
		timeZone: fc.constantFrom(...CLOCKS),
		place: fc.option(words, { nil: undefined }),
		note: fc.option(words, { nil: undefined }),
		topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 3 }),
		on: fc.constantFrom("2024-01-01", "2024-04-05", "2024-04-12"),
		status: fc.constantFrom("proposed" as const, "scheduled" as const, "held" as const, "cancelled" as const),
	})
	.map(({ times: own, lines, place, note, on, status, short, title, kind, rank, timeZone, topics }) => ({
		title,
		short: short.slice(0, 20),
		summary: lines.map((text) => ({ text, cites: FILE_CITES })),
		...{ kind, rank },
		...own,
		timeZone,
		...(place !== undefined && { place }),
		actors: [],
		topics,
		history: [{ on, status, ...(note !== undefined && { note }), cites: FILE_CITES }],
	}));

/** A dossier of plain events, once as objects and once as rows. */
const both = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), event), {
		selector: ([id]) => id,
		maxLength: 14,
		minLength: 1,
	})
	.map((list) => {
		const events = list.map(([id, each]): DossierEvent => ({ id: `e-${id}`, ...each }));
		const objects: Dossier = importedDossier({
			...{
				name: "archive.json",
				title: "",
				summary: "",
				language: "und",
				home: "Etc/UTC",
				zones: CLOCKS,
				updated: "2024-05-01",
			},
			...{ periods: [], sources: [fileSource("archive.json", "2024-05-01")], events },
			topics: TOPICS.map((id) => ({ id, title: id.toUpperCase(), judgements: [] })),
		});
		const columns = columnsOf(objects);
		if (columns === null) throw new Error("not plain");
		return { objects, rows: { ...objects, events: eventList(allRows(columns)) } };
	});

/** The same with its events as objects, whatever stands behind them. */
function plain(dossier: Dossier): Dossier {
	return { ...dossier, events: [...dossier.events] };
}

function holds(claim: (pair: { readonly objects: Dossier; readonly rows: Dossier }) => void): void {
	fc.assert(fc.property(both, claim), { numRuns: 300 });
}

const filter: fc.Arbitrary<Filter> = fc.record({
	topics: fc.subarray(TOPICS),
	kinds: fc.subarray(["event", "summit"]),
	status: fc.subarray(["held", "scheduled"]),
	actors: fc.constantFrom([], ["nobody"]),
	verdicts: fc.constantFrom([], ["open"]),
	said: fc.constant([]),
}) as fc.Arbitrary<Filter>;

describe("a dossier whose events are rows is the one whose events are objects", () => {
	it("in its records, its lookup and its order", () => {
		holds(({ objects, rows }) => {
			expect(columnsBehind(rows.events)?.count).toBe(objects.events.length);
			expect(plain(rows)).toEqual(objects);
			expect([rows.events.at(-1), rows.events.map(({ id }) => id)]).toEqual([
				objects.events.at(-1),
				objects.events.map(({ id }) => id),
			]);
			const [of, lookup] = [lookUp(objects), lookUp(rows)];
			expect([...lookup.events]).toEqual([...of.events]);
			expect([lookup.events.get("e-none"), lookup.events.has("e-1"), lookup.events.size]).toEqual([
				undefined,
				of.events.has("e-1"),
				of.events.size,
			]);
			expect([...civilOrder(rows)]).toEqual(civilOrder(objects));
			expect([kindsOf(rows.events), changeDays(rows)]).toEqual([kindsOf(objects.events), changeDays(objects)]);
		});
	});
	it("in the bytes of its file", () => {
		holds(({ objects, rows }) => {
			expect(dossierFileText(rows)).toBe(dossierFileText(objects));
			expect(new TextDecoder().decode(dossierFileBytes(rows))).toBe(dossierFileText(objects));
		});
	});
	it("as of any day, and in what changed since", () => {
		for (const day of ["2023-12-31", "2024-01-01", "2024-04-05", "2024-04-12", "2024-05-01"]) {
			holds(({ objects, rows }) => {
				expect(plain(asOf(rows, day))).toEqual(asOf(objects, day));
				expect(asOfCounts(rows, day)).toEqual(asOfCounts(objects, day));
				const [made, told] = [changesBetween(rows, day, "2024-05-01"), changesBetween(objects, day, "2024-05-01")];
				expect({ ...made, dossier: plain(made.dossier) }).toEqual(told);
			});
		}
	});
	it("under any filter, with the count of every choice", () => {
		fc.assert(
			fc.property(both, filter, ({ objects, rows }, asked) => {
				const [of, lookup] = [lookUp(objects), lookUp(rows)];
				expect(plain(narrow(lookup, asked))).toEqual(narrow(of, asked));
				for (const group of FILTER_GROUPS) expect(choicesOf(lookup, asked, group)).toEqual(choicesOf(of, asked, group));
			}),
			{ numRuns: 300 },
		);
	});
	it("on the timeline under any clock and in any lanes, also as of a day and filtered", () => {
		fc.assert(
			fc.property(both, fc.constantFrom(...CLOCKS), ({ objects, rows }, clock) => {
				const pairs = [
					[objects, rows],
					[asOf(objects, "2024-04-05"), asOf(rows, "2024-04-05")],
					[
						narrow(lookUp(objects), { ...NO_FILTER, kinds: ["summit"] }),
						narrow(lookUp(rows), { ...NO_FILTER, kinds: ["summit"] }),
					],
				] as const;
				for (const [one, other] of pairs) {
					const [of, index] = [indexEvents(one, clock), indexEvents(other, clock)];
					expect([index.start, index.end, index.span]).toEqual([of.start, of.end, of.span]);
					for (let at = 0; at < of.count; at += 1) {
						expect(at).toBe(index.find(of.idOf(at)));
						for (const read of ["idOf", "shortOf", "rankOf", "statusOf", "timeOf"] as const)
							expect([read, index[read](at)]).toEqual([read, of[read](at)]);
					}
					for (const by of ["topic", "actor", "kind", "none"] as const) {
						const [lanes, others] = [laneSetOf(of, by), laneSetOf(index, by)];
						expect(others.lanes).toEqual(lanes.lanes);
						for (let at = 0; at < of.count; at += 1)
							expect([others.leadOf(at), others.colourOf(at)]).toEqual([lanes.leadOf(at), lanes.colourOf(at)]);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});
});
