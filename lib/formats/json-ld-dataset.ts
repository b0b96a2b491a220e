import type { Lookup } from "../dossier/lookup";
import { count } from "../dossier/wording";
import { plainDateOf } from "../time/plain-date";
import { type LinkedNode, nodeId, PUBLISHER } from "./json-ld-node";

/** Length that readers of `Dataset` ask of a description. */
const LEAST = 50;
const MOST = 5000;

/** The files beside a dossier's pages: what they are called and their media type. */
export const DATA_FILES = [
	{ name: "dossier.json", type: "application/json", title: "The dossier as JSON" },
	{ name: "events.csv", type: "text/csv", title: "Events as CSV" },
	{ name: "events.exact.csv", type: "text/csv", title: "Events as CSV, for programs" },
	{ name: "events.ics", type: "text/calendar", title: "Events as a calendar" },
	{ name: "feed.xml", type: "application/atom+xml", title: "What became known, as a feed" },
	{ name: "sources.ris", type: "application/x-research-info-systems", title: "Sources as RIS" },
	{ name: "sources.bib", type: "application/x-bibtex", title: "Sources as BibTeX" },
	{ name: "sources.csl.json", type: "application/vnd.citationstyles.csl+json", title: "Sources as CSL-JSON" },
] as const;

/** The dossier as a whole. It has no `license`: no dossier states one, and that of the program is not that of the data. */
export function datasetNode(lookup: Lookup, root: string): LinkedNode {
	const { dossier } = lookup;
	const coverage = coverageOf(lookup);
	return {
		"@type": "Dataset",
		"@id": nodeId(root, { kind: "dossier" }, "dossier"),
		url: root,
		identifier: dossier.id,
		name: dossier.title,
		description: descriptionOf(lookup),
		dateModified: dossier.updated,
		// What a dossier says changes with this date and never without it (`npm run check -- --against`).
		version: dossier.updated,
		creator: PUBLISHER,
		inLanguage: dossier.language,
		keywords: dossier.topics.map((topic) => topic.title),
		...(coverage === null ? {} : { temporalCoverage: coverage }),
		citation: dossier.sources.map(({ id }) => ({ "@id": nodeId(root, { kind: "source", id }, "source") })),
		distribution: DATA_FILES.map(({ name, type }) => ({
			"@type": "DataDownload",
			contentUrl: root + name,
			encodingFormat: type,
		})),
	};
}

function descriptionOf({ dossier }: Lookup): string {
	const summary = dossier.summary.map(({ text }) => text).join(" ");
	const counts = `${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")} and ${count(dossier.sources.length, "source")}, each statement with its sources.`;
	return (summary.length < LEAST ? `${summary} ${counts}`.trim() : summary).slice(0, MOST);
}

/** From the first to the last year of the events that have both ends: "2022/2026". */
function coverageOf({ dossier }: Lookup): string | null {
	const starts = dossier.events.flatMap(({ when }) => when.core.start ?? []);
	const ends = dossier.events.flatMap(({ when, until }) => (until ?? when).core.end ?? []);
	if (starts.length === 0 || ends.length === 0) return null;
	const from = plainDateOf(starts.reduce((least, time) => Math.min(least, time))).year;
	const to = plainDateOf(ends.reduce((most, time) => Math.max(most, time)) - 1).year;
	return from < 0 || to > 9999 ? null : `${year(from)}/${year(to)}`;
}

function year(value: number): string {
	return String(value).padStart(4, "0");
}
