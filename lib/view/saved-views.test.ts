import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { moved, nameProblem, readSavedViews, type SavedView, savedViewsText, tidyName } from "./saved-views";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup } = entry;

const DINNER: SavedView = { name: "Dinner", address: "events/state-dinner/?tz=Asia/Tokyo" };
const SECURITY: SavedView = { name: "Security", address: "topics/security/" };

describe("readSavedViews", () => {
	it("reads what savedViewsText wrote", () => {
		expect(readSavedViews(savedViewsText([DINNER, SECURITY]), lookup)).toEqual([DINNER, SECURITY]);
	});

	it("leaves out what is no view of this dossier, and never throws", () => {
		const kept = [
			{ name: "Gone", address: "events/nothing-of-this/" },
			{ name: "", address: "" },
			{ name: "Elsewhere", address: "//example.org/" },
			{ name: "Script", address: "javascript:alert(1)" },
			{ ...DINNER, extra: 1 },
			{ ...DINNER, address: "" },
			7,
			null,
		];
		expect(readSavedViews(JSON.stringify(kept), lookup)).toEqual([DINNER]);
		for (const text of [null, "", "{}", "[", "null"]) expect(readSavedViews(text, lookup)).toEqual([]);
		fc.assert(fc.property(fc.json(), (text) => readSavedViews(text, lookup).length <= 50));
	});

	it("drops from an address what the dossier does not know", () => {
		const kept = JSON.stringify([{ name: "Half", address: "topics/security/?tz=Nowhere/Here&topics=minerals" }]);
		expect(readSavedViews(kept, lookup)).toEqual([{ name: "Half", address: "topics/security/?topics=minerals" }]);
	});

	it("keeps the first fifty", () => {
		const many = Array.from({ length: 60 }, (_, at) => ({ name: `View ${at}`, address: "" }));
		expect(readSavedViews(JSON.stringify(many), lookup)).toEqual(many.slice(0, 50));
	});
});

describe("nameProblem", () => {
	it("wants a name of one to eighty characters that no other view has", () => {
		expect(nameProblem(" \n ", [])).toBe("A saved view needs a name.");
		expect(nameProblem("a".repeat(81), [])).toBe("A name has at most 80 characters.");
		expect(nameProblem(" Dinner ", [DINNER])).toBe("Another saved view has this name.");
		expect(nameProblem("é".repeat(80), [DINNER])).toBeNull();
		expect(tidyName(" a \n\t b\u0000 ")).toBe("a b");
	});
});

describe("moved", () => {
	it("changes places with the neighbour, and at the ends with none", () => {
		expect(moved([DINNER, SECURITY], 0, 1)).toEqual([SECURITY, DINNER]);
		expect(moved([DINNER, SECURITY], 1, -1)).toEqual([SECURITY, DINNER]);
		expect(moved([DINNER, SECURITY], 0, -1)).toEqual([DINNER, SECURITY]);
		expect(moved([DINNER, SECURITY], 1, 1)).toEqual([DINNER, SECURITY]);
	});
});
