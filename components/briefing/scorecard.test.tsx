import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadDossier, readFolder } from "@/lib/dossier/load-dossiers";
import type { Lookup } from "@/lib/dossier/lookup";
import { cellFilter } from "@/lib/view/score-filter";
import { Scorecard } from "./scorecard";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");

const scopeOf = (lookup: Lookup, live: boolean) => ({
	lookup,
	root: "/a/b/dossiers/x/",
	numbers: new Map(),
	asOf: null,
	live,
	listed: new Set<string>(),
});

describe("<Scorecard> as static HTML", () => {
	const html = renderToStaticMarkup(<Scorecard scope={scopeOf(real.lookup, false)} />);

	it("has a cell with its number and its address for each topic and verdict", () => {
		expect(html).toContain(
			'<td data-verdict="partly" data-topic="minerals"><a href="/a/b/dossiers/x/scorecard/?topics=minerals&amp;verdicts=partly"',
		);
		expect(html).toContain('aria-label="7 partly, Minerals"');
		expect(html.match(/data-topic=/g)).toHaveLength(4 * 4);
		expect(html.match(/data-said=/g)).toHaveLength(7 * 4);
	});

	it("names every claim, and holds neither style attributes nor more than a page may weigh", () => {
		for (const { id } of real.dossier.claims) expect(html).toContain(`claims/${id}/`);
		expect(html).not.toMatch(/\sstyle=|<style|<script/);
		expect(html.length).toBeLessThan(25_000);
	});

	it("has each topic read from its own side, so that its square keeps off a name in Arabic", () => {
		expect(html).toMatch(/<th scope="row" dir="auto"[^>]*>Minerals</);
	});

	it("stands for every fixture, the one without claims too", () => {
		for (const { lookup } of readFolder("fixtures")) {
			expect(renderToStaticMarkup(<Scorecard scope={scopeOf(lookup, false)} />)).toContain("<h2");
		}
	});
});

describe("<Scorecard filter> live", () => {
	it("marks the chosen cell and lists its claims alone", () => {
		const filter = cellFilter("topics", "security", "unknown");
		const html = renderToStaticMarkup(
			<Scorecard scope={scopeOf(real.lookup, true)} filter={filter} onFilter={() => undefined} />,
		);
		expect(html).toContain('aria-label="1 unknown, Security" aria-current="true"');
		expect(html.match(/data-claim=/g)).toHaveLength(1);
		expect(html).toContain("1 of 30 claims");
	});
});
