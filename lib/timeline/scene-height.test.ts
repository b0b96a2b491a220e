import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { anyDossier, HOME, sampleDossier, TOKYO } from "./sample-dossier";
import { buildScene } from "./scene";
import { MOST_LANES_HEIGHT } from "./sizes";

const DAY = 86_400_000;
const APRIL = Date.UTC(2024, 3, 11);

describe("height of the scene", () => {
	it("buildScene(a dossier without topics and events) leaves room above the axis for the words that say so", () => {
		const index = indexEvents({ ...sampleDossier([]), topics: [] }, HOME.timeZone);
		const heightOf = (size: "full" | "compact" | "folded") =>
			buildScene(index, {
				viewport: { start: APRIL, end: APRIL + 30 * DAY },
				...{ plotWidth: 1272, size, laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
			}).lanesHeight;
		expect([heightOf("full"), heightOf("compact"), heightOf("folded")]).toEqual([48, 48, 0]);
	});

	it("buildScene(any view) is never lower than its size: what stands under the timeline does not move", () => {
		fc.assert(
			fc.property(
				anyDossier(20),
				fc.integer({ min: -60, max: 60 }),
				fc.constantFrom(1, 6, 30, 400),
				fc.constantFrom<"full" | "compact">("full", "compact"),
				(dossier, at, days, size) => {
					const viewport = { start: APRIL + at * DAY, end: APRIL + (at + days) * DAY };
					const scene = buildScene(indexEvents(dossier, HOME.timeZone), {
						viewport,
						plotWidth: 1272,
						size,
						laneBy: "topic",
						periods: [],
						clocks: { home: HOME, second: TOKYO },
					});
					const foot = scene.lanes.at(-1);
					expect(scene.lanesHeight).toBeGreaterThanOrEqual(MOST_LANES_HEIGHT[size]);
					expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(scene.lanesHeight);
				},
			),
		);
	});
});
