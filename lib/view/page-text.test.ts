import { describe, expect, it } from "vitest";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { pageText } from "./page-text";
import type { Subject } from "./subject";

const [shipped] = loadDossiers();
if (shipped === undefined) throw new Error("There is no shipped dossier.");
const { lookup, dossier } = shipped;

const subjects: readonly Subject[] = [
	{ kind: "dossier" },
	{ kind: "sources" },
	...dossier.topics.map(({ id }) => ({ kind: "topic", id }) as const),
	...dossier.events.map(({ id }) => ({ kind: "event", id }) as const),
	...dossier.claims.map(({ id }) => ({ kind: "claim", id }) as const),
	...dossier.sources.map(({ id }) => ({ kind: "source", id }) as const),
	...dossier.actors.map(({ id }) => ({ kind: "actor", id }) as const),
];

function repeated(texts: readonly string[]): readonly string[] {
	return texts.filter((text, at) => texts.indexOf(text) !== at);
}

describe("pageText over every page of the shipped dossier", () => {
	const texts = subjects.map((subject) => pageText(subject, lookup));

	it("gives each page a title of its own", () => {
		expect(texts.length).toBeGreaterThan(300);
		expect(repeated(texts.map(({ title }) => title))).toEqual([]);
	});

	it("gives each page a description of its own, of at most 300 characters", () => {
		expect(repeated(texts.map(({ description }) => description))).toEqual([]);
		expect(texts.filter(({ description }) => description.length > 300 || description.length < 20)).toEqual([]);
	});
});

describe("pageText(source)", () => {
	const [first] = dossier.sources;
	if (first === undefined) throw new Error("no source");
	const source = { ...first, id: "one", title: "Same title", publisher: "Gazette", kind: "news report" };
	const twin = { ...source, id: "two", publisher: "Courier" };
	const { published: _, ...undated } = source;
	const cited = { text: "A statement.", cites: [{ source: "one" }] };
	const invented = lookUp({
		...dossier,
		summary: [cited],
		topics: [],
		events: [],
		claims: [],
		sources: [undated, twin],
	});

	it("adds publisher and date to a title only where another source has the same", () => {
		expect(pageText({ kind: "source", id: "one" }, invented).title).toBe(
			`Same title (Gazette, undated) · ${dossier.title}`,
		);
		const alone = lookUp({ ...invented.dossier, sources: [undated] });
		expect(pageText({ kind: "source", id: "one" }, alone).title).toBe(`Same title · ${dossier.title}`);
	});

	it("describes what it is, how reliable, and how much rests on it", () => {
		const graded = lookUp({ ...invented.dossier, sources: [{ ...undated, reliability: "B" }] });
		expect(pageText({ kind: "source", id: "one" }, graded).description).toBe(
			"Same title. Gazette, news report, undated. Reliability B, usually reliable; 1 statement rests on it.",
		);
	});
});
