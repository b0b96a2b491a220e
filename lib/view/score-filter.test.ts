import { describe, expect, it } from "vitest";
import { loadDossier, readFolder } from "../dossier/load-dossiers";
import { scorecardOf } from "../dossier/scorecard";
import { decodeAddress } from "./address";
import { NO_FILTER, sameFilter } from "./filter";
import { cellFilter, cellPath, SCORECARD_PATH, scoredClaims } from "./score-filter";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const entries = [real, ...readFolder("fixtures")];

describe("scoredClaims(lookup, filter of a cell)", () => {
	it("are exactly the claims that the cell counts, in every dossier, and its address says so", () => {
		for (const { dossier, lookup } of entries) {
			const { topics, modalities } = scorecardOf(dossier);
			const rows = [
				...topics.map((row) => ({ ...row, group: "topics" as const })),
				...modalities.map((row) => ({ ...row, group: "said" as const })),
			];
			for (const { group, key, cells } of rows) {
				if (key === null) continue;
				for (const { verdict, claims } of cells) {
					const filter = cellFilter(group, key, verdict);
					expect(scoredClaims(lookup, filter).map(({ id }) => id)).toEqual(claims);
					const path = cellPath(filter, lookup, null);
					const read = decodeAddress("", path.slice(SCORECARD_PATH.length), lookup);
					expect([read.dropped, sameFilter(read.view.filter, filter)]).toEqual([0, true]);
				}
			}
		}
	});

	it("are all claims without a filter", () => {
		expect(scoredClaims(real.lookup, NO_FILTER)).toEqual(real.dossier.claims);
	});

	it("cellPath(filter) reads as it is meant", () => {
		expect([
			cellPath(cellFilter("topics", "minerals", "partly"), real.lookup, null),
			cellPath(cellFilter("said", "anticipated", "borne-out"), real.lookup, null),
			cellPath(cellFilter("topics", "minerals", "partly"), real.lookup, "2024-04-15"),
		]).toEqual([
			"scorecard/?topics=minerals&verdicts=partly",
			"scorecard/?verdicts=borne-out&said=anticipated",
			"scorecard/?asof=2024-04-15&topics=minerals&verdicts=partly",
		]);
	});
});
