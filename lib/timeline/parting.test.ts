import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventIndex, indexEvents } from "./event-index";
import { extentOf } from "./extent";
import { zoomParts } from "./parting";
import { anyDossier, archive, HOME, type SampleEvent, sampleDossier, whenOf } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";
import { clampTo } from "./viewport";

const DAY = 86_400_000;

const request: Omit<SceneRequest, "viewport"> = {
	plotWidth: 1200,
	size: "full",
	laneBy: "topic",
	periods: [],
	clocks: { home: HOME, second: null },
};

function firstCluster(events: readonly SampleEvent[]) {
	const index = indexEvents(sampleDossier([...events, { id: "far", when: "2024-12-01" }]), HOME.timeZone);
	const extent = extentOf(index, [], "2024-12-31");
	const apart = (viewport: typeof extent) => {
		const cluster = buildScene(index, { ...request, viewport }).clusters[0];
		return cluster === undefined
			? null
			: { count: cluster.count, parts: zoomParts(cluster, index, request, extent), opens: cluster };
	};
	return { apart, extent };
}

test("zoomParts(cluster, …) holds for a few events of one day seen from afar: there each has a row", () => {
	const { apart, extent } = firstCluster([1, 2, 3].map((n) => ({ id: `event-${n}`, when: "2024-04-10" })));
	expect(apart(extent)).toMatchObject({ count: 3, parts: true });
});

test("zoomParts(cluster, …) ends, after however many steps, where a day holds more than the lane has rows", () => {
	const { apart, extent } = firstCluster(
		Array.from({ length: 60 }, (_, at) => ({ id: `event-${at}`, when: "2024-04-10" })),
	);
	let step = apart(extent);
	expect(step?.parts).toBe(true);
	for (let steps = 0; step?.parts && steps < 9; steps++) step = apart({ start: step.opens.start, end: step.opens.end });
	expect(step?.parts).toBe(false);
	expect(step?.count).toBeGreaterThan(1);
});

/** As `zoomParts` says it, by looking: going there leaves them all in one diamond of their lane, or it does not. */
function seenApart(index: EventIndex, viewport: { readonly start: number; readonly end: number }) {
	const extent = extentOf(index, [], "2030-01-01");
	return buildScene(index, { ...request, viewport }).clusters.map((cluster) => {
		const there = buildScene(index, { ...request, viewport: clampTo(cluster, extent) });
		const whole = there.clusters.some(
			({ lane, count, events }) =>
				lane === cluster.lane && count >= cluster.count && cluster.events.every((event) => events.includes(event)),
		);
		return { says: zoomParts(cluster, index, request, extent), is: !whole };
	});
}

test("zoomParts(cluster, …) says what going there shows, of any cluster of any dossier", () => {
	const start = whenOf("2024-03-15").core.start ?? 0;
	fc.assert(
		fc.property(anyDossier(80), fc.constantFrom(2, 12, 60, 400, 3000), (dossier, days) => {
			const index = indexEvents(dossier, HOME.timeZone);
			for (const { says, is } of seenApart(index, { start, end: start + days * DAY })) expect(says).toBe(is);
		}),
		{ numRuns: 300 },
	);
});

test.each([3, 30, 300, 3000])(
	"zoomParts(cluster, …) says it of what is only counted: %d days of an archive",
	(days) => {
		const index = indexEvents(archive(20_000), HOME.timeZone);
		const start = whenOf("2004-06-01").core.start ?? 0;
		const seen = seenApart(index, { start, end: start + days * DAY });
		expect(seen.map(({ says }) => says)).toEqual(seen.map(({ is }) => is));
	},
);
