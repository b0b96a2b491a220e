import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { groundsOf } from "./grounds";
import { type LabelWish, placeLabel } from "./labels";
import { laneSetOf } from "./lanes";
import { anyDossier, HOME, sampleDossier, whenOf } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";
import type { Label, Scene } from "./scene-parts";
import { textWidth } from "./text-width";

// The eight rules of the pictures' notes, in their order; rule 5 is held in scene.test.ts as well.

const DAY = 86_400_000;
const START = whenOf("2024-04-07").core.start ?? 0;

function sceneOf(dossier: ReturnType<typeof sampleDossier>, days: number, more: Partial<SceneRequest> = {}): Scene {
	return buildScene(indexEvents(dossier, HOME.timeZone), {
		...{ viewport: { start: START, end: START + days * DAY }, plotWidth: 1200, size: "full", laneBy: "topic" },
		...{ periods: [], clocks: { home: HOME, second: null } },
		...more,
	});
}

function wish(more: Partial<LabelWish>): LabelWish {
	return {
		...{ text: "Trade ministers meet", rank: 2, x0: 100, x1: 300, bar: true },
		...{ from: 0, to: 1000, barrier: null },
		...more,
	};
}

describe("labels", () => {
	it("1: each event has one in ink at most, in its lead lane; headlines, and they alone, are in 600", () => {
		fc.assert(
			fc.property(anyDossier(40), fc.constantFrom(6, 60, 200), (dossier, days) => {
				const index = indexEvents(dossier, HOME.timeZone);
				const set = laneSetOf(index, "topic");
				const singles = sceneOf(dossier, days).labels.filter(({ of }) => index.find(of) !== undefined);
				const ink = singles.filter(({ tone }) => tone === "ink");
				expect(new Set(ink.map(({ of }) => of)).size).toBe(ink.length);
				for (const { of, lane, weight } of ink) {
					const event = index.find(of) ?? -1;
					expect([set.leadOf(event), weight === 600]).toEqual([lane, index.rankOf(event) === 1]);
				}
			}),
		);
	});

	it("2: above a bar of 60 px, left edges flush, 4.5 px over it; beside a narrower mark, 7 px off, right before left", () => {
		expect(placeLabel(wish({}))).toMatchObject({ side: "above", x: 100 });
		expect(placeLabel(wish({ x1: 159 }))).toMatchObject({ side: "right", x: 166 });
		const width = textWidth("Trade ministers meet", 450);
		expect(placeLabel(wish({ x0: 900, x1: 910 }))).toMatchObject({ side: "left", x: 893 - width });
		const { marks, labels } = sceneOf(sampleDossier([{ id: "talks", when: "2024-04-10", short: "Talks" }]), 6);
		const [mark] = marks;
		expect(labels.map(({ x, y }) => [x, y])).toEqual([[mark?.x0, (mark?.y ?? 0) - 2.5 - 4.5]]);
	});

	it("3: repeats are muted, stand only when every lead label does, and never grow their lane", () => {
		const one = { id: "talks", when: "2024-04-10", short: "Talks", topics: ["one", "two"] };
		const both = sceneOf(sampleDossier([one, { ...one, id: "more", when: "2024-04-08", topics: ["two"] }]), 6);
		expect(both.labels.map(({ of, lane, tone }) => `${of} ${lane} ${tone}`).sort()).toEqual([
			"more 1 ink",
			"talks 0 ink",
			"talks 1 muted",
		]);
		fc.assert(
			fc.property(anyDossier(40), (dossier) => {
				const scene = sceneOf(dossier, 6);
				const ink = new Set(scene.labels.filter(({ tone }) => tone === "ink").map(({ of }) => of));
				if (scene.labels.every(({ tone }) => tone === "ink")) return;
				expect(scene.marks.filter(({ lead, id }) => lead && !ink.has(id))).toEqual([]);
			}),
		);
	});

	it("4: ranks 1 and 2 are cut by words on the right side only, rank 3 is dropped", () => {
		const tight = { x0: 100, x1: 110, bar: false, from: 95, to: 230 } as const;
		expect(placeLabel(wish({ ...tight }))).toMatchObject({ side: "right", text: "Trade ministers …" });
		expect(placeLabel(wish({ ...tight, rank: 3 }))).toBeNull();
		const before = wish({ ...tight, from: 0, to: 112, text: "Trade ministers meet in Washington" });
		expect(placeLabel(before)).toBeNull();
	});

	it("5: before the as-of line a label is set flush right to its bar instead of crossing it", () => {
		const width = textWidth("Trade ministers meet", 450);
		const flush = placeLabel(wish({ x0: 400, x1: 480, barrier: 482 }));
		expect(flush).toMatchObject({ side: "flush", x: 480 - width });
	});

	it("6: behind each label lies its text's box plus 2 px, in the colour of what it stands on", () => {
		const label: Label = {
			...{ of: "a", lane: 0, text: "Talks", full: "Talks", x: 50, y: 40, width: 30 },
			weight: 450,
			tone: "ink",
			side: "above",
		};
		const band = { period: "p", title: "P", x0: 60, x1: 90, wash: "rule", narrow: false, labelX: null } as const;
		const grounds = groundsOf({ labels: [label], bands: [band] });
		expect(grounds.map(({ ground, x0, x1 }) => [ground, x0, x1])).toEqual([
			["paper", 48, 60],
			["rule", 60, 82],
		]);
	});

	it("7: zoomed out, marks have their places before labels are thought of", () => {
		fc.assert(
			fc.property(anyDossier(40), (dossier) => {
				const bare = { ...dossier, events: dossier.events.map((event) => ({ ...event, rank: 3 as const, short: "" })) };
				const named = { ...dossier, events: dossier.events.map((event) => ({ ...event, rank: 3 as const })) };
				expect(sceneOf(named, 200).marks).toEqual(sceneOf(bare, 200).marks);
			}),
		);
	});

	it("8: a diamond is named after its highest-ranked event whose lead lane this is", () => {
		const events = [
			{ id: "a", when: "2024-04-10", short: "Third", rank: 3 as const },
			{ id: "b", when: "2024-04-10", short: "Second", rank: 2 as const },
			{ id: "c", when: "2024-04-10", short: "Elsewhere", rank: 1 as const, topics: ["two", "one"] },
		];
		const { clusters, labels } = sceneOf(sampleDossier(events), 400);
		const cluster = clusters.find(({ lane }) => lane === 0);
		expect([cluster?.count, labels.find(({ of }) => of === cluster?.key)?.text]).toEqual([3, "Second"]);
	});
});
