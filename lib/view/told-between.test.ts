import { expect, test } from "vitest";
import { changeBefore } from "../dossier/change-days";
import { loadDossier } from "../dossier/load-dossiers";
import { sentBetween, toldBetween } from "./told-between";

const dossier = loadDossier("trilateral-summit-2024")?.dossier;
if (dossier === undefined) throw new Error("no dossier");
const { updated } = dossier;
const OPEN = { since: null, until: null };

test("toldBetween(dossier, view, visited) is after the last visit, else after the last change but one", () => {
	expect(toldBetween(dossier, { asOf: null, between: OPEN }, "2025-01-01")).toEqual({
		since: "2025-01-01",
		until: updated,
		last: updated,
	});
	expect(toldBetween(dossier, { asOf: null, between: OPEN }, null)).toEqual({
		since: changeBefore(dossier, updated),
		until: updated,
		last: updated,
	});
	expect(toldBetween(dossier, { asOf: null, between: { since: "2024-04-05", until: "2024-04-12" } }, null)).toEqual({
		since: "2024-04-05",
		until: "2024-04-12",
		last: updated,
	});
});

test("toldBetween(dossier, an earlier day) tells nothing that came after it, nor after a visit that came later", () => {
	const day = "2024-04-05";
	expect(toldBetween(dossier, { asOf: day, between: OPEN }, "2025-01-01")).toEqual({
		since: changeBefore(dossier, day),
		until: day,
		last: day,
	});
	expect(toldBetween(dossier, { asOf: day, between: { since: "2024-03-20", until: "2024-04-12" } }, null)).toEqual({
		since: "2024-03-20",
		until: day,
		last: day,
	});
});

test("sentBetween(dossier, view, visited) names the first day always, and the last where the view does or is of an earlier day", () => {
	const [day, visited] = ["2024-04-05", "2025-01-01"];
	expect(sentBetween(dossier, { asOf: null, between: OPEN }, visited)).toEqual({ since: visited, until: null });
	expect(sentBetween(dossier, { asOf: day, between: OPEN }, visited)).toEqual({
		since: changeBefore(dossier, day),
		until: day,
	});
	const between = { since: day, until: "2024-04-12" };
	expect(sentBetween(dossier, { asOf: null, between }, visited)).toEqual(between);
});
