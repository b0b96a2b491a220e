import fc from "fast-check";
import { expect, it } from "vitest";
import { indexEvents } from "./event-index";
import { HOME, sampleDossier } from "./sample-dossier";
import { buildScene } from "./scene";
import { withoutAir } from "./scene-lanes";
import { fitTo, MIN_SPAN } from "./viewport";

const DAY = 86_400_000;
const FROM = Date.UTC(2024, 3, 10);

it("withoutAir(cluster) is the day of a diamond that counts three thousand events of one day, looked at closely", () => {
	const events = Array.from({ length: 3000 }, (_, at) => ({ id: `event-${at}`, when: "2024-04-10" }));
	const index = indexEvents(sampleDossier(events), HOME.timeZone);
	const { clusters } = buildScene(index, {
		viewport: { start: FROM - 2 * DAY, end: FROM + 3 * DAY },
		...{ plotWidth: 1200, size: "full", laneBy: "topic", periods: [], clocks: { home: HOME, second: null } },
	});
	const counted = clusters.find(({ count }) => count > 2000);
	if (counted === undefined) throw new Error("no diamond counts them");
	expect(counted.events.length).toBeLessThan(counted.count);
	const { start, end } = withoutAir(counted);
	expect(start).toBeGreaterThanOrEqual(FROM);
	expect(end).toBeLessThanOrEqual(FROM + DAY);
});

it("withoutAir undoes the air that is shown around what is opened", () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: MIN_SPAN, max: 1e12 }), (start, length) => {
			expect(withoutAir(fitTo(start, start + length, 0.1))).toEqual({ start, end: start + length });
		}),
	);
});
