import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier/dossier";
import { seededRandom } from "../dossier/random";
import { DAY_MS } from "../time/plain-date";
import { type EventIndex, indexEvents } from "../timeline/event-index";
import { HOME, type SampleEvent, sampleDossier, TOKYO, whenOf } from "../timeline/sample-dossier";
import { buildScene } from "../timeline/scene";
import { MOST_SINGLE } from "../timeline/sizes";
import type { Viewport } from "../timeline/viewport";
import { eventsInView, eventsWithin } from "../timeline/visible";
import { eventList } from "./event-list";
import { allRows } from "./rows";
import { columnsOf } from "./write-columns";

/** Around the days of these a set crowds; some years before the common era are among them. */
const CENTRES = ["2024-04-10", "0001-01-01", "-0044-03-15", "-8000-07-01"] as const;
const TOPICS = [["one"], ["two"], ["one", "two"], []] as const;

type Crowd = { readonly dossier: Dossier; readonly rows: Dossier | null; readonly middle: number };

/**
 * More events than are looked at singly, on few days, so that most begin at the same moment: days, hours, months, years,
 * intervals that straddle many others, hours without length; where asked for, with open ends, which rows do not hold.
 */
const crowd = fc
	.record({
		seed: fc.integer(),
		count: fc.constantFrom(30, MOST_SINGLE - 1, MOST_SINGLE * 2 + 1),
		centre: fc.constantFrom(...CENTRES),
		spread: fc.constantFrom(1, 12, 400),
		open: fc.boolean(),
	})
	.map(({ seed, count, centre, spread, open }): Crowd => {
		const random = seededRandom(seed);
		const middle = whenOf(centre).core.start ?? 0;
		const events = Array.from({ length: count }, (_, at): SampleEvent => {
			const from = Math.floor((random() - 0.5) * spread);
			const day = dayText(middle, from);
			const dice = random();
			const topics = TOPICS[Math.floor(random() * TOPICS.length)] ?? [];
			const event = { id: `event-${at}`, topics, rank: random() < 0.01 ? (1 as const) : (3 as const) };
			if (open && dice < 0.05) return { ...event, when: dice < 0.025 ? `${day}/..` : `../${day}` };
			if (dice < 0.3) return { ...event, when: `${day}T0${Math.floor(random() * 9)}:15Z` };
			if (dice < 0.4) return { ...event, when: `${day}T07:15Z`, until: `${day}T07:15Z` };
			if (dice < 0.55) return { ...event, when: `${day}/${dayText(middle, from + Math.floor(random() ** 3 * 300))}` };
			return { ...event, when: dice < 0.6 ? day.slice(0, -3) : dice < 0.63 ? day.slice(0, -6) : day };
		});
		const dossier = sampleDossier(events);
		const columns = columnsOf(dossier);
		if ((columns === null) !== events.some(({ when }) => when.includes("..")))
			throw new Error("rows hold all but open ends");
		return { dossier, middle, rows: columns === null ? null : { ...dossier, events: eventList(allRows(columns)) } };
	});

const view = fc.record({
	at: fc.integer({ min: -30, max: 30 }),
	days: fc.constantFrom(0.1, 1, 3, 20, 90, 3000, 6_000_000),
});

function dayText(middle: number, days: number): string {
	const date = new Date(middle + days * DAY_MS);
	const year = date.getUTCFullYear();
	const text = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
	return `${text}-${String(date.getUTCMonth() + 1).padStart(2, "0")}-${String(date.getUTCDate()).padStart(2, "0")}`;
}

/** By looking at every event, without any order: what meets the span. */
function lookedThrough(index: EventIndex, { start, end }: Viewport): readonly number[] {
	return Array.from({ length: index.count }, (_, at) => at).filter((at) => {
		const time = index.timeOf(at);
		return time !== undefined && time.start < end && Math.max(time.end, time.start + 1) > start;
	});
}

/** A crowd as objects and as rows, each with its index, in one view. */
function each(claim: (index: EventIndex, dossier: Dossier, viewport: Viewport) => void): void {
	fc.assert(
		fc.property(crowd, view, ({ dossier, rows, middle }, { at, days }) => {
			const viewport = { start: middle + at * DAY_MS, end: middle + (at + days) * DAY_MS };
			for (const of of rows === null ? [dossier] : [dossier, rows]) claim(indexEvents(of, HOME.timeZone), of, viewport);
		}),
		{ numRuns: 40 },
	);
}

function sceneOf(index: EventIndex, viewport: Viewport, laneBy: "topic" | "none") {
	const clocks = { home: HOME, second: TOKYO };
	return buildScene(index, { viewport, plotWidth: 1272, size: "full", laneBy, periods: [], clocks });
}

describe("of a crowd, as objects and as rows alike", () => {
	it("eventsInView() and eventsWithin() are what looking through all of it finds", () => {
		each((index, _, viewport) => {
			const found = lookedThrough(index, viewport);
			expect(eventsInView(index, viewport)).toBe(found.length);
			expect(eventsWithin(index, viewport)).toEqual(found);
		});
	});

	it("buildScene() draws or counts each event in view once in each of its lanes, also where it only counts", () => {
		each((index, dossier, viewport) => {
			const found = lookedThrough(index, viewport);
			const topicsOf = new Map(dossier.events.map(({ id, topics }) => [id, topics]));
			for (const laneBy of ["topic", "none"] as const) {
				const scene = sceneOf(index, viewport, laneBy);
				for (const [lane, { key, count }] of scene.lanes.entries()) {
					const expected = found.filter((at) => {
						const topics = topicsOf.get(index.idOf(at)) ?? [];
						return laneBy === "none" || (key === "other" ? topics.length === 0 : topics.includes(key));
					});
					const singles = new Set(scene.marks.filter((mark) => mark.lane === lane).map(({ id }) => id));
					const counted = scene.clusters.filter((cluster) => cluster.lane === lane);
					expect([key, count]).toEqual([key, expected.length]);
					expect(singles.size + counted.reduce((sum, cluster) => sum + cluster.count, 0)).toBe(expected.length);
				}
			}
		});
	});

	it("buildScene() lists in a cluster only events in view, in civil order, and none that is drawn singly too", () => {
		each((index, _, viewport) => {
			const found = new Set(lookedThrough(index, viewport));
			const scene = sceneOf(index, viewport, "none");
			const singles = new Set(scene.marks.map(({ event }) => event));
			for (const { events, count } of scene.clusters) {
				expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
				expect(events.filter((event) => !found.has(event) || singles.has(event))).toEqual([]);
				expect(events.length).toBeLessThanOrEqual(count);
			}
		});
	});
});
