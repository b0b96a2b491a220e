import { describe, expect, it } from "vitest";
import type { Source } from "../dossier/dossier";
import { sourcesBib } from "./sources-bib";
import { sourcesCsl } from "./sources-csl";
import { sourcesRis } from "./sources-ris";

/** A file that was opened: nobody can go where it came from. */
const SOURCE: Source = {
	id: "notes",
	title: "T",
	publisher: "Not stated",
	kind: "opened file",
	accessed: "2024-04-10",
	reliability: "F",
	reliabilityReason: "Not rated.",
};

describe("references to what has no address", () => {
	it("have no field for one, and a note that says so", () => {
		expect(sourcesRis([SOURCE])).toBe(
			[
				"TY  - GEN",
				"ID  - notes",
				"TI  - T",
				"PB  - Not stated",
				"Y2  - 2024/04/10/",
				"M3  - opened file",
				"N1  - Reliability F, cannot be judged: Not rated.",
				"N1  - No address",
				"ER  - ",
				"",
			].join("\r\n"),
		);
		expect(sourcesBib([SOURCE])).toBe(
			[
				"@misc{notes,",
				"\ttitle = {{T}},",
				"\torganization = {{Not stated}},",
				"\turldate = {2024-04-10},",
				"\tkeywords = {opened file},",
				"\tnote = {Reliability F, cannot be judged: Not rated. · No address},",
				"}",
				"",
			].join("\n"),
		);
		expect(JSON.parse(sourcesCsl([SOURCE]))).toEqual([
			{
				id: "notes",
				type: "document",
				title: "T",
				publisher: "Not stated",
				genre: "opened file",
				accessed: { "date-parts": [[2024, 4, 10]] },
				note: "Reliability F, cannot be judged: Not rated.\nNo address",
			},
		]);
	});
});
