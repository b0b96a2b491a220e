import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier/dossier";
import { lookUp } from "../dossier/lookup";
import { sampleDossier } from "../timeline/sample-dossier";
import { dossierFeed } from "./feed";
import { allDossiers } from "./sample-lookup";

type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	text: string;
	children: Element[];
};

/** Reads well-formed XML with namespaces; throws at the first fault. */
function read(xml: string): Element {
	const parser = new SaxesParser({ xmlns: true });
	const open: Element[] = [{ name: "", attributes: {}, text: "", children: [] }];
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ local, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
		const element = { name: local, attributes: Object.fromEntries(values), text: "", children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on("text", (text) => {
		const element = open.at(-1);
		if (element !== undefined) element.text += text;
	});
	parser.on("closetag", () => {
		open.pop();
	});
	parser.write(xml).close();
	const root = open[0]?.children[0];
	if (root === undefined) throw new Error("no element");
	return root;
}

function texts(element: Element, name: string): readonly string[] {
	return element.children.filter((child) => child.name === name).map(({ text }) => text);
}

function entriesOf(feed: Element): readonly Element[] {
	return feed.children.filter(({ name }) => name === "entry");
}

function withClaim(): Dossier {
	return {
		...sampleDossier([{ id: "talks", when: "2024-04-10T10:50-04:00", short: "Talks <b>" }]),
		claims: [
			{
				id: "agree",
				text: "They will agree",
				topics: ["one"],
				madeOn: "2024-01-01",
				attribution: "Officials & others",
				modality: "anticipated",
				likelihood: "p5",
				cites: [],
				outcomes: [
					{ on: "2024-05-01", verdict: "partly", evidence: "good", reason: [{ text: "They talked.", cites: [] }] },
				],
				revisions: [{ on: "2024-02-01", text: "They may agree", modality: "considered" }],
			},
		],
	};
}

/** What XML 1.0 may hold, but for halves of surrogate pairs. */
function isXml(code: number): boolean {
	return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
}

describe("dossierFeed", () => {
	it("tells what became known, the newest first, each by its own day and in its own words", () => {
		const feed = read(dossierFeed(lookUp(withClaim())));
		const told = entriesOf(feed).map((entry) => [
			texts(entry, "updated")[0],
			texts(entry, "title")[0],
			texts(entry, "content")[0],
		]);
		expect(told).toEqual([
			["2024-05-01T00:00:00Z", "Partly: They will agree", "They talked.\nEvidence: good"],
			["2024-02-01T00:00:00Z", "Claim reworded: They will agree", "Before: They may agree"],
			[
				"2024-01-01T00:00:00Z",
				"Claim: They may agree",
				"Said by: Officials & others; considered (55–80 % is our reading)",
			],
			["2024-01-01T00:00:00Z", "Held: Talks <b>", "Held, Wed 10 Apr 2024, 10:50"],
		]);
	});
	it("gives each entry a tag URI made of ids, a page and its topics", () => {
		const feed = read(dossierFeed(lookUp(withClaim())));
		expect(entriesOf(feed).map((entry) => texts(entry, "id")[0])).toEqual([
			"tag:readout.invalid,2026:sample/claims/agree/2024-05-01/partly",
			"tag:readout.invalid,2026:sample/claims/agree/2024-02-01/reworded",
			"tag:readout.invalid,2026:sample/claims/agree/made",
			"tag:readout.invalid,2026:sample/events/talks/2024-01-01/held",
		]);
		const [entry] = entriesOf(feed);
		const link = entry?.children.find(({ name }) => name === "link");
		expect(link?.attributes).toEqual({ rel: "alternate", type: "text/html", href: "claims/agree/" });
		expect(entry?.children.find(({ name }) => name === "category")?.attributes).toEqual({ term: "one", label: "one" });
	});
	it("has what RFC 4287 asks of a feed, and absolute links where the site is known", () => {
		const root = "https://example.org/dossiers/sample/";
		const feed = read(dossierFeed(lookUp(withClaim()), root));
		expect(feed.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
		for (const name of ["id", "title", "updated"]) expect(texts(feed, name)).toHaveLength(1);
		expect(feed.children.find(({ name }) => name === "author")?.children.map(({ name }) => name)).toEqual(["name"]);
		const links = feed.children
			.filter(({ name }) => name === "link")
			.map(({ attributes }) => [attributes.rel, attributes.href]);
		expect(links).toEqual([
			["self", `${root}feed.xml`],
			["alternate", root],
		]);
		expect(dossierFeed(lookUp(withClaim()))).not.toMatch(/href="[a-z]+:/);
	});
	it("brings any text to a reader as it is, but for what XML cannot hold", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (title) => {
				const dossier = sampleDossier([{ id: "talks", when: "2024-04-11", short: title }]);
				const [entry] = entriesOf(read(dossierFeed(lookUp(dossier))));
				const kept = [...title].filter((character) => isXml(character.codePointAt(0) ?? 0)).join("");
				expect(entry && texts(entry, "title")[0]).toBe(`Held: ${kept}`);
			}),
			{ numRuns: 40 },
		);
	}, 20_000);
	it.each(allDossiers())("is well-formed, its ids unique, its days in order: %s", (_id, lookup) => {
		const text = dossierFeed(lookup);
		const entries = entriesOf(read(text));
		const { events, claims, topics } = lookup.dossier;
		const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
		expect(entries).toHaveLength(
			count(events.map(({ history }) => history)) +
				claims.length +
				count(claims.map(({ revisions = [] }) => revisions)) +
				count(claims.map(({ outcomes }) => outcomes)) +
				count(topics.map(({ judgements }) => judgements)),
		);
		expect(new Set(entries.map((entry) => texts(entry, "id")[0])).size).toBe(entries.length);
		const days = entries.map((entry) => texts(entry, "updated")[0] ?? "");
		expect(days).toEqual(days.toSorted().toReversed());
		expect(dossierFeed(lookup)).toBe(text);
	});
});
