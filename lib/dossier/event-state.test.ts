import { describe, expect, it } from "vitest";
import { parseWhen } from "../time/parse-when";
import type { DossierEvent, HistoryEntry } from "./dossier";
import { currentState } from "./event-state";

function when(text: string) {
	const read = parseWhen(text);
	if (!read.ok) throw new Error(text);
	return read.value;
}

function event(history: readonly HistoryEntry[]): DossierEvent {
	return {
		...{ id: "talks", title: "Talks", short: "Talks", summary: [], kind: "meeting", rank: 1 },
		when: when("2024-04-10T10:50-04:00"),
		until: when("2024-04-10T12:20-04:00"),
		...{ timeZone: "America/New_York", actors: [], topics: [], history },
	};
}

const announced = { on: "2024-01-25", status: "announced", when: when("2024-04-10"), cites: [] } as const;
const confirmed = { on: "2024-03-01", status: "scheduled", cites: [] } as const;
const held = { on: "2024-04-10", status: "held", cites: [] } as const;

describe("currentState(event)", () => {
	it("held: the event's own time, whatever order the file has", () => {
		const state = currentState(event([held, announced]));
		expect([state.status, state.when.text, state.until?.text]).toEqual([
			"held",
			"2024-04-10T10:50-04:00",
			"2024-04-10T12:20-04:00",
		]);
	});

	it("planned: the newest entry that says a time, without the end that was not known", () => {
		const state = currentState(event([announced, confirmed]));
		expect([state.status, state.when.text, state.until]).toEqual(["scheduled", "2024-04-10", null]);
	});

	it("planned without any time said: the event's own", () => {
		expect(currentState(event([confirmed])).when.text).toBe("2024-04-10T10:50-04:00");
	});

	it("of two entries on one day the later in the file stands", () => {
		const state = currentState(event([{ ...announced, on: "2024-04-10" }, held]));
		expect(state.entry).toBe(held);
		expect(currentState(event([held, { ...confirmed, on: "2024-04-10", status: "cancelled" }])).status).toBe(
			"cancelled",
		);
	});

	it("throws on an event without history", () => {
		expect(() => currentState(event([]))).toThrow(RangeError);
	});
});
