import type { Lookup } from "../dossier/lookup";
import { subjectPath } from "../view/address";
import { pageText } from "../view/page-text";
import type { Subject } from "../view/subject";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-sizes";
import { cardSubject } from "./card-subject";
import { cardWords } from "./card-words";
import { linkedData, pageGraph } from "./json-ld";
import { DATA_FILES } from "./json-ld-dataset";
import { xmlText } from "./plain-text";

/**
 * What a subject's page says to machines, as HTML for its `<head>`: the dossier's files, linked data and, where the site's
 * address is known, the canonical address and the card. Readers of `twitter:` fall back to `og:` for all but its kind.
 * @param path of the dossier, base path included
 * @param origin such as "https://example.org", or null: then nothing absolute is said
 */
export function pageHead(subject: Subject, lookup: Lookup, path: string, origin: string | null): string {
	const graph = pageGraph(subject, lookup, (origin ?? "") + path);
	return [
		...filesOf(subject).map(
			({ name, type, title }) =>
				`<link rel="alternate" type="${type}" href="${xmlText(path + name)}" title="${xmlText(title)}"/>`,
		),
		...(origin === null ? [] : cardTags(subject, lookup, origin + path)),
		...(graph.length === 0 ? [] : [`<script type="application/ld+json">${linkedData(graph)}</script>`]),
	].join("");
}

/** The files are other forms of the dossier's page; the feed is to be found from every page. */
function filesOf({ kind }: Subject): readonly (typeof DATA_FILES)[number][] {
	return kind === "dossier" ? DATA_FILES : DATA_FILES.filter(({ name }) => name === "feed.xml");
}

function cardTags(subject: Subject, lookup: Lookup, root: string): readonly string[] {
	const { title, description } = pageText(subject, lookup);
	const card = cardSubject(subject, lookup);
	const url = root + subjectPath(subject);
	return [
		`<link rel="canonical" href="${xmlText(url)}"/>`,
		property("og:title", title),
		property("og:description", description),
		property("og:type", subject.kind === "dossier" ? "website" : "article"),
		property("og:url", url),
		property("og:site_name", "Readout"),
		property("og:image", `${root}${subjectPath(card)}og.png`),
		property("og:image:width", String(CARD_WIDTH)),
		property("og:image:height", String(CARD_HEIGHT)),
		property("og:image:alt", cardWords(card, lookup).alt),
		'<meta name="twitter:card" content="summary_large_image"/>',
	];
}

function property(name: string, content: string): string {
	return `<meta property="${name}" content="${xmlText(content)}"/>`;
}
