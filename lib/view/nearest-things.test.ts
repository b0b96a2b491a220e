import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { nearestThings } from "./nearest-things";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup } = entry;

function ids(path: string): readonly string[] {
	return nearestThings(path, lookup).map(({ subject }) => ("id" in subject ? `${subject.kind} ${subject.id}` : ""));
}

describe("nearestThings(path)", () => {
	it.each([
		["events/state-diner/", "event state-dinner"],
		["events/sate-dinner", "event state-dinner"],
		["event/state-dinner/", "event state-dinner"],
		["state-dinner", "event state-dinner"],
		["events/state-dinner/more/", "event state-dinner"],
		["topics/mineral/", "topic minerals"],
		["topics/Minerals/", "topic minerals"],
		["actors/fumio-kishida/", "actor kishida"],
		["events/congress/", "event congress-speech"],
		["events/speech-congress", "event congress-speech"],
		["claims/nickel-cooperation-weighted", "claim nickel-cooperation-weighed"],
		["events/state%20dinner", "event state-dinner"],
	])("%s: the first is %s", (path, first) => {
		expect(ids(path)[0]).toBe(first);
	});

	it.each(["", "/", "events/", "events/zzzzqqqqxx/", "%E0%A4%A", "<script>alert(1)</script>", "__proto__"])(
		"%s: nothing is near, or only things of the dossier",
		(path) => {
			for (const { subject, title } of nearestThings(path, lookup)) {
				expect(title).not.toBe("");
				expect("id" in subject && lookup.dossier.title).toBeTruthy();
			}
		},
	);

	it("is total, gives at most as many as asked for, and never the same twice", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 0, max: 8 }), (path, most) => {
				const near = nearestThings(path, lookup, most);
				expect(near.length).toBeLessThanOrEqual(most);
				expect(new Set(near.map(({ subject }) => JSON.stringify(subject))).size).toBe(near.length);
			}),
			{ numRuns: 50 },
		);
	});

	it("an id by itself is nearest to itself", () => {
		fc.assert(
			fc.property(fc.constantFrom(...lookup.dossier.events), ({ id }) => {
				expect(ids(`events/${id}`)[0]).toBe(`event ${id}`);
			}),
			{ numRuns: 20 },
		);
	});
});
