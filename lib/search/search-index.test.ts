import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { sampleLookup } from "../formats/sample-lookup";
import { searchDocuments } from "./documents";
import { parseQuery } from "./query";
import { searchIndex } from "./search-index";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;
const index = searchIndex(searchDocuments(lookup));

function find(text: string): readonly string[] {
	return index.search(parseQuery(text)).map(({ document }) => document.key);
}

describe("searchIndex(the April 2024 dossier).search", () => {
	it("finds every record by its own title, first of its kind", () => {
		for (const { id, title } of dossier.events) expect(find(`is:event ${title}`)).toContain(`event:${id}`);
		for (const { id, text } of dossier.claims) expect(find(`is:claim "${text}"`)[0]).toBe(`claim:${id}`);
		for (const { id, name } of dossier.actors) expect(find(`is:actor "${name}"`)).toContain(`actor:${id}`);
	});

	it("what goes by just what was typed comes first, whatever its kind", () => {
		for (const { id, name } of dossier.actors) expect([name, find(name)[0]]).toEqual([name, `actor:${id}`]);
		for (const { id, short } of dossier.events) expect([short, find(short)[0]]).toEqual([short, `event:${id}`]);
		expect([find("Kishida")[0], find("kishida is:actor")[0]]).toEqual(["actor:kishida", "actor:kishida"]);
		expect(find("Minerals").slice(0, 3)).toEqual(expect.arrayContaining(["judgement:minerals@2024-04-05"]));
	});

	it("finds by the beginning of a word", () => {
		expect(find("congr speech")[0]).toBe("event:congress-speech");
	});

	it("finds what the dossier is about by its name, and what a name is shortened to", () => {
		expect(find("is:event trilateral summit")[0]).toBe("event:trilateral-leaders-summit");
		expect(find("is:event tilateral sumit")).toContain("event:trilateral-leaders-summit");
		expect(find("is:event RAA")).toEqual(
			expect.arrayContaining(["event:access-agreement-signed", "event:access-agreement-in-force"]),
		);
		expect(find("jvs")).toContain("event:joint-vision-statement");
	});

	it.each(["nickle", "philipines", "Kishda", "marcso"])("finds something for the slip %j", (slip) => {
		expect(find(slip).length).toBeGreaterThan(0);
	});

	it("a slip is forgiven only where nothing holds the word as typed", () => {
		for (const { words } of index.search(parseQuery("nickel"))) expect(words).toEqual(["nickel"]);
	});

	it("verdict:partly gives exactly the claims whose newest verdict it is", () => {
		const partly = dossier.claims.filter(({ outcomes }) => outcomes.at(-1)?.verdict === "partly");
		expect([...find("verdict:partly")].sort()).toEqual(partly.map(({ id }) => `claim:${id}`).sort());
	});

	it("before: a day leaves out what may lie on it", () => {
		const before = find("is:event before:2024-04-10");
		expect(before).toContain("event:first-four-nation-sail");
		expect(before).not.toContain("event:bilateral-summit");
	});

	it.each(["2024-04-11", "11 April 2024"])("%s finds what was on that day", (day) => {
		const found = find(day);
		expect(found).toEqual(find("on:2024-04-11"));
		expect(found).toEqual(expect.arrayContaining(["event:trilateral-leaders-summit", "event:congress-speech"]));
	});

	it("on: a day finds what lasts over it", () => {
		const { dossier: sample, ...rest } = sampleLookup([{ id: "talks", when: "2024-04-10", until: "2024-04-12" }]);
		const own = searchIndex(searchDocuments({ dossier: sample, ...rest }));
		const on = (day: string) => own.search(parseQuery(`on:${day}`)).map(({ document }) => document.key);
		expect([on("2024-04-11"), on("2024-04-13")]).toEqual([["event:talks"], []]);
	});

	it("-word is the rest of what the other words find", () => {
		const all = find("nickel");
		const without = find("nickel -claim -indonesia");
		expect(without.length).toBeLessThan(all.length);
		expect(all).toEqual(expect.arrayContaining([...without]));
	});

	it("a query of nothing finds nothing; -word alone finds all the others", () => {
		expect(find("")).toEqual([]);
		expect(find("-is:source")).toHaveLength(index.documents.length - dossier.sources.length);
	});

	it("OR is the union of its two sides", () => {
		const union = new Set([...find("nickel"), ...find("cobalt")]);
		expect(new Set(find("nickel OR cobalt"))).toEqual(union);
	});
});

describe("searchDocuments", () => {
	it("keys are unique, and each opens something of the dossier", () => {
		const keys = index.documents.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { subject } of index.documents)
			if ("id" in subject) expect(lookup[`${subject.kind}s` as "events"].has(subject.id)).toBe(true);
	});
});
