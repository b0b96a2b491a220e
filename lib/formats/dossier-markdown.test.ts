import { describe, expect, it } from "vitest";
import type { Judgement } from "../dossier/dossier";
import { lookUp } from "../dossier/lookup";
import { sampleDossier, whenOf } from "../timeline/sample-dossier";
import { dossierMarkdown } from "./dossier-markdown";
import { allDossiers, sampleLookup } from "./sample-lookup";

describe("dossierMarkdown", () => {
	it.each(allDossiers())(
		"holds every judgement, event, claim and source once, and no line that its texts made: %s",
		(_name, lookup) => {
			const { dossier } = lookup;
			const lines = dossierMarkdown(lookup).split("\n");
			const headings = lines.filter((line) => line.startsWith("### "));
			const disputes = [...dossier.events, ...dossier.claims].filter(({ accounts = [] }) => accounts.length > 0);
			const watches = headings.filter((line) => line.endsWith(": to watch")).length;
			expect(headings.length - watches).toBe(
				dossier.topics.length + dossier.events.length + dossier.claims.length + disputes.length,
			);
			const sources = lines.filter((line) => /^- \\\[\d+\\\] \[/.test(line));
			expect(sources.length).toBe(dossier.sources.length);
			expect(lines.filter((line) => /^(?:#{1,2} |- )/.test(line)).length).toBe(
				sources.length + lines.filter((line) => /^##? /.test(line)).length,
			);
			expect(lines.join("\n")).not.toMatch(/(?<!\\)<(?!https?:)/);
		},
	);
	it("keeps by when a thing is to be seen, when each account has it, and of a plan gone by that no source says so", () => {
		const { topics, events } = sampleLookup([{ id: "talks", when: "2024-04-10", status: "announced" }]).dossier;
		const watched: Judgement = {
			...{ on: "2024-05-01", question: "Q?", sentences: [], confidence: "low", confidenceReason: "one report" },
			watch: [
				{ text: "A date", note: "none yet", by: whenOf("2024-06"), cites: [] },
				{ text: "A list", by: whenOf("202X"), cites: [] },
			],
		};
		const accounts = [
			{ text: "It was on the 10th", when: whenOf("2024-04-10"), cites: [], chosen: true, reason: "the transcript" },
			{ text: "It was in spring", cites: [] },
		];
		const text = dossierMarkdown(
			lookUp({
				...sampleDossier([]),
				topics: topics.map((topic, at) => ({ ...topic, judgements: at === 0 ? [watched] : [] })),
				events: events.map((event) => ({ ...event, accounts })),
			}),
		);
		expect(text).toContain("### one: to watch\n\nA date: none yet; by Jun 2024.\n\nA list; in the 2020s.\n");
		expect(text).toContain("### talks\n\nWed 10 Apr 2024. Announced. No source says whether it took place.\n");
		expect(text).toContain("It was on the 10th (10 Apr 2024). Chosen here: the transcript.\n\nIt was in spring.\n");
	});
	it("numbers sources by first use, and cites name numbers that are there", () => {
		for (const [, lookup] of allDossiers()) {
			const text = dossierMarkdown(lookup);
			const listed = new Set([...text.matchAll(/^- \\\[(\d+)\\\]/gm)].map(([, number]) => Number(number)));
			const [body = ""] = text.split("\n## Sources\n");
			const cited = [...body.matchAll(/ \\\[(\d+(?:, \d+)*)\\\](?= |$)/gm)].flatMap(([, list = ""]) =>
				list.split(", ").map(Number),
			);
			expect(cited.filter((number) => !listed.has(number))).toEqual([]);
			expect([...listed]).toEqual(Array.from({ length: listed.size }, (_, at) => at + 1));
		}
	});
});
