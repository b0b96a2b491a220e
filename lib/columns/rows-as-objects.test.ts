import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import { asOfCounts } from "../dossier/as-of-counts";
import { changeDays } from "../dossier/change-days";
import { changesBetween } from "../dossier/changes";
import { civilOrder } from "../dossier/civil-order";
import type { Dossier } from "../dossier/dossier";
import { kindsOf } from "../dossier/kinds-of";
import { lookUp } from "../dossier/lookup";
import { toldEvents } from "../dossier/told-events";
import { dossierFileBytes, dossierFileText } from "../library/dossier-file";
import { indexEvents } from "../timeline/event-index";
import { laneSetOf } from "../timeline/lanes";
import { FILTER_GROUPS, NO_FILTER } from "../view/filter";
import { choicesOf } from "../view/filter-choices";
import { narrow } from "../view/narrow";
import { stepsFrom } from "../view/steps";
import { anyFilter, both, CLOCKS } from "./any-rows";
import { columnsBehind } from "./event-list";

/** The same with its events as objects, whatever stands behind them. */
function plain(dossier: Dossier): Dossier {
	return { ...dossier, events: [...dossier.events] };
}

function holds(claim: (pair: { readonly objects: Dossier; readonly rows: Dossier }) => void): void {
	fc.assert(fc.property(both, claim), { numRuns: 300 });
}

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
	it("in what comes before and after each event, also as of a day", () => {
		holds(({ objects, rows }) => {
			for (const [one, other] of [
				[lookUp(objects), lookUp(rows)],
				[lookUp(asOf(objects, "2024-04-05")), lookUp(asOf(rows, "2024-04-05"))],
			] as const)
				for (const { id } of [...objects.events, { id: "e-none" }])
					expect(stepsFrom({ kind: "event", id }, other)).toEqual(stepsFrom({ kind: "event", id }, one));
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
	it("in what changed first", () => {
		holds(({ objects, rows }) => {
			for (const most of [0, 1, 3]) {
				const [some, first] = [rows, objects].map((each) => changesBetween(each, "2024-01-01", "2024-05-01", most));
				expect([some?.groups, some?.counts]).toEqual([first?.groups, first?.counts]);
			}
		});
	});
	it("in the events that a document tells", () => {
		holds(({ objects, rows }) => {
			for (const topics of [[], objects.topics.slice(0, 1).map(({ id }) => id)])
				for (const most of [0, 1, 3, 99])
					for (const lowest of [1, 2, 3]) {
						const [made, of] = [rows, objects].map((each) => toldEvents(each, topics, lowest, most));
						expect(made && { ...made, told: [...made.told] }).toEqual(of);
					}
		});
	});
	it("under any filter, with the count of every choice", () => {
		fc.assert(
			fc.property(both, anyFilter, ({ objects, rows }, asked) => {
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
