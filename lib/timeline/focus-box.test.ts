import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { indexEvents } from "./event-index";
import { focusBox } from "./focus-box";
import { buildScene } from "./scene";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");

describe("focusBox(mark, label)", () => {
	it("is the mark and 2 px around it where it has no label", () => {
		expect(focusBox({ x0: 10, x1: 30, y: 50, height: 5 }, undefined)).toEqual({ x0: 8, x1: 32, y0: 45.5, y1: 54.5 });
	});
	it("takes in the label above the bar, or beside the dot", () => {
		expect(focusBox({ x0: 10, x1: 90, y: 50, height: 5 }, { x: 10, y: 43, width: 100 })).toEqual({
			x0: 8,
			x1: 112,
			y0: 33.5,
			y1: 54.5,
		});
	});
	it("strikes through no label of any row, with its own 2 px of line", () => {
		const index = indexEvents(entry.dossier, entry.dossier.timeZone);
		const day = 86_400_000;
		const start = Date.UTC(2024, 3, 7);
		const home = { title: "Washington", timeZone: entry.dossier.timeZone };
		for (const size of ["full", "compact"] as const) {
			const viewport = { start, end: start + 6 * day };
			const scene = buildScene(index, {
				viewport,
				plotWidth: 1272,
				size,
				laneBy: "topic",
				periods: [],
				clocks: { home, second: null },
			});
			const struck = scene.marks
				.filter(({ lead }) => lead)
				.flatMap((mark) => {
					const own = scene.labels.find((label) => label.of === mark.id && label.lane === mark.lane);
					const { x0, x1, y0, y1 } = focusBox(mark, own);
					return scene.labels.flatMap((label) => {
						const across = label.x + label.width > x0 - 2 && label.x < x1 + 2;
						const within = (y: number) => y > label.y - 9 && y < label.y + 2.5;
						return across && (within(y0 - 1) || within(y1 + 1))
							? `${mark.id} × ${label.text} ${y0} ${y1} ${label.y}`
							: [];
					});
				});
			expect(scene.labels.length).toBeGreaterThan(5);
			expect(struck).toEqual([]);
		}
	});
});
