import { clocksOf } from "../../lib/timeline/clocks-of";
import { indexEvents } from "../../lib/timeline/event-index";
import { extentOf } from "../../lib/timeline/extent";
import { moveScene } from "../../lib/timeline/move-scene";
import { buildScene, type SceneRequest } from "../../lib/timeline/scene";
import { panBy, span, type Viewport, zoomAbout } from "../../lib/timeline/viewport";
import { inventedDossier } from "./invented";
import { inMs, markdownTable, measure, type Timing } from "./measure";

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const DAY = 86_400_000;
const PLOT_WIDTH = 1272;

type Row = {
	readonly events: number;
	readonly index: Timing;
	readonly whole: Timing;
	readonly close: Timing;
	readonly frame: Timing;
	readonly drawn: number;
};

/** Building the timeline from 100 to 100,000 events: once a dossier (index), at rest (scene), and a frame of a gesture. */
export function scenesSection(): string {
	const rows = SIZES.map(rowOf);
	const cells = rows.map((row, at) => {
		const before = rows[at - 1];
		const grown = (pick: (row: Row) => Timing) => {
			const { median } = pick(row);
			return before === undefined ? inMs(median) : `${inMs(median)} (× ${(median / pick(before).median).toFixed(1)})`;
		};
		return [
			row.events.toLocaleString("en-GB"),
			grown((each) => each.index),
			grown((each) => each.whole),
			grown((each) => each.close),
			grown((each) => each.frame),
			inMs(row.frame.p95),
			String(row.drawn),
		];
	});
	return `## Scenes: ms (× growth for ten times the events)

The whole extent draws what the screen holds, never what the dossier holds; 60 days in view and a frame of a gesture should
not grow with the events out of sight.

${markdownTable(["Events", "Index, once", "Whole extent", "60 days", "Frame while panning", "Frame, p95", "Marks drawn"], cells)}
`;
}

function rowOf(events: number): Row {
	const lookup = inventedDossier(events);
	const { timeZone, periods, updated } = lookup.dossier;
	const index = indexEvents(lookup.dossier, timeZone);
	const extent = extentOf(index, periods, updated);
	const request: Omit<SceneRequest, "viewport"> = {
		plotWidth: PLOT_WIDTH,
		size: "full",
		laneBy: "topic",
		periods,
		clocks: clocksOf(lookup, timeZone),
	};
	const at = (run: number): Viewport => {
		const start = extent.start + (((run * 7919) % 1000) / 1000) * (span(extent) - 60 * DAY);
		return { start, end: start + 60 * DAY };
	};
	const rest = buildScene(index, { ...request, viewport: at(1) });
	return {
		events,
		index: measure(events > 10_000 ? 5 : 20, () => indexEvents(lookup.dossier, timeZone)),
		whole: measure(20, (run) =>
			buildScene(index, { ...request, viewport: zoomAbout(extent, extent.start, 1 + run / 100) }),
		),
		close: measure(60, (run) => buildScene(index, { ...request, viewport: at(run) })),
		frame: measure(200, (run) => moveScene(rest, index, panBy(rest.viewport, (run % 50) * DAY * 0.2), request)),
		drawn: buildScene(index, { ...request, viewport: extent }).marks.length,
	};
}
