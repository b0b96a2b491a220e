import { describe, expect, it } from "vitest";
import { sampleEvent, whenOf } from "../timeline/sample-dossier";
import type { DossierEvent, Status } from "./dossier";
import { dateAfter, datedStatus, statusWords } from "./status-words";

/** Entries as "2024-01-05 announced 2024-06-10", the day known, the status and perhaps the day it is to be. */
function event(...entries: readonly string[]): DossierEvent {
	const history = entries.map((text) => {
		const [on = "", status, when] = text.split(" ");
		return { on, status: status as Status, ...(when !== undefined && { when: whenOf(when) }), cites: [] };
	});
	return { ...sampleEvent({ id: "talks", when: "2024-06-10" }), history };
}

const ANNOUNCED = "2024-01-05 announced 2024-06-10";

describe("statusWords(event) and datedStatus(event, date)", () => {
	it.each([
		[[ANNOUNCED], "Announced", "Announced for DATE"],
		[[ANNOUNCED, "2024-06-10 held"], "Held", "DATE"],
		[[ANNOUNCED, "2024-05-01 cancelled"], "Cancelled", "Cancelled; it was planned for DATE"],
		[[ANNOUNCED, "2024-05-01 postponed 2024-07-01"], "Postponed to this date", "Postponed to DATE"],
		[[ANNOUNCED, "2024-05-01 postponed"], "Postponed, no new date", "Postponed; it was planned for DATE"],
		[[ANNOUNCED, "2024-05-01 postponed 2024-06-10"], "Postponed, no new date", "Postponed; it was planned for DATE"],
		[["2024-05-01 postponed 2024-07-01"], "Postponed", "Postponed: DATE"],
	])("%j: %s", (entries, words, dated) => {
		const of = event(...entries);
		expect([statusWords(of), datedStatus(of, "DATE")]).toEqual([words, dated]);
	});

	it("a new date holds when it is said again, in whatever order the file has the entries", () => {
		const again = ["2024-05-09 postponed", "2024-05-01 postponed 2024-07-01", ANNOUNCED];
		expect(statusWords(event(...again))).toBe("Postponed to this date");
	});

	it("a second time put off without a date names that of the first as the plan", () => {
		const twice = ["2024-05-01 postponed 2024-07-01", "2024-05-09 scheduled", "2024-06-20 postponed"];
		expect(statusWords(event(ANNOUNCED, ...twice))).toBe("Postponed, no new date");
	});

	it("a date with one side takes no word before it", () => {
		const side = "from 3 Apr 2024 on";
		expect([
			datedStatus(event(ANNOUNCED), side),
			datedStatus(event(ANNOUNCED, "2024-05-01 postponed 2024-07-01"), side),
			datedStatus(event(ANNOUNCED, "2024-05-01 cancelled"), side),
		]).toEqual([
			"Announced: from 3 Apr 2024 on",
			"Postponed: from 3 Apr 2024 on",
			"Cancelled; it was planned from 3 Apr 2024 on",
		]);
	});
});

describe("a date of which one side is not known", () => {
	it.each([
		["3 Apr 2024 – unknown", [ANNOUNCED], "Announced: 3 Apr 2024 – unknown"],
		["unknown – 3 Apr 2024", [ANNOUNCED, "2024-05-01 postponed 2024-07-01"], "Postponed: unknown – 3 Apr 2024"],
		["3 Apr 2024 – unknown", [ANNOUNCED, "2024-05-01 cancelled"], "Cancelled; the plan was 3 Apr 2024 – unknown"],
	])("%s is told apart from the day of all of it", (date, entries, words) => {
		expect(datedStatus(event(...entries), date)).toBe(words);
	});
});

describe("dateAfter(status, history, date)", () => {
	it("goes by the entries up to the one told of", () => {
		const { history } = event(ANNOUNCED, "2024-05-01 postponed 2024-07-01", "2024-06-01 cancelled");
		expect(history.map(({ status }, at) => dateAfter(status, history.slice(0, at + 1), "DATE"))).toEqual([
			" for DATE",
			" to DATE",
			"; it was planned for DATE",
		]);
	});
});
