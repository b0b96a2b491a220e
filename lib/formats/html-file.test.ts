import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import naughty from "big-list-of-naughty-strings";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import type { Dossier } from "../dossier/dossier";
import { type Lookup, lookUp } from "../dossier/lookup";
import { readDossierText } from "../dossier/read-dossier";
import { dossierFileText } from "../library/dossier-file";
import { htmlFile } from "./html-file";
import { importText } from "./import/import-text";
import { allDossiers } from "./sample-lookup";

type Part = { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; text: string };

/** Every element with its attributes and all the text within it; throws where the document is not well-formed. */
function partsOf(document: string): readonly Part[] {
	const parts: Part[] = [];
	const open: Part[] = [];
	const parser = new SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ name, attributes }) => {
		const part = { tag: name, attributes: { ...attributes } as Record<string, string>, text: "" };
		parts.push(part);
		open.push(part);
	});
	parser.on("text", (text) => {
		for (const part of open) part.text += text;
	});
	parser.on("closetag", () => {
		open.pop();
	});
	parser.write(document).close();
	return parts;
}

const written = (lookup: Lookup) => htmlFile(lookup, null, dossierFileText(lookup.dossier));
const sha256 = (text: string) => createHash("sha256").update(text).digest();

/** What no text of a dossier may bring in. */
function expectSafe(document: string): readonly Part[] {
	const parts = partsOf(document);
	expect(parts.filter(({ tag }) => tag === "script")).toHaveLength(2);
	expect(parts.filter(({ tag }) => tag === "style")).toHaveLength(1);
	expect(new Set(parts.map(({ tag }) => tag))).not.toContain("base");
	const names = new Set(parts.flatMap(({ attributes }) => Object.keys(attributes)));
	expect([...names].filter((name) => /^on|^style$|^src|^xlink|^formaction$|^action$/.test(name))).toEqual([]);
	const links = parts.flatMap(({ attributes: { href } }) => href ?? []);
	const ids = parts.flatMap(({ attributes: { id } }) => id ?? []);
	expect(new Set(ids).size).toBe(ids.length);
	expect(links.filter((href) => !/^https?:\/\//i.test(href) && !ids.includes(href.slice(1)))).toEqual([]);
	return parts;
}

describe("htmlFile", () => {
	it.each(allDossiers())("holds the dossier itself, which opens again without loss: %s", (_name, lookup) => {
		const result = importText(written(lookup), { name: "x.html", today: "2026-11-26" });
		expect(result).toEqual({
			kind: "dossier",
			format: "readout-html",
			dossier: lookup.dossier,
			findings: [],
			taken: lookup.dossier.events.length,
			setAside: 0,
		});
	});
	it.each(allDossiers())(
		"is one reading alone, with nothing from elsewhere and no link that leads nowhere: %s",
		(_name, lookup) => {
			const parts = expectSafe(written(lookup));
			const ids = new Set(parts.flatMap(({ attributes: { id } }) => id ?? []));
			const { events, sources, claims } = lookup.dossier;
			const wanted = [
				...events.map(({ id }) => `event-${id}`),
				...sources.map(({ id }) => `source-${id}`),
				...claims.map(({ id }) => `claim-${id}`),
			];
			expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
		},
	);
	it("names its one style and its one script in its policy, and the checksums of its words and its data", () => {
		for (const [, lookup] of allDossiers()) {
			const parts = expectSafe(written(lookup));
			const policy = parts.find(({ attributes }) => "http-equiv" in attributes)?.attributes.content ?? "";
			const hashOf = (tag: string) => sha256(parts.findLast((part) => part.tag === tag)?.text ?? "").toString("base64");
			expect(policy).toBe(
				`default-src 'none'; style-src 'sha256-${hashOf("style")}'; script-src 'sha256-${hashOf("script")}'; base-uri 'none'; form-action 'none'`,
			);
			const sealed = parts.filter(({ attributes }) => "data-sha256" in attributes);
			expect(sealed.map(({ tag }) => tag)).toEqual(["main", "script"]);
			for (const { attributes, text } of sealed) expect(sha256(text).toString("hex")).toBe(attributes["data-sha256"]);
		}
	});
	it("leads from every event of a timeline to its entry, by key once, or from the cluster that it is in", () => {
		for (const [, lookup] of allDossiers()) {
			const [, ...figures] = written(lookup).split("<figure>");
			expect(figures.length > 0).toBe(lookup.dossier.events.length > 0);
			for (const figure of figures) {
				const [, inView] = /(\d+) of \d+ events?</.exec(figure) ?? [];
				const links = [...figure.matchAll(/<a href="#event-([^"]+)" aria-label="(?:(\d+) events? from )?/g)];
				const single = links.filter(([, , count]) => count === undefined).map(([, id]) => id);
				expect(new Set(single).size).toBe(single.length);
				const clustered = links.reduce((sum, [, , count]) => sum + Number(count ?? 0), 0);
				expect(single.length + clustered).toBeGreaterThanOrEqual(Number(inView));
			}
		}
	});
	it("tells of an earlier day what was known then, and holds the whole dossier", () => {
		for (const [, { dossier }] of allDossiers()) {
			const then = lookUp(asOf(dossier, "2024-04-05"));
			const document = htmlFile(then, "2024-04-05", dossierFileText(dossier));
			expectSafe(document);
			expect(document).toContain("Brief as known on 5 Apr 2024");
			expect(importText(document, { name: "x", today: "2026-11-26" })).toMatchObject({ dossier });
		}
	});
	it("lets no text in any field out of its place", () => {
		// The golden file: it has every field.
		const read = readDossierText(readFileSync("data/fixtures/formats/readout-dossier-1.json", "utf8"));
		if (read.kind !== "dossier") throw new Error(read.kind);
		const hostile = [
			"</script><script>alert(1)</script>",
			"<!--<script>",
			"]]>",
			"\u2028\u2029\ufffe\uffff\ud800\r\n\0",
			...naughty,
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 40 }), (texts) => {
				let at = 0;
				const next = () => texts[at++ % texts.length] ?? "";
				expectSafe(written(lookUp(withTexts(read.dossier, next))));
			}),
			{ numRuns: 100 },
		);
	});
});

/** What people write in a dossier, as far as the schema bounds it by nothing. */
const PROSE = new Set([
	"title",
	"short",
	"text",
	"note",
	"question",
	"confidenceReason",
	"name",
	"role",
	"publisher",
	"author",
	"description",
	"reliabilityReason",
	"url",
	"archivedUrl",
	"place",
	"kind",
	"attribution",
	"approximate",
	"reason",
	"anchor",
	"likelihoodReason",
	"language",
]);

function withTexts(dossier: Dossier, next: () => string): Dossier {
	const change = (value: unknown, key: string): unknown => {
		if (typeof value === "string") return PROSE.has(key) ? next() : value;
		if (Array.isArray(value)) return value.map((each) => change(each, key));
		if (typeof value !== "object" || value === null || "core" in value) return value;
		return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
	};
	return change(dossier, "") as Dossier;
}
