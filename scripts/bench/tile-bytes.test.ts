import { describe, expect, it } from "vitest";
import { seededRandom } from "../../lib/dossier/random";
import { bytesOf, columnsOf, measuredBytes } from "./tile-bytes";
import { recordsOf } from "./tile-days";
import { inBytes } from "./tiles";

describe("measuredBytes(encoding, seed, usual)", () => {
	const columns = measuredBytes("columns", 8, 6000);
	it("grows with the records, also beyond and between the files that were written", () => {
		const sizes = [1, 100, 250, 700, 4000, 9000, 16_000, 20_000].map(columns.records);
		expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
		expect(sizes[0]).toBeGreaterThan(50);
	});
	it("is the same for the same seed, and less for columns than for lines", () => {
		expect(measuredBytes("columns", 8, 6000).records(4000)).toBe(columns.records(4000));
		expect(measuredBytes("lines", 8, 6000).records(4000)).toBeGreaterThan(columns.records(4000));
	});
	it("gives counts of wider cells no fewer bytes", () => {
		expect(columns.counts(0)).toBeGreaterThan(columns.counts(7));
		expect(bytesOf({ kind: "counts", key: "3/1", turn: 3, level: 3 }, columns)).toBe(columns.counts(3));
	});
});

it("columnsOf(events) writes ids and titles whole", () => {
	const events = recordsOf(10, 50, 1, seededRandom(1));
	const text = new TextDecoder().decode(columnsOf(events));
	expect(events.filter(({ id, title }) => !text.includes(id) || !text.includes(title))).toEqual([]);
});

it.each([
	[312_400, "312 kB"],
	[1_440_000, "1.4 MB"],
	[3_200_000_000, "3.2 GB"],
])("inBytes(%d) is %s", (bytes, text) => {
	expect(inBytes(bytes)).toBe(text);
});
