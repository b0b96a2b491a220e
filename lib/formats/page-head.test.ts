import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Subject } from "../view/subject";
import { pageHead } from "./page-head";
import { allDossiers, sampleLookup } from "./sample-lookup";

const PATH = "/a/dossiers/sample/";
const TALKS: Subject = { kind: "event", id: "talks" };
const lookup = sampleLookup([{ id: "talks", short: 'Talks "<b>" & more', when: "2024-04~", rank: 1 }]);

/** Attributes of the tags, which are written so that XML reads them too. */
function read(head: string): readonly Readonly<Record<string, string>>[] {
	const tags: Readonly<Record<string, string>>[] = [];
	const parser = new SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ name, attributes }) => {
		if (name !== "head") tags.push(attributes);
	});
	parser.write(`<head>${head.replace(/<script.*<\/script>/, "")}</head>`).close();
	return tags;
}

function propertiesOf(head: string): Readonly<Record<string, string | undefined>> {
	return Object.fromEntries(
		read(head).flatMap(({ property, content }) => (property === undefined ? [] : [[property, content]])),
	);
}

function hrefsOf(head: string): readonly string[] {
	return read(head).flatMap(({ href }) => href ?? []);
}

describe("pageHead", () => {
	it("says who the page is and which card it has, the hedge kept", () => {
		const head = pageHead(TALKS, lookup, PATH, "https://example.org");
		expect(propertiesOf(head)).toEqual({
			"og:title": 'Talks "<b>" & more · Sample',
			"og:description": "about Apr 2024 (held).",
			"og:type": "article",
			"og:url": "https://example.org/a/dossiers/sample/events/talks/",
			"og:site_name": "Readout",
			"og:image": "https://example.org/a/dossiers/sample/events/talks/og.png",
			"og:image:width": "1200",
			"og:image:height": "630",
			"og:image:alt": 'Talks "<b>" & more. about Apr 2024. Sample. With a timeline.',
		});
		expect(head).toContain('<link rel="canonical" href="https://example.org/a/dossiers/sample/events/talks/"/>');
	});
	it("says nothing absolute where the site's address is not known", () => {
		const head = pageHead(TALKS, lookup, PATH, null);
		expect(head.replaceAll("https://schema.org", "")).not.toContain("://");
		expect(head).not.toContain("og:");
		expect(hrefsOf(head)).toEqual([`${PATH}feed.xml`]);
	});
	it("names all the dossier's files on its own page", () => {
		const names = [
			"dossier.json",
			"events.csv",
			"events.exact.csv",
			"events.ics",
			"feed.xml",
			"sources.ris",
			"sources.bib",
			"sources.csl.json",
		];
		expect(hrefsOf(pageHead({ kind: "dossier" }, lookup, PATH, null))).toEqual(names.map((name) => PATH + name));
	});
	it.each(allDossiers())("is well-formed and names a card that is drawn: %s", (_id, own) => {
		const subjects: readonly Subject[] = [
			{ kind: "dossier" },
			{ kind: "sources" },
			...own.dossier.events.map(({ id }) => ({ kind: "event", id }) as const),
			...own.dossier.claims.map(({ id }) => ({ kind: "claim", id }) as const),
			...own.dossier.actors.map(({ id }) => ({ kind: "actor", id }) as const),
		];
		for (const subject of subjects) {
			const head = pageHead(subject, own, PATH, "https://example.org");
			const image = propertiesOf(head)["og:image"] ?? "";
			expect(image).toMatch(
				/^https:\/\/example\.org\/a\/dossiers\/sample\/(?:(?:topics|events|claims)\/[a-z0-9-]+\/)?og\.png$/,
			);
			const event = /events\/([^/]+)\/og/.exec(image)?.[1];
			if (event !== undefined) expect(own.events.get(event)?.rank).toBeLessThan(3);
			expect(head).not.toContain("</template");
			// A thing's page may weigh 35,000 bytes in all.
			if (subject.kind !== "dossier") expect(Buffer.byteLength(head)).toBeLessThan(4000);
		}
	});
});
