import { describe, expect, it } from "vitest";
import {
	elapsedOf,
	handedClock,
	readStopwatch,
	STOPPED,
	startWatch,
	stopWatch,
	stopwatchText,
	takenWatch,
} from "./stopwatch";

describe("a stopwatch", () => {
	it("elapsedOf(started, stopped, started) leaves the pause out", () => {
		const first = stopWatch(startWatch(STOPPED, 1000), 4000);
		expect(elapsedOf(first, 9000)).toBe(3000);
		expect(elapsedOf(startWatch(first, 10_000), 12_500)).toBe(5500);
	});

	it("startWatch(one that runs) and stopWatch(one that stands) change nothing", () => {
		const running = startWatch(STOPPED, 5);
		expect(startWatch(running, 9)).toBe(running);
		expect(stopWatch(STOPPED, 9)).toBe(STOPPED);
	});

	it("readStopwatch(stopwatchText(watch)) goes on by the clock of the next load", () => {
		const kept = readStopwatch(stopwatchText(startWatch(STOPPED, 1000), 61_000), 7);
		expect(kept).toEqual({ gone: 60_000, since: 7 });
		expect(readStopwatch(stopwatchText(STOPPED, 3), 7)).toEqual(STOPPED);
	});

	it("takenWatch(handedClock(watch)) goes on by the clock of the window that is given control, or stands as it stood", () => {
		expect(takenWatch(handedClock(startWatch(STOPPED, 1000), 61_000.4), 7)).toEqual({ gone: 60_000, since: 7 });
		expect(takenWatch(handedClock({ gone: 5000, since: null }, 61_000), 7)).toEqual({ gone: 5000, since: null });
	});

	it("readStopwatch(anything else) stands", () => {
		for (const text of [
			null,
			"",
			"{",
			"[]",
			'{"gone":-1,"runs":true}',
			'{"gone":"1","runs":true}',
			'{"gone":1e999,"runs":true}',
		])
			expect(readStopwatch(text, 7)).toBe(STOPPED);
	});
});
