import { expect, test } from "vitest";
import { indexEvents } from "./event-index";
import { extentOf } from "./extent";
import { zoomParts } from "./parting";
import { HOME, type SampleEvent, sampleDossier } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";

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
