import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { laneSetOf } from "./lanes";
import { boxOf } from "./move-labels";
import { anyDossier, archive, HOME, sampleDossier, TOKYO, whenOf } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";
import type { Scene } from "./scene-parts";
import type { Viewport } from "./viewport";
import { eventsWithin, laneCount } from "./visible";

const DAY = 86_400_000;
const NOON_OF_APRIL = whenOf("2024-04-11").core.start ?? 0;

function request(viewport: Viewport, more: Partial<SceneRequest> = {}): SceneRequest {
	return {
		viewport,
		plotWidth: 1272,
		size: "full",
		laneBy: "topic",
		periods: [],
		clocks: { home: HOME, second: TOKYO },
		...more,
	};
}

function spanFrom(text: string, days: number): Viewport {
	const start = whenOf(text).core.start ?? 0;
	return { start, end: start + days * DAY };
}

const anyViewport = fc
	.record({ at: fc.integer({ min: -40, max: 40 }), days: fc.constantFrom(0.2, 1, 3, 6, 14, 40, 90, 400) })
	.map(({ at, days }) => ({ start: NOON_OF_APRIL + at * DAY, end: NOON_OF_APRIL + (at + days) * DAY }));

const anyRequest = fc.record({
	dossier: anyDossier(40),
	viewport: anyViewport,
	size: fc.constantFrom<"full" | "compact">("full", "compact"),
	laneBy: fc.constantFrom<"topic" | "none">("topic", "none"),
	asOf: fc.constantFrom<number | null>(null, NOON_OF_APRIL),
});

type Box = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };

function meets(a: Box, b: Box): boolean {
	const slack = 0.15; // coordinates are rounded to 0.1
	return a.x0 + slack < b.x1 && b.x0 + slack < a.x1 && a.y0 + slack < b.y1 && b.y0 + slack < a.y1;
}

