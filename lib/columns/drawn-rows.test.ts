import fc from "fast-check";
import { expect, it } from "vitest";
import { keptIndex } from "../timeline/kept-index";
import { laneSetOf } from "../timeline/lanes";
import { both } from "./any-rows";
import { drawnRows, takeDrawnRows } from "./drawn-rows";
import { columnsBehind, eventList } from "./event-list";
import { buffersOf, handedOver } from "./handed-over";
import { allRows } from "./rows";

it("takeDrawnRows(dossier, drawnRows(the same elsewhere)) keeps the index and the lanes that the page would make", () => {
	fc.assert(
		fc.property(both, ({ objects, rows }) => {
			expect(drawnRows(objects)).toBeNull();
			const columns = columnsBehind(rows.events);
			const drawn = drawnRows(rows);
			if (columns === null || drawn === null) throw new Error("not rows");
			const there = { ...rows, events: eventList(allRows(handedOver(columns).columns)) };
			takeDrawnRows(there, structuredClone(drawn, { transfer: [...buffersOf(drawn)] }));
			expect(drawn.span.start).toHaveLength(0);
			const [index, of] = [there, objects].map((dossier) => keptIndex(dossier, dossier.timeZone));
			if (index === undefined || of === undefined) throw new Error("no index");
			expect([index.start, index.end, index.span]).toEqual([of.start, of.end, of.span]);
			expect(index.sortedBy("topic")).toEqual(of.sortedBy("topic"));
			const [lanes, expected] = [laneSetOf(index, "topic"), laneSetOf(of, "topic")];
			expect(lanes.lanes).toEqual(expected.lanes);
			for (let at = 0; at < of.count; at += 1) {
				expect([index.find(of.idOf(at)), index.timeOf(at)]).toEqual([at, of.timeOf(at)]);
				expect([lanes.leadOf(at), lanes.colourOf(at)]).toEqual([expected.leadOf(at), expected.colourOf(at)]);
			}
			// Other lanes and clocks are made here as ever.
			expect(laneSetOf(index, "kind").lanes).toEqual(laneSetOf(of, "kind").lanes);
			expect(keptIndex(there, "Asia/Tokyo").start).toEqual(keptIndex(objects, "Asia/Tokyo").start);
		}),
		{ numRuns: 200 },
	);
});
