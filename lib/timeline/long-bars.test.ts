import fc from "fast-check";
import { expect, test } from "vitest";
import { indexEvents } from "./event-index";
import { HOME, type SampleEvent, sampleDossier, whenOf } from "./sample-dossier";
import { buildScene } from "./scene";

const DAY = 86_400_000;
const START = whenOf("2031-01-01").core.start ?? 0;

function sceneOf(events: readonly SampleEvent[], days: number, topics = ["one", "two", "three", "four"]) {
	return buildScene(indexEvents(sampleDossier(events, topics), HOME.timeZone), {
		viewport: { start: START, end: START + days * DAY },
		plotWidth: 1200,
		size: "full",
		laneBy: "topic",
		periods: [],
		clocks: { home: HOME, second: null },
	});
}

test("buildScene(index, request) gives long bars their rows before short marks", () => {
	const hours = ["02-20", "02-25", "03-02", "03-07", "03-12", "03-17", "03-22"].flatMap((day, at) =>
		[0, 1].map((n) => ({ id: `hour-${at}-${n}`, when: `2031-${day}T12:00Z` })),
	);
	const long = [
		{ id: "works", when: "2031-03-01/.." },
		{ id: "strike", when: "2031-03-10/2031-09-01" },
	];
	expect(sceneOf([...hours, ...long], 300).marks.map((mark) => mark.id)).toEqual(
		expect.arrayContaining(["works", "strike"]),
	);
});

test("buildScene(index, request) counts a long bar that has no row where it starts, not in its middle", () => {
	const bars = [0, 1, 2, 3].map((n) => ({ id: `bar-${n}`, when: `2031-03-0${n + 1}/..` }));
	const scene = sceneOf(bars, 300);
	const x = ((whenOf("2031-03-01").core.start ?? 0) - START) / DAY / (300 / 1200);
	expect(scene.clusters.map((cluster) => [cluster.count, Math.abs(cluster.x - x) < 40])).toEqual([[2, true]]);
});

test("buildScene(index, request): more room than four lanes leave is used for rows", () => {
	const bars = [0, 1, 2, 3, 4].map((n) => ({ id: `bar-${n}`, when: `2031-03-0${n + 1}/..` }));
	expect(sceneOf(bars, 300, ["one"]).clusters).toEqual([]);
});

test("buildScene(index, request): no diamond stands right of the start of every event it counts by more than its cell", () => {
	const begins = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 30 });
	fc.assert(
		fc.property(begins, fc.constantFrom(20, 40, 120), (days, span) => {
			const events = days.map((day, at) => ({ id: `bar-${at}`, when: `2031-01-${String(day).padStart(2, "0")}/..` }));
			const index = indexEvents(sampleDossier(events, ["one", "two", "three", "four"]), HOME.timeZone);
			const scene = sceneOf(events, span);
			for (const { x, events: members } of scene.clusters) {
				const starts = members.map((event) => (((index.start[event] ?? 0) - START) / DAY / span) * 1200);
				expect(x).toBeLessThanOrEqual(Math.max(...starts) + 30);
			}
		}),
	);
});
