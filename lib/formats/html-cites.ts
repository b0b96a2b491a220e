import type { CiteNumbers } from "../dossier/cite-numbers";
import { locatorWords } from "../dossier/cite-words";
import type { Cite, Sentence, Withheld } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { formatWhen } from "../time/format-when";
import { drawn } from "../timeline/isolated";
import { element, type HtmlChild } from "./html-node";

/** What numbers stand for in a document. */
export type Numbered = { readonly lookup: Lookup; readonly numbers: CiteNumbers };

/** A run of sentences, each with its own cites. */
export function sentencesHtml(sentences: readonly Sentence[], numbered: Numbered): readonly HtmlChild[] {
	return sentences.flatMap((sentence, at) => [
		...(at > 0 ? [" "] : []),
		sentence.text,
		...citesHtml(sentence, numbered),
	]);
}

/** The numbers behind a statement, each a link to its endnote. */
export function citesHtml(
	{ cites, withheld = 0 }: { readonly cites: readonly Cite[] } & Withheld,
	numbered: Numbered,
): readonly HtmlChild[] {
	const unique = cites.filter((cite, at) => cites.findIndex((other) => other.source === cite.source) === at);
	const links = unique.flatMap((cite) => citeLink(cite, numbered));
	if (links.length === 0)
		return withheld === 0 ? [] : [element("small", {}, [" (known then; our source is later or undated)"])];
	return [
		element(
			"sup",
			{},
			links.flatMap((each, at) => (at > 0 ? [",", each] : [each])),
		),
	];
}

function citeLink(cite: Cite, { lookup, numbers }: Numbered): readonly HtmlChild[] {
	const source = lookup.sources.get(cite.source);
	const number = numbers.get(cite.source);
	if (source === undefined || number === undefined) return [];
	const published = source.published === undefined ? "undated" : formatWhen(source.published);
	const title = [drawn(source.publisher), published, locatorWords(cite)].filter((part) => part !== null).join(", ");
	const attributes = { href: `#source-${cite.source}`, "aria-label": `Source ${number}`, title };
	return [element("a", attributes, [String(number)])];
}
