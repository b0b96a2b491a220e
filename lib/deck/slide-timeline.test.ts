import { describe, expect, it } from "vitest";
import { buildScene } from "../timeline/scene";
import { AXIS_HEIGHT } from "../timeline/sizes";
import { inView } from "../timeline/visible";
import { shippedLookup } from "./sample-deck";
import { drawStage, SLIDE_SCALE, slideStage } from "./slide-timeline";

const lookup = shippedLookup();
const WEEK = { from: Date.UTC(2024, 3, 7), to: Date.UTC(2024, 3, 13) };

describe("slideStage", () => {
	it("slideStage(a span) rests on it; of none on the dossier's focus; of all on the extent", () => {
		const of = (span: Parameters<typeof slideStage>[0]["span"]) =>
			slideStage({ span, lanes: "topic", topic: null, emphasis: [] }, lookup, null);
		expect(of(WEEK).viewport).toEqual({ start: WEEK.from, end: WEEK.to });
		expect(of(null).viewport).toEqual({ start: WEEK.from, end: WEEK.to });
		expect(of("all").viewport).toEqual(of(null).extent);
	});

	it("slideStage(one topic) holds that topic's events alone", () => {
		const stage = slideStage({ span: "all", lanes: "none", topic: "minerals", emphasis: [] }, lookup, null);
		const minerals = lookup.dossier.events.filter(({ topics }) => topics.includes("minerals"));
		expect(stage.words).toBe(`${minerals.length} events`);
	});
});

describe("slideStage(a strip about an event)", () => {
	const about = (id: string) => slideStage({ span: null, lanes: "none", topic: null, emphasis: [id] }, lookup, null);

	it("slideStage(a strip about an event) holds it and the headlines alone", () => {
		const { index } = about("state-dinner");
		const headlines = lookup.dossier.events.filter(({ rank }) => rank === 1).map(({ id }) => id);
		expect(new Set(Array.from({ length: index.count }, (_, at) => index.idOf(at)))).toEqual(
			new Set([...headlines, "state-dinner"]),
		);
	});

	it("slideStage(a strip about any event) has it in view, drawn singly in the least height", () => {
		for (const { id } of lookup.dossier.events) {
			const { index, viewport, request } = about(id);
			const at = index.find(id) ?? -1;
			expect([id, inView(index, at, viewport)]).toEqual([id, true]);
			const scene = buildScene(index, {
				...request,
				viewport,
				plotWidth: 785,
				size: "compact",
				// Over the line that names the clocks of its axis.
				maxLanesHeight: Math.floor(310 / SLIDE_SCALE) - AXIS_HEIGHT - 20,
			});
			const clustered = scene.clusters.flatMap(({ events }) => events);
			expect([id, clustered.includes(at)]).toEqual([id, false]);
		}
	});
});

describe("drawStage", () => {
	it("drawStage(lanes) fills the width and keeps to the height, with its lanes named", () => {
		const stage = slideStage({ span: null, lanes: "topic", topic: null, emphasis: ["congress-speech"] }, lookup, null);
		const { width, height, lines } = drawStage(stage, stage.viewport, { width: 1728, height: 700 });
		expect(width).toBe(Math.floor(1728 / SLIDE_SCALE));
		expect(height * SLIDE_SCALE).toBeLessThanOrEqual(700);
		const words = lines.flatMap(([, , placed]) => placed.map(([, text]) => text));
		expect(words).toEqual(
			expect.arrayContaining(["Minerals", "Security", "Technology", "Diplomacy", "Speech to Congress"]),
		);
	});

	it("drawStage(a strip with days of two clocks) names their cities, and no lane", () => {
		const stage = slideStage({ span: null, lanes: "none", topic: null, emphasis: ["congress-speech"] }, lookup, null);
		const { height, lines } = drawStage(stage, stage.viewport, { width: 1728, height: 310 });
		expect(height * SLIDE_SCALE).toBeLessThanOrEqual(310);
		expect(lines.at(-1)?.[2]).toEqual([[5, "Days in Washington above, in Tokyo below"]]);
		const one = slideStage({ span: "all", lanes: "none", topic: "minerals", emphasis: [] }, lookup, null);
		const words = drawStage(one, one.viewport, { width: 1728, height: 310 }).lines.flatMap(([, , placed]) => placed);
		expect(words.some(([, text]) => text.startsWith("Days in"))).toBe(false);
	});

	it("drawStage(a strip) names no lane and begins at the edge", () => {
		const stage = slideStage({ span: "all", lanes: "none", topic: "minerals", emphasis: [] }, lookup, null);
		const { lines } = drawStage(stage, stage.viewport, { width: 1728, height: 224 });
		const words = lines.flatMap(([, , placed]) => placed.map(([, text]) => text));
		expect(words).not.toContain("All events");
		expect(words).toEqual(expect.arrayContaining(["2023", "2024"]));
	});
});
