import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventIndex, indexEvents } from "./event-index";
import type { IntervalIndex } from "./interval-index";
import { moveScene } from "./move-scene";
import { anyDossier, archive, HOME, TOKYO, whenOf } from "./sample-dossier";
import { buildScene, type SceneRequest } from "./scene";
import type { Cluster } from "./scene-parts";
import { panBy, zoomAbout } from "./viewport";

const DAY = 86_400_000;
const WIDTH = 1200;
const clocks = { home: HOME, second: TOKYO };

function request(start: number, days: number, laneBy: SceneRequest["laneBy"] = "topic"): SceneRequest {
	return {
		...{ viewport: { start, end: start + days * DAY }, plotWidth: WIDTH },
		...{ size: "full", laneBy, periods: [], clocks },
	};
}

function isWhole({ x, right }: Cluster, shift: number): boolean {
	return x + shift - 7 >= 0 && x + shift + right <= WIDTH;
}

describe("panning", () => {
	const many = indexEvents(archive(10_000), HOME.timeZone);

	function staysWhole(index: EventIndex, asked: SceneRequest, px: number): void {
		const rest = buildScene(index, asked);
		const ms = ((asked.viewport.end - asked.viewport.start) * px) / WIDTH;
		const moved = moveScene(rest, index, panBy(asked.viewport, ms), { periods: [], clocks });
		const shown = new Map(moved.clusters.map((cluster) => [`${cluster.lane} ${cluster.key}`, cluster]));
		for (const cluster of rest.clusters.filter((each) => isWhole(each, -px))) {
			const after = shown.get(`${cluster.lane} ${cluster.key}`);
			expect([after?.count, after?.events]).toEqual([cluster.count, cluster.events]);
			expect(Math.abs((after?.x ?? 0) - (cluster.x - px))).toBeLessThan(0.2);
			expect(after?.y).toBe(cluster.y);
		}
	}

	it("by any px keeps key, count, row and time of every cluster that is wholly in view", () => {
		const start = whenOf("2024-03-15").core.start ?? 0;
		fc.assert(
			fc.property(
				anyDossier(60),
				fc.constantFrom(6, 40, 120, 400),
				fc.integer({ min: -WIDTH, max: WIDTH }),
				(dossier, days, px) => staysWhole(indexEvents(dossier, HOME.timeZone), request(start, days), px),
			),
		);
	});

	it("does so at 10,000 events", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(20, 90, 400, 3000),
				fc.integer({ min: 0, max: 7000 }),
				fc.integer({ min: -WIDTH, max: WIDTH }),
				(days, from, px) => staysWhole(many, request((whenOf("2000-01-01").core.start ?? 0) + from * DAY, days), px),
			),
			{ numRuns: 30 },
		);
	});
});

/** The same index, its columns counted whenever a number is read from them. */
function counted(index: EventIndex): { readonly index: EventIndex; readonly reads: () => number } {
	let reads = 0;
	const watch = <T extends object>(column: T): T =>
		new Proxy(column, {
			get: (target, name) => {
				if (typeof name === "string" && /^\d+$/.test(name)) reads++;
				const value: unknown = Reflect.get(target, name);
				if (typeof value !== "function") return value;
				return (...given: unknown[]) => {
					// What a column does as a whole reads what it gives back, or all of it.
					const made: unknown = Reflect.apply(value, target, given);
					reads += Number(Reflect.get(Object(made), "length") ?? Reflect.get(target, "length"));
					return made;
				};
			},
		});
	const asked =
		<T>(read: (event: number) => T) =>
		(event: number): T => {
			reads++;
			return read(event);
		};
	const span: IntervalIndex = {
		...index.span,
		order: watch(index.span.order),
		start: watch(index.span.start),
		end: watch(index.span.end),
		sortedEnds: watch(index.span.sortedEnds),
		reach: watch(index.span.reach),
	};
	const columns = {
		idOf: asked(index.idOf),
		shortOf: asked(index.shortOf),
		rankOf: asked(index.rankOf),
		statusOf: asked(index.statusOf),
		timeOf: asked(index.timeOf),
		start: watch(index.start),
		end: watch(index.end),
	};
	return { index: { ...index, ...columns, span }, reads: () => reads };
}

describe("a step of the wheel", () => {
	const count = 100_000;
	const plain = indexEvents(archive(count), HOME.timeZone);
	const start = whenOf("2004-06-01").core.start ?? 0;

	it.each([2, 60, 400, 3000, 10_000])("never touches all events: %d days of 100,000 in view", (days) => {
		const { index, reads } = counted(plain);
		const asked = request(start, days, "none");
		const rest = buildScene(index, asked);
		const atRest = reads();
		const zoomed = zoomAbout(asked.viewport, start + (days * DAY) / 3, 1.2);
		moveScene(rest, index, zoomed, { periods: [], clocks });
		const moving = reads() - atRest;
		expect(moving).toBeLessThan(count / 20);
		buildScene(index, { ...asked, viewport: zoomed });
		expect(reads() - atRest - moving).toBeLessThan(count / 10);
	});
});
