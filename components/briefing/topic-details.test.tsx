import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import { lookUp } from "@/lib/dossier/lookup";
import { TopicDetails } from "./topic-details";

const real = loadDossier("trilateral-summit-2024");
if (real === undefined) throw new Error("no dossier");
const { dossier } = real;
const [first] = dossier.topics;
if (first === undefined) throw new Error("no topic");
const own = { ...first, id: "fisheries", title: "Fisheries" };

/** What is said of a topic of its own, which so many events have after their others. */
function said(events: number): string {
	const changed: Dossier = {
		...dossier,
		topics: [...dossier.topics, own],
		events: dossier.events.map((event, at) => (at < events ? { ...event, topics: [...event.topics, own.id] } : event)),
	};
	const scope = {
		lookup: lookUp(changed),
		root: "/x/",
		numbers: new Map(),
		asOf: null,
		live: false,
		listed: new Set<string>(),
	};
	return renderToStaticMarkup(<TopicDetails topic={own} scope={scope} />);
}

test("<TopicDetails> of a topic that leads no event counts its events all the same", () => {
	expect(said(2)).toContain("Of 2 events, none is led by this topic.");
	expect(said(0)).toContain("No event of this topic is in the dossier.");
});
