import type { Scene, SceneTick, SceneTier } from "@/lib/timeline/scene-parts";
import { line } from "./paint-marks";
import { fontOf, type Palette } from "./palette";

const TIER = 19;

/** The axis under the lanes: first tier in ink with its grid ticks, second tier muted (a clock) or in ink (years). */
export function paintAxis(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
	const top = scene.lanesHeight;
	context.strokeStyle = palette.ink;
	line(context, 0, top + 0.5, scene.plotWidth, top + 0.5, 1);
	scene.tiers.forEach((tier, at) => {
		if (at === 0) paintFirst(context, tier, top, palette);
		else paintSecond(context, tier, top, palette, scene.plotWidth);
	});
}

function paintFirst(context: CanvasRenderingContext2D, tier: SceneTier, top: number, palette: Palette): void {
	for (const tick of tier.ticks) {
		const x = Math.round(tick.x) + 0.5;
		context.strokeStyle = tick.major ? palette.ink : palette.edge;
		const pinned = isPinned(tick);
		if (!pinned) line(context, x, top + 0.5, x, top + (tick.major ? 16 : 3.5), 1);
		if (tick.text === null) continue;
		const named = tick.major || pinned;
		text(context, tick.text, tick.x, top + 14, named, named ? palette.ink : palette.muted, palette, 500);
	}
}

function paintSecond(
	context: CanvasRenderingContext2D,
	tier: SceneTier,
	top: number,
	palette: Palette,
	width: number,
): void {
	const clock = tier.tone === "muted";
	if (clock) {
		context.strokeStyle = palette.rule;
		line(context, 0, top + TIER + 0.5, width, top + TIER + 0.5, 1);
	}
	for (const tick of tier.ticks) {
		const x = Math.round(tick.x) + 0.5;
		context.strokeStyle = clock ? palette.edge : palette.ink;
		if (tick.major) line(context, x, clock ? top + TIER + 1 : top + 0.5, x, top + 34, 1);
		if (tick.text === null) continue;
		const colour = clock ? palette.muted : palette.ink;
		text(context, tick.text, tick.x, top + 31, true, colour, palette, clock ? 400 : 600);
	}
}

/** The name of a day or month that began before the plot stands at its left edge, without a tick (lib/time/ticks). */
function isPinned(tick: SceneTick): boolean {
	return tick.x === 0 && !tick.major;
}

/** Names of days and months stand right of their tick; hours are centred under theirs. */
function text(
	context: CanvasRenderingContext2D,
	words: string,
	x: number,
	baseline: number,
	right: boolean,
	colour: string,
	palette: Palette,
	weight: number,
): void {
	context.fillStyle = colour;
	context.font = fontOf(right ? weight : 400, palette);
	context.textAlign = right ? "left" : "center";
	context.fillText(words, right ? x + 5 : x, baseline);
	context.textAlign = "left";
}
