import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf, NO_EMPHASIS, stateOf, thread } from "./emphasis";
import { indexEvents } from "./event-index";
import { laneSetOf } from "./lanes";
import { anyDossier, archive, HOME, sampleDossier, whenOf } from "./sample-dossier";
import { buildScene } from "./scene";
import { sceneToSvg } from "./svg";
import { svgText } from "./svg-node";
import { eventsWithin } from "./visible";

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;
const index = indexEvents(
	sampleDossier([
		{ id: "a", when: "2024-04-08" },
		{ id: "b", when: "2024-04-10", topics: ["one", "two"] },
		{ id: "c", when: "2024-04-12", topics: ["two"] },
	]),
	HOME.timeZone,
);

describe("stateOf(emphasis, key, bears)", () => {
	it("selected before pointed before set aside", () => {
		const emphasis = { selected: "a", pointed: "b", bearing: new Set(["c"]) };
		expect(["a", "b", "c", "d"].map((id) => stateOf(emphasis, id, (bearing) => bearing.has(id)))).toEqual([
			"selected",
			"pointed",
			"normal",
			"aside",
		]);
		expect(stateOf(emphasis, "one@a", (bearing) => ["c", "d"].some((id) => bearing.has(id)))).toBe("normal");
	});

	it("asks nothing of what bears where no claim is open", () => {
		const asked = () => {
			throw new Error("asked");
		};
		expect(stateOf(NO_EMPHASIS, "d", asked)).toBe("normal");
	});
});

describe("thread(scene, event)", () => {
	it("joins the marks of one event through its lanes", () => {
		const scene = buildScene(index, {
			...{ viewport: { start: START, end: START + 6 * DAY }, plotWidth: 1200 },
			...{ size: "full", laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
		});
		const [first, second] = scene.marks.filter((mark) => mark.id === "b");
		expect(thread(scene, 1, index)).toEqual([{ x: 700, y0: first?.y, y1: second?.y }]);
		expect(thread(scene, 0, index)).toEqual([]);
	});
});

function sceneFrom(of: typeof index, days: number, size: "full" | "compact" = "full") {
	return buildScene(of, {
		...{ viewport: { start: START, end: START + days * DAY }, plotWidth: 1200 },
		...{ size, laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
	});
}

describe("a selection", () => {
	it("is found once in each lane of the event: by its marks, else by the diamond that counts it", () => {
		const days = fc.constantFrom(2, 6, 40, 200);
		fc.assert(
			fc.property(
				anyDossier(40),
				days,
				fc.constantFrom<"full" | "compact">("full", "compact"),
				(dossier, span, size) => {
					const of = indexEvents(dossier, HOME.timeZone);
					const scene = sceneFrom(of, span, size);
					const set = laneSetOf(of, "topic");
					for (const event of eventsWithin(of, scene.viewport)) {
						const lanes = scene.lanes.map((_, lane) => lane).filter((lane) => set.holds(lane, event));
						const marked = new Set(scene.marks.filter((mark) => mark.event === event).map((mark) => mark.lane));
						const counted = clustersOf(scene, event, of).map((cluster) => cluster.lane);
						expect([...marked, ...counted].sort()).toEqual(lanes);
					}
				},
			),
			{ numRuns: 100 },
		);
	});

	it("is found in diamonds that only count, at 10,000 events", () => {
		const of = indexEvents(archive(10_000), HOME.timeZone);
		const scene = buildScene(of, {
			...{ viewport: { start: START - 9000 * DAY, end: START + 500 * DAY }, plotWidth: 1200 },
			...{ size: "full", laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
		});
		const hidden = eventsWithin(of, scene.viewport).filter(
			(event) =>
				!scene.marks.some((mark) => mark.event === event) && !scene.clusters.some((c) => c.events.includes(event)),
		);
		expect(hidden.length).toBeGreaterThan(100);
		expect(hidden.filter((event) => clustersOf(scene, event, of).length === 0)).toEqual([]);
	});

	it("only restyles the picture: apart from rings, caps and thread it is that without one", () => {
		const of = indexEvents(archive(300), HOME.timeZone);
		const scene = sceneFrom(of, 400);
		const drawn = (selected: string | null) =>
			svgText(sceneToSvg(scene, { emphasis: { selected, pointed: null, bearing: null }, index: of }));
		const without = drawn(null);
		const counted = scene.clusters[0]?.events[0] ?? -1;
		const selected = drawn(of.idOf(counted));
		expect(selected).not.toBe(without);
		expect(selected.replace(/<path class="ink" [^>]*stroke-width="(1.25|1.75|2.25)"[^>]*>/g, "")).toBe(without);
	});
});

describe("laneSetOf(index, by)", () => {
	it("is the same for the same index, with the lead lane and the palette slot of the first topic", () => {
		const set = laneSetOf(index, "topic");
		expect(laneSetOf(index, "topic")).toBe(set);
		expect(set.lanes.map((lane) => [lane.key, lane.colour, [...lane.index.order]])).toEqual([
			["one", 0, [0, 1]],
			["two", 1, [1, 2]],
		]);
		expect([set.leadOf(1), set.holds(1, 1), set.holds(0, 2), set.colourOf(2)]).toEqual([0, true, false, 1]);
	});

	it("gathers what has no topic in a last lane, and the less frequent kinds too", () => {
		const none = indexEvents(sampleDossier([{ id: "a", when: "2024", topics: [] }]), HOME.timeZone);
		expect(laneSetOf(none, "topic").lanes.map((lane) => lane.title)).toEqual(["one", "two", "Other"]);
		expect(laneSetOf(none, "kind").lanes.map((lane) => lane.key)).toEqual(["meeting"]);
		expect(laneSetOf(none, "none").lanes.map((lane) => lane.key)).toEqual(["all"]);
	});
});
