import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Source } from "../dossier/dossier";
import { loadDossier } from "../dossier/load-dossiers";
import { drawn } from "../timeline/isolated";
import type { Subject } from "../view/subject";
import { citationHtml, citationMarkdown, citationOf, citationOfSource, citationText } from "./citation";
import { allDossiers } from "./sample-lookup";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { lookup } = real;
const ADDRESS = "https://example.org/dossiers/d/claims/c/";

function cited(subject: Subject): string {
	const citation = citationOf(subject, lookup, ADDRESS);
	return citation === null ? "" : citationText(citation);
}

/** The text of a piece of HTML, as a parser that is not ours reads it. */
function textOf(html: string): string {
	const parts: string[] = [];
	const parser = new SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("text", (text) => parts.push(text));
	parser.on("opentag", ({ name }) => {
		if (name !== "p" && name !== "a") throw new Error(`<${name}>`);
	});
	parser.write(html).close();
	return parts.join("");
}

const HOSTILE: Source = {
	id: "h",
	title: "<img src=x onerror=alert(1)> [x](javascript:y) *b*\n# head",
	publisher: "A & B",
	url: 'https://example.org/a"b>c',
	kind: "page",
	reliability: "F",
	reliabilityReason: "None.",
};

const BARE: Source = { id: "b", publisher: "B", kind: "page", reliability: "F", reliabilityReason: "None." };

describe("citationOfSource(source)", () => {
	it("names the publisher, the title as printed, the day, the address and the day of reading", () => {
		const source = lookup.sources.get("source-article");
		if (source === undefined) throw new Error("no source");
		expect(citationText(citationOfSource(source))).toBe(
			`CEO Insights Asia, “Japan, US and Philippines to Boost Mineral Supply Chain Cooperation”, undated. ${source.url} (read 23 Nov 2026)`,
		);
	});

	it("shows the dossier's own words as a page asks, so that a date after right-to-left ones keeps its place", () => {
		const source: Source = { ...BARE, publisher: "\u0634\u0628\u0643\u0629", title: "Notes" };
		expect([citationText(citationOfSource(source, drawn)), citationText(citationOfSource(source))]).toEqual([
			"\u2068\u0634\u0628\u0643\u0629\u2069, “Notes”, undated. no address",
			"\u0634\u0628\u0643\u0629, “Notes”, undated. no address",
		]);
	});

	it("describes what has no title, and invents neither title nor author", () => {
		const source = lookup.sources.get("japan-times-2024-04-04");
		if (source === undefined) throw new Error("no source");
		expect(citationText(citationOfSource(source))).toBe(
			`The Japan Times (Jiji-style wire copy), Story on Japan, the United States, the Philippines and mineral supply, 4 Apr 2024. ${source.url} (read 23 Nov 2026)`,
		);
	});

	it("says that a source has no address, and links nothing in its place", () => {
		const { url: _, ...source } = HOSTILE;
		const citation = citationOfSource({ ...source, title: "Notes" });
		expect(citation).toEqual([{ text: "A & B, “Notes”, undated." }, { text: "no address" }]);
		expect(citationHtml(citation)).toBe("<p>A &amp; B, “Notes”, undated. no address</p>");
	});
});

describe("citationOf(subject, lookup, address)", () => {
	it("of a claim keeps who says so, how it is said and what came of it, and the place in each source", () => {
		const claim = lookup.claims.get("congress-speech-no-remorse");
		const text = cited({ kind: "claim", id: "congress-speech-no-remorse" });
		expect(text).toMatch(
			new RegExp(
				`^${claim?.text}\\. Said by: ${claim?.attribution}; the contrary called unlikely \\(55–80 % is our reading\\); `,
			),
		);
		expect(text).toContain("Borne out (moderate evidence, 12 Apr 2024). Sources: [1] CEO Insights Asia, ");
		expect(text).toContain("paragraph 4, sentence 3");
		expect(text.endsWith(`${ADDRESS} (Readout dossier, as of 23 Nov 2026).`)).toBe(true);
	});

	it("of a judgement states the confidence in a sentence of its own (ICD 203)", () => {
		for (const { id } of lookup.dossier.topics) {
			const sentences = cited({ kind: "topic", id }).split(/(?<=[.?])\s/);
			expect(sentences.some((sentence) => /^(?:Low|Moderate|High) confidence: /.test(sentence))).toBe(true);
			for (const sentence of sentences)
				expect(/confidence/i.test(sentence) && /likely|chance|certain/i.test(sentence)).toBe(false);
		}
	});

	it("of an event says its date at its precision and its state", () => {
		expect(cited({ kind: "event", id: "harris-manila-visit" })).toMatch(/: Nov 2022 \(held\)\. /);
	});

	it.each(["dossier", "sources"] as const)("of the %s there is none, nor of an actor or of an unknown id", (kind) => {
		const subjects: readonly Subject[] = [{ kind }, { kind: "actor", id: "kishida" }, { kind: "claim", id: "gone" }];
		expect(subjects.map((subject) => citationOf(subject, lookup, ADDRESS))).toEqual([null, null, null]);
	});
});

describe("citationHtml and citationMarkdown", () => {
	it("nothing in a text is read as markup", () => {
		const citation = citationOfSource(HOSTILE);
		const html = citationHtml(citation);
		expect(textOf(html)).toBe(citationText(citation));
		expect(html).toContain('href="https://example.org/a&quot;b&gt;c"');
		expect(citationMarkdown(citation)).toBe(
			'A & B, “\\<img src=x onerror=alert(1)\\> \\[x\\](javascript:y) \\*b\\* \\# head”, undated. [https://example.org/a"b\\>c](<https://example.org/a"b%3Ec>)'.replace(
				"A & B",
				"A \\& B",
			),
		);
	});

	it("an address that is not http or https is text and no link", () => {
		const citation = [{ text: "x", address: "javascript:alert(1)" }];
		expect([citationHtml(citation), citationMarkdown(citation)]).toEqual(["<p>x</p>", "x"]);
	});

	it.each(allDossiers())(
		"every statement of a dossier is cited in well-formed HTML and in one line: %s",
		(_id, own) => {
			const { topics, events, claims, sources } = own.dossier;
			const subjects: readonly Subject[] = [
				...topics.map(({ id }) => ({ kind: "topic", id }) as const),
				...events.map(({ id }) => ({ kind: "event", id }) as const),
				...claims.map(({ id }) => ({ kind: "claim", id }) as const),
				...sources.map(({ id }) => ({ kind: "source", id }) as const),
			];
			for (const subject of subjects) {
				const citation = citationOf(subject, own, ADDRESS);
				if (citation === null) continue;
				textOf(citationHtml(citation));
				expect(citationText(citation) + citationMarkdown(citation)).not.toMatch(/[\n\r]/);
			}
		},
	);
});
