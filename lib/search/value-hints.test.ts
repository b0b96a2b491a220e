import { describe, expect, it } from "vitest";
import { shippedLookup } from "../deck/sample-deck";
import { searchDocuments } from "./documents";
import { parseQuery } from "./query";
import { searchIndex } from "./search-index";
import { valueHints } from "./value-hints";

const index = searchIndex(searchDocuments(shippedLookup()));
const hints = (text: string) => valueHints(parseQuery(text), index);

describe("valueHints", () => {
	it.each(["nickel", "verdict:partly", "verdict:par nickel", "actor:kishida -is:claim", "source:kantei"])(
		"valueHints(%j) says nothing where something has the value",
		(text) => {
			expect(hints(text)).toEqual([]);
		},
	);

	it("valueHints(an unknown value) says which there are", () => {
		expect(hints("verdict:xyz")).toEqual(["“verdict:” may be borne-out, partly, unknown."]);
		expect(hints("topic:none nickel")).toEqual(["“topic:” may be diplomacy, minerals, security, technology."]);
	});

	it("valueHints(a value of another field) says of which", () => {
		expect(hints("kind:claim")).toEqual(["Nothing has this “kind:”; “is:claim” may be meant."]);
		expect(hints("is:partly")).toEqual(["Nothing has this “is:”; “verdict:partly” may be meant."]);
	});

	it("valueHints(many values) names some and counts the rest", () => {
		expect(hints("kind:xyz")[0]).toMatch(/^“kind:” may be (?:[a-z-]+, ){9}[a-z-]+ and \d+ more\.$/);
	});

	it("valueHints(who or where from) lists nobody", () => {
		expect(hints("actor:xyz -source:xyz")).toEqual([
			"Nothing in this dossier has this “actor:”.",
			"Nothing in this dossier has this “source:”.",
		]);
	});
});
