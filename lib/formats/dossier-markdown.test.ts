import { describe, expect, it } from "vitest";
import { dossierMarkdown } from "./dossier-markdown";
import { allDossiers } from "./sample-lookup";

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
