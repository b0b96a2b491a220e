import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { boxOf } from "./move-labels";
import { moveScene } from "./move-scene";
import { archive, HOME, sampleDossier, TOKYO, whenOf } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;
const clocks = { home: HOME, second: TOKYO };
const frame = { periods: [], clocks };

function request(start: number, days: number): SceneRequest {
	return {
		...{ viewport: { start, end: start + days * DAY }, plotWidth: 1200 },
		...{ size: "full", laneBy: "topic", periods: [], clocks },
	};
}

const dossier = sampleDossier([
	{ id: "sail", when: "2024-04-07", short: "Four-nation sail" },
	{ id: "talks", when: "2024-04-10", short: "Talks", topics: ["one", "two"] },
	{ id: "speech", when: "2024-04-11T10:47-04:00", short: "Speech", rank: 1 },
	{ id: "after", when: "2024-04-14", short: "Later" },
]);
const index = indexEvents(dossier, HOME.timeZone);
const rest = buildScene(index, request(START, 6));

describe("moveScene(rest, index, viewport, request)", () => {
	it("is the scene at rest where nothing moved", () => {
		expect(moveScene(rest, index, rest.viewport, frame)).toBe(rest);
	});

	it("moves marks and labels alike and keeps their rows", () => {
		const moved = moveScene(rest, index, { start: START + DAY / 2, end: START + 6.5 * DAY }, frame);
		const shift = (id: string, lane: number) => {
			const before = rest.marks.find((mark) => mark.id === id && mark.lane === lane);
			const after = moved.marks.find((mark) => mark.id === id && mark.lane === lane);
			return [(after?.x0 ?? 0) - (before?.x0 ?? 0), (after?.y ?? 0) - (before?.y ?? 0)];
		};
		expect([shift("talks", 0), shift("talks", 1), shift("speech", 0)]).toEqual([
			[-100, 0],
			[-100, 0],
			[-100, 0],
		]);
		const label = (scene: typeof rest) => scene.labels.find((each) => each.of === "speech")?.x ?? 0;
		expect(Math.abs(label(moved) - label(rest) + 100)).toBeLessThan(0.2);
	});

	it("shows what comes into view and drops what leaves it", () => {
		const moved = moveScene(rest, index, { start: START + 2 * DAY, end: START + 8 * DAY }, frame);
		expect(moved.marks.map((mark) => mark.id).sort()).toEqual(["after", "speech", "talks", "talks"]);
		expect(moved.eventsInView).toBe(3);
		expect(moved.lanes.map((lane) => lane.count)).toEqual([3, 1]);
	});

	it("drops what leaves to the other side", () => {
		const moved = moveScene(rest, index, { start: START - 4 * DAY, end: START + 2 * DAY }, frame);
		expect(moved.marks.map((mark) => mark.id)).toEqual(["sail"]);
	});

	it("puts every mark where a scene built there would put it along the axis", () => {
		const viewport = { start: START + 1.3 * DAY, end: START + 5.1 * DAY };
		const built = buildScene(index, { ...request(START, 6), viewport });
		const place = (scene: typeof rest) =>
			scene.marks.map((mark) => `${mark.id} ${mark.lane} ${mark.x0} ${mark.x1}`).sort();
		expect(place(moveScene(rest, index, viewport, frame))).toEqual(place(built));
	});
});

describe("moveScene at 10,000 events", () => {
	const many = indexEvents(archive(10_000), HOME.timeZone);
	const start = whenOf("2004-06-01").core.start ?? 0;

	it.each([0.2, 0.5, 1, 2, 30])("is bounded by the screen, zoomed to %d of the span", (factor) => {
		const first = buildScene(many, request(start, 400));
		const viewport = { start: start + 40 * DAY, end: start + (40 + 400 * factor) * DAY };
		const moved = moveScene(first, many, viewport, frame);
		expect(moved.marks.length + moved.clusters.length).toBeLessThan(700);
		const labels = moved.labels.map(boxOf);
		for (const [a, one] of labels.entries()) {
			for (const other of labels.slice(a + 1)) {
				expect(one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1).toBe(false);
			}
		}
	});
});