/** Everything drawn in the lanes but labels; the ghosts of one event count as one box. */
function boxes(scene: Scene): readonly (Box & { of: string; lane: number })[] {
	const marks = new Map<string, Box & { of: string; lane: number }>();
	for (const mark of scene.marks) {
		const key = `${mark.lane} ${mark.id}`;
		const known = marks.get(key);
		marks.set(key, {
			of: mark.id,
			lane: mark.lane,
			x0: Math.min(known?.x0 ?? mark.x0, mark.x0),
			x1: Math.max(known?.x1 ?? mark.x1, mark.x1),
			y0: mark.y - mark.height / 2,
			y1: mark.y + mark.height / 2,
		});
	}
	const diamonds = scene.clusters.map(({ key, lane, x, y, right }) => ({
		...{ of: key, lane },
		...{ x0: x - 7, x1: x + right, y0: y - 7, y1: y + 7 },
	}));
	return [...marks.values(), ...diamonds];
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
	return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

function sceneOf({ dossier, ...rest }: typeof anyRequest extends fc.Arbitrary<infer T> ? T : never) {
	const index = indexEvents(dossier, HOME.timeZone);
	return { index, scene: buildScene(index, request(rest.viewport, rest)) };
}

describe("buildScene(index, request)", () => {
	it("never lets two marks or diamonds overlap", () => {
		fc.assert(
			fc.property(anyRequest, (asked) => {
				const { scene } = sceneOf(asked);
				expect(pairs(boxes(scene)).filter(([a, b]) => meets(a, b))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("keeps labels off each other, off other marks, and inside the frame", () => {
		fc.assert(
			fc.property(anyRequest, (asked) => {
				const { scene } = sceneOf(asked);
				const labels = scene.labels.map((label) => ({ ...boxOf(label), lane: label.lane }));
				expect(labels.filter(({ x0, x1 }) => x0 < -0.1 || x1 > scene.plotWidth + 0.1)).toEqual([]);
				expect(pairs(labels).filter(([a, b]) => meets(a, b))).toEqual([]);
				const others = boxes(scene);
				expect(
					labels.flatMap((label) =>
						others.filter((box) => !(box.of === label.of && box.lane === label.lane) && meets(box, label)),
					),
				).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("counts every event in view exactly once in each of its lanes", () => {
		fc.assert(
			fc.property(anyRequest, (asked) => {
				const { index, scene } = sceneOf(asked);
				const set = laneSetOf(index, asked.laneBy);
				for (const [at, lane] of scene.lanes.entries()) {
					const singles = new Set(scene.marks.filter((mark) => mark.lane === at).map((mark) => mark.id));
					const clustered = scene.clusters.filter((cluster) => cluster.lane === at).flatMap((each) => each.events);
					expect(singles.size + clustered.length).toBe(lane.count);
					expect(lane.count).toBe(set.lanes[at] === undefined ? 0 : laneCount(set.lanes[at], asked.viewport));
				}
				expect(scene.eventsInView).toBe(eventsWithin(index, asked.viewport).length);
			}),
			{ numRuns: 300 },
		);
	});

	it("lets no label cross the as-of line", () => {
		fc.assert(
			fc.property(anyRequest, (asked) => {
				const { scene } = sceneOf(asked);
				const { asOf, viewport } = asked;
				if (asOf === null) return;
				const line = ((asOf - viewport.start) / (viewport.end - viewport.start)) * scene.plotWidth;
				const crossing = scene.labels.filter(({ x, width }) => x + 0.2 < line && x + width - 0.2 > line);
				expect(crossing).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("keeps to the height, rounds to 0.1 px, and is equal for equal requests", () => {
		fc.assert(
			fc.property(anyRequest, (asked) => {
				const { index, scene } = sceneOf(asked);
				expect(scene.lanesHeight).toBeLessThanOrEqual(asked.size === "full" ? 288 : 208);
				for (const mark of scene.marks) {
					for (const value of [mark.x0, mark.x1, mark.y]) expect(Math.round(value * 10) / 10).toBe(value);
				}
				expect(buildScene(index, request(asked.viewport, asked))).toEqual(scene);
			}),
			{ numRuns: 100 },
		);
	});

	it("places dates in their own column under every clock and moves only hours", () => {
		const dossier = sampleDossier([
			{ id: "day", when: "2024-04-10" },
			{ id: "hour", when: "2024-04-10T10:50-04:00", until: "2024-04-10T12:20-04:00" },
		]);
		const viewport = spanFrom("2024-04-09", 4);
		const marks = (zone: string) =>
			buildScene(indexEvents(dossier, zone), request(viewport))
				.marks.map(({ id, x0, shape }) => ({ id, x0, shape }))
				.sort((a, b) => (a.id < b.id ? -1 : 1));
		expect(marks("America/New_York")).toEqual([
			{ id: "day", x0: 321, shape: "bar" },
			{ id: "hour", x0: 461.5, shape: "capsule" },
		]);
		expect(marks("Asia/Tokyo")).toEqual([
			{ id: "day", x0: 321, shape: "bar" },
			{ id: "hour", x0: 633.8, shape: "capsule" },
		]);
	});

	it("is empty but whole for a dossier without events", () => {
		const scene = buildScene(indexEvents(sampleDossier([]), HOME.timeZone), request(spanFrom("2024-04-07", 6)));
		expect(scene.marks).toEqual([]);
		expect(scene.lanes.map((lane) => [lane.title, lane.count])).toEqual([
			["one", 0],
			["two", 0],
		]);
	});

	it("folded has neither lanes nor axis", () => {
		const dossier = sampleDossier([{ id: "day", when: "2024-04-10" }]);
		const asked = request(spanFrom("2024-04-07", 6), { size: "folded" });
		const scene = buildScene(indexEvents(dossier, HOME.timeZone), asked);
		expect([scene.lanesHeight, scene.axisHeight, scene.marks.length, scene.eventsInView]).toEqual([0, 0, 0, 1]);
	});
});

describe("buildScene at 10,000 events", () => {
	const index = indexEvents(archive(10_000), HOME.timeZone);
	const spans = [0.05, 1, 6, 40, 400, 4000, 11_000].map((days) => spanFrom("2004-06-01", days));
	spans.push(spanFrom("1994-01-01", 12_000));

	it.each(spans)("is bounded by the screen and counts exactly: %o", (viewport) => {
		const scene = buildScene(index, request(viewport));
		const buttons = scene.marks.filter((mark) => mark.lead).length + scene.clusters.length;
		expect(buttons).toBeLessThanOrEqual(200);
		for (const [at, lane] of scene.lanes.entries()) {
			const singles = scene.marks.filter((mark) => mark.lane === at).length;
			const counted = scene.clusters.filter((each) => each.lane === at).reduce((sum, each) => sum + each.count, 0);
			expect(singles + counted).toBe(lane.count);
		}
		expect(pairs(boxes(scene)).filter(([a, b]) => meets(a, b))).toEqual([]);
	});

	it("keeps clusters where they are in time while the view is panned", () => {
		const first = spanFrom("2004-06-01", 1000);
		const inside = (scene: Scene) =>
			new Map(
				scene.clusters
					.filter((each) => each.x > 200 && each.x < 1072)
					.map((each) => [`${each.lane} ${each.key}`, each.events.join()]),
			);
		const before = inside(buildScene(index, request(first)));
		const moved = buildScene(index, request({ start: first.start + 3.7 * DAY, end: first.end + 3.7 * DAY }));
		const all = new Map(moved.clusters.map((each) => [`${each.lane} ${each.key}`, each.events.join()]));
		const kept = [...before].filter(([key, events]) => all.get(key) === events);
		expect(before.size).toBeGreaterThan(20);
		expect(kept.length / before.size).toBeGreaterThan(0.95);
	});
});
