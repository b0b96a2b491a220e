import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AS_OF_NOTE, asOfLine, besideFlag, dayEndingNear, endOfDay, handleAt, overviewAsOf } from "./as-of-line";
import { indexEvents } from "./event-index";
import { moveScene } from "./move-scene";
import { overviewWindow } from "./overview";
import { HOME, sampleDossier, whenOf } from "./sample-dossier";
import { timeScale } from "./scale";
import { buildScene, type SceneRequest } from "./scene";
import { sceneToSvg } from "./svg";
import { textWidth } from "./text-width";
import { takenBy, todayOf } from "./today";

const DAY = 86_400_000;
const at = (text: string) => whenOf(text).core.start ?? 0;
const week = { start: at("2024-03-29"), end: at("2024-04-13") };
const scale = timeScale(week, 1200);

describe("asOfLine(asOf, scale, hasStrip, today)", () => {
	it("stands at the end of the day, its flag to the left, its note to the right", () => {
		const line = asOfLine(endOfDay("2024-04-05"), scale, true, null);
		const width = textWidth("As of 5 April 2024", 600) + 14;
		expect(line).toEqual({
			from: 640,
			x: 640,
			flag: { x0: round(640 - width), x1: 640, textX: round(640 - width + 7), text: "As of 5 April 2024" },
			note: { x0: 641, x1: round(641 + textWidth(AS_OF_NOTE, 450) + 14), textX: 648, text: AS_OF_NOTE },
		});
	});

	it("hatches everything after the day and nothing before it", () => {
		expect(asOfLine(endOfDay("2024-03-20"), scale, true, null)).toEqual({ from: 0, x: null, flag: null, note: null });
		expect(asOfLine(endOfDay("2024-04-12"), scale, true, null)).toBeNull();
		expect(asOfLine(null, scale, true, null)).toBeNull();
		expect(asOfLine(endOfDay("2024-04-05"), scale, false, null)).toMatchObject({ x: 640, flag: null, note: null });
	});

	it("keeps flag and note in the frame, and the note off flag and today's word", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -2, max: 17 }),
				fc.option(fc.integer({ min: 0, max: 15 * 24 }), { nil: null }),
				fc.integer({ min: 120, max: 1400 }),
				(days, hours, width) => {
					const frame = timeScale(week, width);
					const present = hours === null ? null : todayOf(week.start + hours * 3_600_000, frame, true);
					const line = asOfLine(week.start + days * DAY, frame, true, present);
					const today = besideFlag(present, line);
					if (!line?.flag) return;
					const { flag, note } = line;
					expect(flag.x0 >= 0 && flag.x1 <= Math.max(width, flag.x1 - flag.x0) + 0.1).toBe(true);
					if (today?.labelX != null) {
						const word = takenBy(today);
						expect(word.x1 <= flag.x0 || word.x0 >= flag.x1).toBe(true);
						if (note !== null) expect(word.x1 <= note.textX || word.x0 >= note.x1 - 7).toBe(true);
					}
					if (note !== null) expect(note.x0 >= flag.x1 && note.x1 <= width + 0.1).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe("dayEndingNear(time)", () => {
	it("is the inverse of endOfDay, and of a time the day whose end is nearest", () => {
		expect(dayEndingNear(endOfDay("2024-04-05") ?? 0)).toBe("2024-04-05");
		expect(["2024-04-05T11:59Z", "2024-04-05T12:01Z"].map((text) => dayEndingNear(at(text)))).toEqual([
			"2024-04-04",
			"2024-04-05",
		]);
		expect(endOfDay("2024-02-30")).toBeNull();
	});
});

describe("handleAt(x, scale, reach)", () => {
	const reach = { first: "2024-04-01", latest: "2024-04-10" };

	it("stands at the end of the day that ends nearest", () => {
		expect(handleAt(641, scale, reach)).toEqual({ day: "2024-04-05", x: 640 });
		expect(handleAt(599, scale, reach)).toEqual({ day: "2024-04-04", x: 560 });
	});

	it("is held between the first day and the last, wherever it is dragged", () => {
		fc.assert(
			fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (x) => {
				const { day, x: stands } = handleAt(x, scale, reach);
				expect(day >= reach.first && day <= reach.latest).toBe(true);
				expect(handleAt(stands, scale, reach)).toEqual({ day, x: stands });
			}),
		);
	});
});

describe("overviewAsOf(asOf, scale, window)", () => {
	const extent = { start: at("2022-01-01"), end: at("2026-07-01") };
	const strip = timeScale(extent, 1272);
	const asOf = endOfDay("2024-04-05");

	it("sets its words to the left of handle and window", () => {
		const window = overviewWindow(extent, 1272, week);
		const { x = 0, text = "", labelX = 0 } = overviewAsOf(asOf, strip, window) ?? {};
		expect(text).toBe("as of 5 April 2024");
		expect((labelX ?? 0) + textWidth(text, 450)).toBeCloseTo(Math.min(x - 5, window.x0) - 8, 0);
	});

	it("else to the right, else within the window, and never over an end of the window or out of the strip", () => {
		const width = textWidth("as of 5 April 2024", 450);
		fc.assert(
			fc.property(fc.nat(1650), fc.nat(1650), fc.integer({ min: 1, max: 1650 }), (day, from, days) => {
				const viewport = { start: extent.start + from * DAY, end: extent.start + (from + days) * DAY };
				const window = overviewWindow(extent, 1272, viewport);
				const placed = overviewAsOf(extent.start + day * DAY, strip, window);
				const left = placed?.labelX ?? null;
				expect((placed?.x ?? -1) >= 0 && (placed?.x ?? -1) <= 1272).toBe(true);
				if (left === null) return;
				const right = left + textWidth(placed?.text ?? "", 450);
				expect(left >= 0 && right <= 1272.1).toBe(true);
				for (const edge of [window.x0, window.x1]) expect(left < edge - 0.1 && right > edge + 0.1).toBe(false);
			}),
			{ numRuns: 300 },
		);
		const whole = overviewWindow(extent, 1272, extent);
		const inside = overviewAsOf(asOf, strip, whole);
		expect((inside?.labelX ?? 0) + width).toBeCloseTo((inside?.x ?? 0) - 13, 0);
		expect(overviewAsOf(null, strip, whole)).toBeNull();
	});
});

describe("a scene with an as-of day", () => {
	const dossier = sampleDossier([
		{ id: "before", when: "2024-04-03" },
		{ id: "after", when: "2024-04-10" },
	]);
	const index = indexEvents(dossier, HOME.timeZone);
	const period = { id: "p", title: "Period", when: whenOf("2024-04-02/2024-04-08") };
	const request: SceneRequest = {
		viewport: week,
		plotWidth: 1200,
		size: "full",
		laneBy: "topic",
		periods: [period],
		clocks: { home: HOME, second: null },
		asOf: endOfDay("2024-04-05"),
	};

	it("gives the strip to the flag while the line is in view, and else to the periods", () => {
		const scene = buildScene(index, request);
		expect([scene.stripHeight, scene.bands.length, scene.asOf?.x]).toEqual([20, 0, 640]);
		const past = buildScene(index, { ...request, asOf: endOfDay("2024-03-01") });
		expect([past.stripHeight, past.bands.length, past.asOf?.from]).toEqual([20, 1, 0]);
		expect(buildScene(index, { ...request, size: "folded" }).asOf).toBeNull();
		expect(buildScene(index, { ...request, asOf: null }).asOf).toBeNull();
	});

	it("moves line and flag with the view, as a scene at rest would have them", () => {
		const rest = buildScene(index, request);
		const viewport = { start: week.start + 1.3 * DAY, end: week.end + 1.3 * DAY };
		const moved = moveScene(rest, index, viewport, request);
		expect(moved.asOf).toEqual(buildScene(index, { ...request, viewport }).asOf);
		const away = { start: at("2024-04-07"), end: at("2024-04-22") };
		expect(moveScene(rest, index, away, request)).toMatchObject({ asOf: { from: 0, x: null }, stripHeight: 20 });
	});

	it("is drawn: hatching in one path, the line, the flag reversed", () => {
		const svg = sceneToSvg(buildScene(index, request), { index });
		const texts = svg.children.flatMap((child) =>
			typeof child !== "string" && child.tag === "text" ? [[child.attributes.class, child.children.join("")]] : [],
		);
		expect(texts).toContainEqual(["paper w6", "As of 5 April 2024"]);
		expect(texts).toContainEqual(["muted", AS_OF_NOTE]);
		const without = sceneToSvg(buildScene(index, { ...request, asOf: null }), { index });
		expect(JSON.stringify(without)).not.toContain("As of");
	});
});

function round(px: number): number {
	return Math.round(px * 10) / 10;
}
