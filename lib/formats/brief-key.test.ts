import { expect, test } from "vitest";
import { asOf } from "../dossier/as-of";
import { briefOf } from "../dossier/brief";
import { loadDossier } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { briefKey } from "./brief-key";

function entry(id: string) {
	const loaded = loadDossier(id);
	if (loaded === undefined) throw new Error(id);
	return loaded;
}

const { dossier, lookup } = entry("trilateral-summit-2024");

test("briefKey(brief, clock) explains the terms and letters that the brief uses, and whose its dates and hours are", () => {
	expect(briefKey(briefOf(lookup), "Washington")).toEqual([
		"Dates are those of each event’s own place; hours on the timeline are Washington time.",
		"Likelihood, on the scale of ICD 203: unlikely 20–45 %, likely 55–80 %.",
		"Reliability of a source: A completely reliable, B usually reliable, C fairly reliable, D not usually reliable.",
	]);
});

test("briefKey(brief, clock) leaves out what the brief does not use", () => {
	const brief = briefOf(lookUp(asOf(dossier, "2024-03-20")));
	expect(briefKey(brief, "Tokyo")).toEqual([
		"Dates are those of each event’s own place; hours on the timeline are Tokyo time.",
	]);
	expect(briefKey(briefOf(lookup, ["minerals"]), "Tokyo")[1]).toBe(
		"Likelihood, on the scale of ICD 203: likely 55–80 %.",
	);
});
