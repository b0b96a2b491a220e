import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { nearest, REACH } from "./nearest";
import { anyDossier, HOME, sampleDossier, whenOf } from "./sample-dossier";
import { buildScene } from "./scene";
import type { Scene } from "./scene-parts";

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;

function sceneFrom(dossier: ReturnType<typeof sampleDossier>, days: number): Scene {
	return buildScene(indexEvents(dossier, HOME.timeZone), {
		viewport: { start: START, end: START + days * DAY },
		plotWidth: 1200,
		size: "full",
		laneBy: "topic",
		periods: [],
		clocks: { home: HOME, second: null },
	});
}

/** The distance to every box by walking its nearest corner or side: an independent reckoning. */
function distances(scene: Scene, x: number, y: number): readonly number[] {
	const boxes = [
		...scene.marks.map((mark) => [mark.x0, mark.x1, mark.y - mark.height / 2, mark.y + mark.height / 2] as const),
		...scene.clusters.map((each) => [each.x - 7, each.x + each.right, each.y - 7, each.y + 7] as const),
	];
	return boxes.map(([x0, x1, y0, y1]) => {
		const nearX = x < x0 ? x0 : x > x1 ? x1 : x;
		const nearY = y < y0 ? y0 : y > y1 ? y1 : y;
		return Math.sqrt((x - nearX) ** 2 + (y - nearY) ** 2);
	});
}

describe("nearest(scene, x, y)", () => {
	it("is what a search of every box finds, or null beyond its reach", () => {
		fc.assert(
			fc.property(
				anyDossier(30),
				fc.constantFrom(6, 60, 200),
				fc.integer({ min: 0, max: 1200 }),
				fc.integer({ min: 0, max: 290 }),
				(dossier, days, x, y) => {
					const scene = sceneFrom(dossier, days);
					const all = distances(scene, x, y);
					const least = Math.min(Infinity, ...all);
					const found = nearest(scene, x, y);
					if (least > REACH) {
						expect(found).toBeNull();
						return;
					}
					const keys = [...scene.marks.map((mark) => mark.id), ...scene.clusters.map((each) => each.key)];
					const best = keys.filter((_, at) => Math.abs((all[at] ?? 0) - least) < 1e-9);
					expect(best).toContain(found?.key);
				},
			),
		);
	});

	it("finds the marks of an event in every lane", () => {
		const scene = sceneFrom(sampleDossier([{ id: "talks", when: "2024-04-10", topics: ["one", "two"] }]), 6);
		const found = scene.marks.map((mark) => nearest(scene, (mark.x0 + mark.x1) / 2, mark.y + 8));
		expect(found.map((hit) => [hit?.key, hit?.lane])).toEqual([
			["talks", 0],
			["talks", 1],
		]);
	});
});
