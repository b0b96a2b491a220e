import { describe, expect, it } from "vitest";
import { bandsOf } from "./bands";
import { indexEvents } from "./event-index";
import { HOME, sampleDossier, TOKYO, whenOf } from "./sample-dossier";
import { timeScale } from "./scale";
import { buildScene } from "./scene";
import { sceneToSvg } from "./svg";
import { node, svgText } from "./svg-node";

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;
const week = { start: START, end: START + 6 * DAY };

function picture(events: Parameters<typeof sampleDossier>[0], selected: string | null = null): string {
	const index = indexEvents(sampleDossier(events), HOME.timeZone);
	const scene = buildScene(index, {
		...{ viewport: week, plotWidth: 1272, size: "full", laneBy: "topic" },
		...{ periods: [], clocks: { home: HOME, second: TOKYO } },
	});
	return svgText(sceneToSvg(scene, { emphasis: { selected, pointed: null, bearing: null }, index }));
}

describe("sceneToSvg(scene, options)", () => {
	it("has no style attribute, and a week of thirty marks stays under 9 KB", () => {
		const events = Array.from({ length: 30 }, (_, at) => ({
			...{ id: `event-${at}`, when: `2024-04-${String(7 + (at % 6)).padStart(2, "0")}` },
			...{ short: `Meeting of ministers ${at}`, topics: at % 3 === 0 ? ["one", "two"] : ["one"] },
		}));
		const svg = picture(events, "event-3");
		expect(svg).not.toContain("style=");
		expect(svg.length).toBeLessThan(9000);
	});

	it("draws what is held solid, what is planned hollow, what is uncertain dashed, what is cancelled struck through", () => {
		const marks = (svg: string) => svg.match(/<path class="lane-0[^>]*>/g);
		expect(marks(picture([{ id: "a", when: "2024-04-10" }]))).toEqual([
			'<path class="lane-0" fill="currentColor" d="M639 23h206v5h-206z"/>',
		]);
		expect(marks(picture([{ id: "a", when: "2024-04-10", status: "cancelled" }]))).toEqual([
			'<path class="lane-0 hollow" fill="none" stroke="currentColor" stroke-width="1.5" d="M639.8 23.8h204.5v3.5h-204.5z"/>',
			'<path class="lane-0" fill="none" stroke="currentColor" stroke-width="1.5" d="M633 25.5H851"/>',
		]);
		expect(marks(picture([{ id: "a", when: "2024-04-10?" }]))?.[0]).toContain('stroke-dasharray="3.5 2.5"');
	});

	it("carries hostile text as text", () => {
		const svg = picture([{ id: "a", when: "2024-04-10", short: '</text><script>"&' }]);
		expect(svg).toContain("&lt;/text&gt;&lt;script&gt;&quot;&amp;");
		expect(svg).not.toContain("<script");
	});
});

describe("svgText(node)", () => {
	it("leaves out what XML forbids", () => {
		expect(svgText(node("text", { class: 'a"b' }, ["a\u0000b\ud800"]))).toBe('<text class="a&quot;b">ab\ufffd</text>');
	});
});

describe("bandsOf(periods, scale)", () => {
	const period = (id: string, when: string) => ({ id, title: id, when: whenOf(when) });
	const periods = [
		period("before", "2023-01-01/2024-04-06"),
		period("week", "2024-04-07/2024-04-12"),
		period("after", "2024-04-13/2025-12-31"),
		period("all", "2023-01-01/2025-12-31"),
	];

	it("has none where one period fills the frame", () => {
		expect(bandsOf(periods, timeScale(week, 1272))).toEqual([]);
	});

	it("names each once an edge is in view; a narrow one is marked so", () => {
		const years = { start: whenOf("2023").core.start ?? 0, end: whenOf("2026").core.start ?? 0 };
		const bands = bandsOf(periods, timeScale(years, 1272));
		expect(bands.map(({ period: id, wash, narrow }) => [id, wash, narrow])).toEqual([
			["before", "wash", false],
			["week", "rule", true],
			["after", "none", false],
		]);
		expect(bands.every((band) => band.labelX !== null)).toBe(true);
	});
});
