import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFilter, both } from "../columns/any-rows";
import { asOf } from "../dossier/as-of";
import { lookUp } from "../dossier/lookup";
import { FILTER_GROUPS } from "../view/filter";
import { choicesOf } from "../view/filter-choices";
import { narrow } from "../view/narrow";
import { keptIndex } from "./kept-index";
import { LANE_CHOICES } from "./lane-by";
import { laneSetOf } from "./lanes";
import { preparingView } from "./preparing-view";

const day = fc.constantFrom(null, "2023-12-31", "2024-01-01", "2024-04-05", "2024-05-01");

describe("preparingView(whole, look, asOf)", () => {
	it("leaves nothing half made, wherever it is ended and whatever is looked at next", () => {
		const lanes = fc.constantFrom(...LANE_CHOICES);
		const look = fc.record({ asOf: day, filter: anyFilter, clock: fc.constant(null), lanes });
		fc.assert(
			fc.property(both, look, look, fc.nat({ max: 14 }), ({ objects, rows }, ended, next, steps) => {
				const whole = lookUp(rows);
				const begun = preparingView(whole, ended, asOf);
				for (let at = 0; at < steps; at += 1) begun.next();
				for (const _ of preparingView(whole, next, asOf));
				const drawn = [whole, lookUp(objects)].map((lookup) => {
					const known = next.asOf === null ? lookup : lookUp(asOf(lookup.dossier, next.asOf));
					const shown = narrow(known, next.filter);
					const index = keptIndex(shown, "Etc/UTC");
					return {
						events: [...shown.events],
						counts: FILTER_GROUPS.map((group) => choicesOf(known, next.filter, group)),
						span: index.span,
						lanes: laneSetOf(index, next.lanes).lanes,
					};
				});
				expect(drawn[0]).toEqual(drawn[1]);
			}),
			{ numRuns: 300 },
		);
	});
});
