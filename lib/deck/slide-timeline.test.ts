import { describe, expect, it } from "vitest";
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

	it("drawStage(a strip) names no lane and begins at the edge", () => {
		const stage = slideStage({ span: "all", lanes: "none", topic: "minerals", emphasis: [] }, lookup, null);
		const { lines } = drawStage(stage, stage.viewport, { width: 1728, height: 224 });
		const words = lines.flatMap(([, , placed]) => placed.map(([, text]) => text));
		expect(words).not.toContain("All events");
		expect(words).toEqual(expect.arrayContaining(["2023", "2024"]));
	});
});
