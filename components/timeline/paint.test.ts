import { describe, expect, it } from "vitest";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { type Emphasis, NO_EMPHASIS } from "@/lib/timeline/emphasis";
import { indexEvents } from "@/lib/timeline/event-index";
import { groundsOf } from "@/lib/timeline/grounds";
import { buildScene } from "@/lib/timeline/scene";
import { paintScene } from "./paint";
import type { Palette } from "./palette";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { dossier } = entry;
const index = indexEvents(dossier, dossier.timeZone);
const start = Date.UTC(2024, 3, 7);
const scene = buildScene(index, {
	viewport: { start, end: start + 6 * 86_400_000 },
	plotWidth: 1272,
	size: "full",
	laneBy: "topic",
	periods: [],
	clocks: { home: { title: "Washington", timeZone: dossier.timeZone }, second: null },
});
const label = scene.labels.find(({ side, tone }) => side === "above" && tone === "ink");
if (label === undefined) throw new Error("no label above a bar");

const PALETTE: Palette = {
	forced: false,
	paper: "paper",
	ink: "ink",
	muted: "muted",
	rule: "rule",
	edge: "edge",
	wash: "wash",
	accent: "accent",
	topics: [],
	fontFamily: "sans",
};

/** What is done to the canvas, in order: "fillRect 1 2 3 4". */
function painted(emphasis: Emphasis, palette: Palette = PALETTE): readonly string[] {
	const calls: string[] = [];
	const context = new Proxy(
		{},
		{
			get:
				(_, name) =>
				(...values: unknown[]) =>
					calls.push([String(name), ...values.map((value) => (typeof value === "number" ? value : "…"))].join(" ")),
			set: () => true,
		},
	) as CanvasRenderingContext2D;
	paintScene(context, scene, palette, emphasis, index);
	return calls;
}

describe("paintScene(…)", () => {
	it("lays the ground of a label over the outline of its own mark, which strikes no word through", () => {
		const calls = painted({ ...NO_EMPHASIS, pointed: label.of });
		const outline = calls.findIndex((call) => call.startsWith("roundRect") && !painted(NO_EMPHASIS).includes(call));
		const ground = groundsOf({ labels: [label], bands: scene.bands })[0];
		if (ground === undefined) throw new Error("no ground");
		const { x0, x1, y0, y1 } = ground;
		expect(outline).toBeGreaterThan(-1);
		expect(calls.indexOf(`fillRect ${x0} ${y0} ${x1 - x0} ${y1 - y0}`)).toBeGreaterThan(outline);
	});

	it("outlines what bears on a claim where colours are forced, and only there", () => {
		const bearing = { ...NO_EMPHASIS, bearing: new Set([label.of]) };
		const rings = (palette: Palette) => painted(bearing, palette).filter((call) => call.startsWith("roundRect")).length;
		const marks = scene.marks.filter(({ id }) => id === label.of).length;
		expect(rings({ ...PALETTE, forced: true }) - rings(PALETTE)).toBe(marks);
	});
});
