import { knowledgeDay } from "../deck/slide-knowledge";
import { type Brief, briefOf } from "../dossier/brief";
import type { Lookup } from "../dossier/lookup";
import { briefKey } from "./brief-key";
import { embeddedDossier, embeddedNotes } from "./embedded-dossier";
import { HTML_CHECK_SCRIPT } from "./html-check-script";
import { type Numbered, sentencesHtml } from "./html-cites";
import { element, type HtmlNode, htmlText, wordsOf } from "./html-node";
import { disputesHtml, eventsHtml, recordHtml, sourcesHtml } from "./html-record";
import { HTML_STYLE } from "./html-style";
import { htmlTimelines } from "./html-timeline";
import { judgementsHtml, note, tallyHtml, topicHtml } from "./html-topics";
import { oneLine, xmlText } from "./plain-text";
import { sha256Base64, sha256Hex } from "./sha-256";

/** Every event has an entry, whatever its rank: the timeline leads to each. */
const LOWEST_RANK = 3;

/**
 * A dossier as one document that needs nothing else: the briefing with a timeline whose events are links, endnotes, sources,
 * gaps, and the dossier itself, so that Readout opens it again without loss. Its policy lets pass its one style and its one
 * script alone, which verifies the checksums of its words and its data. HTML that is well-formed XML; equal in, equal out.
 * @param lookup what the briefing tells: of an earlier day, what was known then
 * @param asOf that day, a plain date; null for the latest
 * @param json the text of the whole dossier's file, which is put in as it is
 * @param notes the text of a file of notes that goes in beside it under a checksum of its own; null: none
 */
export function htmlFile(lookup: Lookup, asOf: string | null, json: string, notes: string | null = null): string {
	const { dossier } = lookup;
	const brief = briefOf(lookup, [], LOWEST_RANK, Number.POSITIVE_INFINITY);
	const main = mainHtml(brief, lookup, asOf, `Brief as known on ${knowledgeDay(asOf, dossier)}`);
	const sealed = element("main", { "data-sha256": sha256Hex(bytesOf(wordsOf(main))) }, main.children);
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${sha256Base64(bytesOf(HTML_STYLE))}'`,
		`script-src 'sha256-${sha256Base64(bytesOf(HTML_CHECK_SCRIPT))}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${xmlText(dossier.language)}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${xmlText(oneLine(dossier.title))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
${htmlText(element("header", { class: "top" }, [element("span", {}, ["Readout"]), checkHtml(notes !== null)]))}
${htmlText(sealed)}
${htmlText(footHtml(notes !== null))}
${embeddedDossier(json)}
${notes === null ? "" : `${embeddedNotes(notes)}\n`}<script>${HTML_CHECK_SCRIPT}</script>
</body>
</html>
`;
}

function checkHtml(hasNotes: boolean): HtmlNode {
	const parts = hasNotes ? { "data-parts": "3" } : {};
	return element("span", { id: "check", role: "status", ...parts }, ["Not verified: scripts do not run here."]);
}

function footHtml(hasNotes: boolean): HtmlNode {
	const more = hasNotes ? " The notes of whoever made the file are inside too, and are no part of the dossier." : "";
	const words = `The whole dossier is inside this file: open it in Readout to work with it.${more}`;
	return element("footer", {}, [element("span", {}, [words])]);
}

function mainHtml(brief: Brief, lookup: Lookup, asOf: string | null, state: string): HtmlNode {
	const { dossier } = lookup;
	const numbered: Numbered = { lookup, numbers: brief.numbers };
	const clock = dossier.zones.find((zone) => zone.timeZone === dossier.timeZone)?.title ?? dossier.timeZone;
	const sections = [
		...judgementsHtml(brief, numbered, asOf),
		...tallyHtml(brief),
		...brief.topics.flatMap((part) => topicHtml(part, numbered, asOf)),
		...eventsHtml(brief, numbered),
		...disputesHtml(brief, numbered),
		...recordHtml(brief, numbered, asOf),
		...sourcesHtml(brief, numbered),
	];
	return element("main", {}, [
		element("h1", {}, [dossier.title]),
		note(state),
		element("p", { class: "lead" }, sentencesHtml(dossier.summary, numbered)),
		...htmlTimelines(lookup, asOf),
		note(briefKey(brief, clock).join(" ")),
		contents(sections),
		...sections,
	]);
}

function contents(sections: readonly HtmlNode[]): HtmlNode {
	const items = sections.map(({ attributes: { id, "aria-label": title } }) =>
		element("li", {}, [element("a", { href: `#${id}` }, [String(title)])]),
	);
	return element("nav", { "aria-label": "Contents" }, [element("ul", {}, items)]);
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
