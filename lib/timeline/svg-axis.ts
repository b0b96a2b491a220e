import type { Scene, SceneTick, SceneTier } from "./scene-parts";
import { segment } from "./svg-marks";
import { node, path, type SvgNode } from "./svg-node";

/** From the axis to the second tier, and to the baselines of both. */
const TIER = 19;
const FIRST_BASELINE = 14;
const SECOND_BASELINE = 31;
const TEXT_OFFSET = 5;

/** The axis under the lanes: its line, the ticks of each tier as one path, and their words. */
export function axisNodes(scene: Scene): readonly SvgNode[] {
	if (scene.axisHeight === 0) return [];
	const top = scene.lanesHeight;
	const stroke = { stroke: "currentColor" };
	const base = path("ink", segment(0, top + 0.5, scene.plotWidth, top + 0.5), stroke);
	return [
		...base,
		...scene.tiers.flatMap((tier, at) => (at === 0 ? firstTier(tier, top) : secondTier(tier, top, scene))),
	];
}

function firstTier({ ticks }: SceneTier, top: number): readonly SvgNode[] {
	const major = ticks
		.filter((tick) => tick.major)
		.map((tick) => segment(crisp(tick.x), top + 0.5, crisp(tick.x), top + 16));
	const minor = ticks
		.filter((tick) => !tick.major && !isPinned(tick))
		.map((tick) => segment(crisp(tick.x), top + 0.5, crisp(tick.x), top + 3.5));
	return [
		...path("ink", major.join(""), { stroke: "currentColor" }),
		...path("edge", minor.join(""), { stroke: "currentColor" }),
		...ticks.flatMap((tick) => {
			const named = tick.major || isPinned(tick);
			return words(tick, top + FIRST_BASELINE, named ? "ink w5" : "muted", named);
		}),
	];
}

function secondTier({ ticks, tone }: SceneTier, top: number, scene: Scene): readonly SvgNode[] {
	const clock = tone === "muted";
	const from = clock ? top + TIER + 1 : top + 0.5;
	const lines = ticks.filter((tick) => tick.major).map((tick) => segment(crisp(tick.x), from, crisp(tick.x), top + 34));
	return [
		...(clock
			? path("rule", segment(0, top + TIER + 0.5, scene.plotWidth, top + TIER + 0.5), { stroke: "currentColor" })
			: []),
		...path(clock ? "edge" : "ink", lines.join(""), { stroke: "currentColor" }),
		...ticks.flatMap((tick) => words(tick, top + SECOND_BASELINE, clock ? "muted" : "ink w6", true)),
	];
}

/** The name of a division that began before the plot stands at its left edge, without a tick. */
function isPinned(tick: SceneTick): boolean {
	return tick.x === 0 && !tick.major;
}

/** Names of days, months and years stand right of their tick, hours under the middle of theirs. */
function words(tick: SceneTick, y: number, classes: string, right: boolean): readonly SvgNode[] {
	if (tick.text === null) return [];
	const at = right ? { x: tick.x + TEXT_OFFSET } : { x: tick.x, "text-anchor": "middle" };
	return [node("text", { class: classes, ...at, y, fill: "currentColor" }, [tick.text])];
}

function crisp(at: number): number {
	return Math.round(at) + 0.5;
}
