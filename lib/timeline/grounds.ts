import type { Scene } from "./scene-parts";
import { ASCENT, DESCENT } from "./sizes";

/** A box behind a label, in the colour of what it stands on. */
export type Ground = {
	readonly ground: "paper" | "wash" | "rule";
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
};

/** Rule 6: the text's box plus 2 px, cut where the bands under it change, so that grid and thread stop cleanly. */
export function groundsOf(scene: Pick<Scene, "labels" | "bands">): readonly Ground[] {
	const edges = scene.bands.flatMap(({ x0, x1 }) => [x0, x1]);
	return scene.labels.flatMap((label) => {
		const left = label.x - 2;
		const right = label.x + label.width + 2;
		const cuts = [left, ...edges.filter((x) => x > left && x < right).sort((a, b) => a - b), right];
		return cuts.slice(1).flatMap((x1, at): readonly Ground[] => {
			const x0 = cuts[at] ?? left;
			if (x1 <= x0) return [];
			const middle = (x0 + x1) / 2;
			const band = scene.bands.find((each) => each.x0 <= middle && middle < each.x1);
			const ground = band === undefined || band.wash === "none" ? "paper" : band.wash;
			return [{ ground, x0, x1, y0: label.y - ASCENT - 2, y1: label.y + DESCENT + 1 }];
		});
	});
}
