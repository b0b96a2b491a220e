import { describe, expect, it } from "vitest";
import { parsePlainDate } from "../time/plain-date";
import { sampleDossier, whenOf } from "../timeline/sample-dossier";
import { asOf } from "./as-of";
import { changeDays } from "./change-days";
import type { Source } from "./dossier";
import { knownFrom } from "./known-from";

const UPDATED = "2024-12-31";

function source(published: string): Source {
	const said = { publisher: "The Gazette", kind: "report", reliability: "F", reliabilityReason: "Invented." } as const;
	return { id: "gazette", description: "Notes", ...said, published: whenOf(published) };
}

describe("knownFrom(source, updated)", () => {
	it.each([
		["2024-04-10", "2024-04-10"],
		["2024-04-10~", "2024-04-11"],
		["2024-02", "2024-02-29"],
		["2024-21", "2024-05-31"],
		["202X", UPDATED],
		["201X", "2019-12-31"],
		["2024-04-10/..", UPDATED],
		["/2024-04-10", "2024-04-10"],
		["[2024-04-10,2024-04-12]", "2024-04-12"],
		["2024-04-10T23:59-12:00", "2024-04-10"],
		["2024-12-31~", UPDATED],
		["-0050", "0000-01-01"],
	])("what was published %s is known from %s", (published, day) => {
		expect(knownFrom(source(published), UPDATED)).toBe(day);
	});

	it("of a source from before Christ it is a day that the dossier can be shown as of", () => {
		const dossier = { ...sampleDossier([]), sources: [source("-0050")] };
		const days = changeDays(dossier);
		expect(days.map((day) => parsePlainDate(day).ok)).toEqual([true]);
		expect(asOf(dossier, days[0] ?? "").sources).toHaveLength(1);
	});
});
