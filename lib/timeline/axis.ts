import type { Zone } from "../dossier/dossier";
import { axisTiers, gridOf } from "../time/ticks";
import type { TimeScale } from "./scale";
import type { SceneTier } from "./scene-parts";
import { textWidth } from "./text-width";

/** The clock that the axis follows, and the second one whose midnights stand under it. */
export type SceneClocks = { readonly home: Zone; readonly second: Zone | null };

export function sceneAxis(
	scale: TimeScale,
	clocks: SceneClocks,
): { tiers: readonly SceneTier[]; grid: readonly number[] } {
	const axis = {
		span: { start: scale.viewport.start, end: scale.viewport.end },
		width: scale.width,
		measure: (text: string, weight: number) => textWidth(text, weight >= 500 ? 600 : 450),
	};
	const tiers = axisTiers(axis, { home: clocks.home, other: clocks.second });
	return { tiers, grid: gridOf(tiers) };
}
