import { describe, expect, it } from "vitest";
import { asOf } from "../dossier/as-of";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { type Extract, extractOf } from "./extract";
import { extractMarkdown } from "./extract-markdown";
import { extractText } from "./extract-text";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

const HOSTILE: Extract = {
	title: "# <script>alert(1)</script> [x](javascript:y)",
	paragraphs: [[{ text: "1. *one*\n- two_three", cites: [1, 2] }]],
	sources: [{ number: 1, text: "A [B]", address: "https://example.org/a b>c" }],
	from: "Dossier",
};

describe("extractOf", () => {
	it("extractOf(the bilateral) keeps place, hour, what is reckoned and a source for each statement", () => {
		const extract = extractOf({ kind: "event", id: "bilateral-summit" }, lookup);
		expect(extract.title).toBe("Bilateral summit of Biden and Kishida");
		const text = extract.paragraphs.flat().map((sentence) => sentence.text);
		expect(text[0]).toBe("Wed 10 Apr 2024, 10:50 – about 12:20, Washington time, White House, Washington.");
		expect(text.join(" ")).toMatch(/reckoned/i);
		expect(extract.sources.map(({ number }) => number)).toEqual(extract.sources.map((_, at) => at + 1));
	});

	it("extractOf(claim) says how it was said before what came of it, and the band in a sentence of its own", () => {
		for (const claim of dossier.claims) {
			const { paragraphs } = extractOf({ kind: "claim", id: claim.id }, lookup);
			expect(paragraphs[0]?.[0]?.text).toContain(claim.attribution);
			for (const sentence of paragraphs.flat())
				expect(/\b(?:likely|chance|certain)\b/i.test(sentence.text) && /confidence/i.test(sentence.text)).toBe(false);
		}
	});

	it("extractOf(the scorecard, the sources) says what those say, and on an early day too", () => {
		const then = lookUp(asOf(dossier, "2024-04-05"));
		const texts = (kind: "scorecard" | "sources" | "dossier", at = lookup) =>
			extractOf({ kind }, at).paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
		expect(texts("scorecard")[0]).toMatch(/^Of thirty claims fifteen were borne out/);
		expect(texts("scorecard")[1]).toMatch(/^Minerals: 3 borne out, 7 partly\. Security: /);
		expect(texts("sources")[0]).toContain("146 sources");
		expect(texts("scorecard", then)[1]).toContain("open.");
		for (const kind of ["dossier", "sources"] as const)
			expect(texts(kind, then)).toEqual(["34 events, 30 claims, 30 sources."]);
	});

	it("every number of a sentence is that of a source listed, for every thing of the dossier", () => {
		const subjects = [
			...dossier.events.map(({ id }) => ({ kind: "event", id }) as const),
			...dossier.topics.map(({ id }) => ({ kind: "topic", id }) as const),
			...dossier.sources.map(({ id }) => ({ kind: "source", id }) as const),
			...dossier.actors.map(({ id }) => ({ kind: "actor", id }) as const),
		];
		for (const subject of subjects) {
			const { paragraphs, sources } = extractOf(subject, lookup);
			const used = new Set(paragraphs.flat().flatMap(({ cites }) => cites));
			expect([...used].sort((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
		}
	});
});

describe("extractText", () => {
	it("extractText(extract, address) is title, paragraphs, sources, dossier and address", () => {
		expect(extractText(HOSTILE, "https://example.org/x/")).toBe(
			[
				"# <script>alert(1)</script> [x](javascript:y)",
				"1. *one* - two_three [1, 2]",
				"Sources\n[1] A [B]. https://example.org/a b>c",
				"Dossier. https://example.org/x/",
			].join("\n\n"),
		);
	});
});

describe("an extract of a source without an address", () => {
	const extract: Extract = { ...HOSTILE, sources: [{ number: 1, text: "A [B]", address: null }] };

	it("extractText(extract, address) says so where the address would stand", () => {
		expect(extractText(extract, "https://example.org/x/")).toContain("\n[1] A [B]. no address\n");
	});

	it("extractMarkdown(extract, address) says so, and links nothing", () => {
		expect(extractMarkdown(extract, "https://example.org/x/")).toContain("\n- \\[1\\] A \\[B\\], no address\n");
	});
});

describe("extractMarkdown", () => {
	it("extractMarkdown(text full of markup) writes it as text", () => {
		expect(extractMarkdown(HOSTILE, "https://example.org/x/")).toBe(
			`${[
				"### \\# \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y)",
				"1\\. \\*one\\* - two\\_three \\[1, 2\\]",
				"- \\[1\\] [A \\[B\\]](<https://example.org/a%20b%3Ec>)",
				"[Dossier](<https://example.org/x/>)",
			].join("\n\n")}\n`,
		);
	});
});
