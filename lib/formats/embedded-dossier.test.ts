import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embeddedDossier, findEmbeddedDossier, isIntact } from "./embedded-dossier";
import { importText } from "./import/import-text";
import { sniff } from "./import/sniff";

const GOLDEN = readFileSync("data/fixtures/formats/readout-dossier-1.json", "utf8");
const OPTIONS = { name: "x.html", today: "2031-12-31" };

function documentOf(json: string): string {
	return `<!DOCTYPE html>\n<html>\n<p>Words</p>\n${embeddedDossier(json)}\n</html>\n`;
}

const hostile = fc.constantFrom(
	"</script>",
	"<!--",
	"<script>",
	"]]>",
	"&lt;",
	"\u2028",
	"\u2029",
	"\uffff",
	"\ud800",
	"\\u003c",
);
const text = fc.array(fc.oneof(hostile, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));

describe("embeddedDossier", () => {
	it("is found again as equal JSON, whatever the texts in it, and intact", () => {
		const value = fc.oneof(fc.dictionary(text, text), fc.array(text), fc.jsonValue());
		fc.assert(
			fc.property(value, fc.constantFrom("", "\t"), (json, indent) => {
				const written = JSON.stringify(json, null, indent).replaceAll("\n", "\r\n");
				const document = documentOf(`\uFEFF${written}`);
				const found = findEmbeddedDossier(document);
				if (found === null) throw new Error("not found");
				expect(JSON.stringify(JSON.parse(found.text))).toBe(JSON.stringify(json));
				expect(found.text).not.toMatch(/[<>&\r\u2028\u2029\ufffe\uffff]|\p{Cs}/u);
				expect(isIntact(found)).toBe(true);
				expect(embeddedDossier(found.text)).toBe(embeddedDossier(written));
			}),
		);
	});
	it("is intact with the line ends of another system, and with no letter changed", () => {
		const document = documentOf(GOLDEN);
		const intact = (changed: string) => {
			const found = findEmbeddedDossier(changed);
			return found === null ? "none" : isIntact(found);
		};
		expect(intact(document.replaceAll("\n", "\r\n"))).toBe(true);
		expect(intact(document.replace(/ data-sha256="[0-9a-f]+"/, ""))).toBe(null);
		expect(intact(document.replace('"rank": 1', '"rank": 2'))).toBe(false);
		expect(intact(document.replace(/sha256="[0-9a-f]/, 'sha256="x'))).toBe("none");
	});
});

describe("findEmbeddedDossier", () => {
	it("finds nothing where there is none, more than one, one without an end, or no document", () => {
		const element = embeddedDossier(GOLDEN);
		expect(findEmbeddedDossier("<!DOCTYPE html><html><p>x</p></html>")).toBe(null);
		expect(findEmbeddedDossier(`<!DOCTYPE html>${element}${element}`)).toBe(null);
		expect(findEmbeddedDossier(`<!DOCTYPE html>${element.replace("</script>", "")}`)).toBe(null);
		expect(findEmbeddedDossier(`<!DOCTYPE html>${element.replace("</script>", "</p>")}`)).toBe(null);
		expect(findEmbeddedDossier(element)).toBe(null);
		expect(findEmbeddedDossier(JSON.stringify({ text: `<!DOCTYPE html>${element}` }))).toBe(null);
	});
});

describe("importText of a document", () => {
	it("takes a changed dossier as it stands, and tells that it was changed, with its place", () => {
		const changed = documentOf(GOLDEN).replace('"rank": 1', '"rank": 3');
		expect(sniff(changed)).toBe("readout-html");
		const result = importText(changed, OPTIONS);
		if (result.kind !== "dossier") throw new Error(JSON.stringify(result));
		expect(result.dossier.events.map(({ rank }) => rank)).toContain(3);
		expect(result.findings).toMatchObject([{ severity: "warning", line: 4 }]);
		expect(result.findings[0]?.message).toContain("was changed since it was exported");
	});
	it("tells how far it is, ever farther, to the end", () => {
		const told: number[] = [];
		importText(documentOf(GOLDEN), { ...OPTIONS, onProgress: (part) => told.push(part) });
		expect(told.length).toBeGreaterThan(2);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});
	it("names the places of problems as the document has them", () => {
		const whole = documentOf(GOLDEN.replace('"rank": 1', '"rank": 9'));
		const result = importText(whole, OPTIONS);
		if (result.kind !== "refused") throw new Error(result.kind);
		const before = whole.slice(0, whole.indexOf('"rank": 9')).split("\n");
		const column = (before.at(-1) ?? "").length + '"rank": '.length + 1;
		expect(result.findings).toMatchObject([{ severity: "error", line: before.length, column }]);
		const cut = importText(documentOf('{"format": "readout-dossier/1",\n oops'), OPTIONS);
		expect(cut).toMatchObject({ kind: "refused", format: "readout-html", findings: [{ line: 5, column: 2 }] });
	});
});
