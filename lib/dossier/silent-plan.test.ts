import { describe, expect, it } from "vitest";
import { sampleEvent } from "../timeline/sample-dossier";
import { loadDossier } from "./load-dossiers";
import { isSilentPlan } from "./silent-plan";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier, lookup } = real;

describe("isSilentPlan(event, day)", () => {
	it("of the real record one plan went by without word", () => {
		const silent = dossier.events.filter((event) => isSilentPlan(event, dossier.updated));
		expect(silent.map(({ id }) => id)).toEqual(["ipef-supply-chain-entry"]);
	});

	it("a plan is silent only once its whole day has gone by", () => {
		const plan = lookup.events.get("ipef-supply-chain-entry");
		if (plan === undefined) throw new Error("no plan");
		expect(["2024-02-23", "2024-02-24", "2024-02-25"].map((day) => isSilentPlan(plan, day))).toEqual([
			false,
			false,
			true,
		]);
	});

	it.each([
		["2024-06-01", "2024-06-03"],
		["2024-06-01T23:00-04:00", "2024-06-03T02:00-04:00"],
	])("a plan from %s until %s is silent only once its end has gone by", (when, until) => {
		const plan = sampleEvent({ id: "visit", when, until, status: "announced" });
		expect(["2024-06-02", "2024-06-03", "2024-06-04"].map((day) => isSilentPlan(plan, day))).toEqual([
			false,
			false,
			true,
		]);
	});
});
