import { describe, expect, it } from "vitest";
import { whenOf } from "../timeline/sample-dossier";
import { isoEnd, isoStart } from "./iso-date";

function ends(text: string, until: string | null = null) {
	const when = whenOf(text);
	return [isoStart(when), isoEnd(when, until === null ? null : whenOf(until), until)];
}

describe("isoStart, isoEnd", () => {
	it.each([
		["2024-04-11", null, "2024-04-11", undefined],
		["2024-04-11?", null, "2024-04-11", undefined],
		["2024-04~", null, "2024-04", undefined],
		["2024%", null, "2024", undefined],
		["2024-04-XX", null, "2024-04", undefined],
		["2024-XX-XX", null, "2024", undefined],
		["202X", null, undefined, undefined],
		["2024-22", null, "2024", undefined],
		["[2024-04-10,2024-04-11]", null, "2024-04", undefined],
		["[2024-04-30,2024-05-01]", null, "2024", undefined],
		["[2023-12-31,2024-01-01]", null, undefined, undefined],
		["2023-06-01/2023-06-07", null, "2023-06-01", "2023-06-07"],
		["2023-06-01~/2023-06-07?", null, "2023-06-01", "2023-06-07"],
		["2024-04-10/..", null, "2024-04-10", undefined],
		["/2024-04-10", null, undefined, "2024-04-10"],
		["2024-04-10", "2024-04~", "2024-04-10", "2024-04"],
		["-0044", null, undefined, undefined],
	])("of %s until %s are %s and %s", (when, until, start, end) => {
		expect(ends(when, until)).toEqual([start, end]);
	});
});
