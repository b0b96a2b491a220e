import fc from "fast-check";
import { expect, it } from "vitest";
import { compareCivil } from "../time/civil-order";
import { scanWhen } from "../time/scan-when";
import type { When } from "../time/when";
import { civilRows } from "./civil-rows";
import { columnDate, dateColumn, putDate } from "./date-column";
import { textWriter } from "./text-column";

/** Few, so that many rows have one day, one hour, one step of the key. */
const DAYS = ["2024-04-11", "2024-04", "2024", "2023-12-31", "0001-03-01"];
const HOURS = ["10:00Z", "10:00+09:00", "19:00+09:00", "10:07Z", "10:00:00Z", "10:15Z", "00:00-10:00"].map(
	(hour) => `2024-04-11T${hour}`,
);

const row = fc.oneof(
	fc.record({ when: fc.constantFrom(...DAYS), until: fc.constantFrom(null, "2024-05-02", "2025") }),
	fc.record({ when: fc.constantFrom(...HOURS), until: fc.constantFrom(null, "2024-04-11T21:00+09:00") }),
);

it("civilRows(columns) orders rows as compareCivil orders what they are of, whether their ids ascend or not", () => {
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), (rows, ascend) => {
			const dated = rows.map(({ when, until }, at) => ({
				id: `event-${String(ascend ? at : (at * 7) % 61).padStart(2, "0")}`,
				when: whenOf(when),
				...(until !== null && { until: whenOf(until) }),
			}));
			const ids = textWriter(rows.length);
			const when = dateColumn(rows.length);
			const until = dateColumn(rows.length);
			dated.forEach((each, at) => {
				ids.add(each.id);
				put(when, at, each.when);
				if (each.until !== undefined) put(until, at, each.until);
			});
			const order = [...civilRows({ count: rows.length, when, until, ids: ids.end() })];
			expect(order.map((at) => dated[at]?.id)).toEqual(dated.toSorted(compareCivil).map(({ id }) => id));
		}),
		{ numRuns: 500 },
	);
});

function put(column: ReturnType<typeof dateColumn>, at: number, when: When): void {
	const date = columnDate(when);
	if (date === null) throw new Error(`no column holds ${when.text}`);
	putDate(column, at, date);
}

function whenOf(text: string): When {
	const when = dateOf(text);
	if (when === null) throw new Error(`no date: ${text}`);
	return when;
}

function dateOf(text: string): When | null {
	const scanned = scanWhen(text);
	return scanned.kind === "when" ? scanned.value : null;
}
