import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import { TopicPanel } from "./topic-panel";

/** The panel of the first topic of the real dossier, with other things to watch. */
function panelOf(watch: readonly { readonly text: string; readonly note?: string }[]): string {
	const lookup = loadDossier("trilateral-summit-2024")?.lookup;
	const topic = lookup?.dossier.topics[0];
	const judgement = topic?.judgements.at(-1);
	if (lookup === undefined || topic === undefined || judgement === undefined) throw new Error("no judgement");
	const cites = judgement.watch[0]?.cites ?? [];
	const judged = { ...topic, judgements: [{ ...judgement, watch: watch.map((item) => ({ ...item, cites })) }] };
	const scope = { lookup, root: "/x/", numbers: new Map(), asOf: null, live: false, listed: new Set<string>() };
	return renderToStaticMarkup(<TopicPanel topic={judged} scope={scope} shown={lookup} selectedClaim={null} />);
}

describe("<TopicPanel>", () => {
	it("has the cites of what to watch after its words where nothing more is said of it, else on the line below", () => {
		const text = "The next round";
		expect(panelOf([{ text }])).toMatch(/<li>The next round<span[^>]*><a/);
		expect(panelOf([{ text, note: "who comes" }])).toMatch(/<li>The next round<span[^>]*>who comes<span[^>]*><a/);
	});
});
