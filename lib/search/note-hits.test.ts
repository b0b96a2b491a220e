import { describe, expect, it } from "vitest";
import { loadDossier } from "../dossier/load-dossiers";
import type { Annotation } from "../library/annotation";
import { notesIndex, withNoteHits } from "./note-hits";
import { parseQuery } from "./query";
import { searchIndexOf } from "./search-index";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const whole = searchIndexOf(real.lookup);

const NOTE = "Ask the caterer who sat beside whom";
const notes: readonly Annotation[] = [
	{ kind: "event", id: "state-dinner", star: false, text: NOTE },
	{ kind: "event", id: "congress-speech", star: true, text: "" },
	{ kind: "event", id: "gone-since", star: false, text: "The caterer again" },
];
const own = notesIndex(whole, notes);

function find(text: string, within = own) {
	const query = parseQuery(text);
	return withNoteHits(whole.search(query), query, whole, within);
}

describe("withNoteHits(hits, query, whole, own)", () => {
	it("finds a thing by its note, says so, and leaves the dossier's own text as it is", () => {
		expect(find("caterer", notesIndex(whole, []))).toEqual([]);
		const [hit, ...others] = find("caterer");
		expect(others).toEqual([]);
		expect([hit?.document.key, hit?.words, hit?.note]).toEqual(["event:state-dinner", ["caterer"], NOTE]);
		expect(hit?.document).toBe(whole.documents.find(({ key }) => key === "event:state-dinner"));
	});

	it("finds by words of which some stand in the note and some in the dossier, and by fields beside them", () => {
		expect(find("dinner caterer").map(({ document }) => document.key)).toEqual(["event:state-dinner"]);
		expect(find("is:event caterer").map(({ document }) => document.key)).toEqual(["event:state-dinner"]);
		expect(find("is:claim caterer")).toEqual([]);
	});

	it("shows no note where it does not answer, and nothing changes where there are none", () => {
		const query = parseQuery("dinner");
		expect(find("dinner").map(({ note }) => note)).toEqual(find("dinner").map(() => null));
		expect(find("dinner", notesIndex(whole, []))).toEqual(whole.search(query).map((hit) => ({ ...hit, note: null })));
	});
});
