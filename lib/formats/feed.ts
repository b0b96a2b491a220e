import type { Lookup } from "../dossier/lookup";
import { type FeedEntry, feedEntries, feedUpdated } from "./feed-entries";
import { tagUri } from "./names";
import { xmlText } from "./plain-text";

/**
 * What became known, as an Atom feed (RFC 4287), the newest first. `updated` of an entry is the day on which it became
 * known, at midnight UTC, since a plain date has no zone; the date of an event stands in its text only. Links are
 * absolute where `root` is, else they hold against the feed's own address.
 * @param root the absolute address of the dossier, or null
 */
export function dossierFeed(lookup: Lookup, root: string | null = null): string {
	const { dossier } = lookup;
	const entries = feedEntries(lookup);
	const base = root ?? "";
	const subtitle = dossier.summary[0]?.text;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(dossier.language)}">`,
		element("id", tagUri(dossier.id, "")),
		element("title", dossier.title),
		...(subtitle === undefined ? [] : [element("subtitle", subtitle)]),
		element("updated", timestamp(feedUpdated(dossier, entries))),
		`<author>${element("name", "Readout")}</author>`,
		`<link rel="self" type="application/atom+xml" href="${xmlText(`${base}feed.xml`)}"/>`,
		`<link rel="alternate" type="text/html" href="${xmlText(base === "" ? "./" : base)}"/>`,
		...entries.map((entry) => entryText(entry, lookup, base)),
		"</feed>",
		"",
	].join("\n");
}

function entryText(entry: FeedEntry, lookup: Lookup, base: string): string {
	return [
		"<entry>",
		element("id", tagUri(lookup.dossier.id, entry.id)),
		element("title", entry.title),
		element("updated", timestamp(entry.on)),
		`<link rel="alternate" type="text/html" href="${xmlText(base + entry.path)}"/>`,
		...entry.topics.map((id) => `<category term="${xmlText(id)}" label="${xmlText(topicTitle(id, lookup))}"/>`),
		element("content", entry.text),
		"</entry>",
	].join("\n");
}

function topicTitle(id: string, lookup: Lookup): string {
	return lookup.topics.get(id)?.title ?? id;
}

/** Text constructs are of type text unless they say otherwise: no reader takes it for HTML. */
function element(name: string, text: string): string {
	return `<${name}>${xmlText(text)}</${name}>`;
}

/** RFC 3339. */
function timestamp(on: string): string {
	return `${on}T00:00:00Z`;
}
