import { describe, expect, it } from "vitest";
import { sampleLookup } from "@/lib/formats/sample-lookup";
import { dossierFile } from "./dossier-forms";

describe("dossierFile", () => {
	it("says what a calendar leaves out and why, and nothing of forms that hold all there is", () => {
		const lookup = sampleLookup([
			{ id: "ides", when: "-0043-03-15" },
			{ id: "talks", when: "2024-04-11" },
		]);
		const taken = { lookup, asOf: null, json: "{}", root: null };
		expect(dossierFile("ics", taken).leftOut).toBe("1 event left out: a calendar cannot hold the date.");
		expect(dossierFile("csv", taken).leftOut).toBeNull();
		expect(dossierFile("timelinejs.json", taken).leftOut).toBeNull();
	});
});
