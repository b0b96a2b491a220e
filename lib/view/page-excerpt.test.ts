import { describe, expect, it } from "vitest";
import { citedBy } from "../dossier/cited-by";
import type { Cite } from "../dossier/dossier";
import { loadDossiers } from "../dossier/load-dossiers";
import { lookUp } from "../dossier/lookup";
import { toWire } from "../dossier/wire";
import { pageExcerpt } from "./page-excerpt";
import type { Subject } from "./subject";

const [entry] = loadDossiers();
if (entry === undefined) throw new Error("no dossier");
const { lookup, dossier } = entry;

const things: readonly Subject[] = [
	{ kind: "dossier" },
	{ kind: "sources" },
	...dossier.topics.map(({ id }): Subject => ({ kind: "topic", id })),
	...dossier.events.map(({ id }): Subject => ({ kind: "event", id })),
	...dossier.claims.map(({ id }): Subject => ({ kind: "claim", id })),
	...dossier.sources.map(({ id }): Subject => ({ kind: "source", id })),
	...dossier.actors.map(({ id }): Subject => ({ kind: "actor", id })),
];

/** Every cite anywhere in a value. */
function citesIn(value: unknown, found: Cite[] = []): Cite[] {
	if (Array.isArray(value)) for (const inner of value) citesIn(inner, found);
	else if (typeof value === "object" && value !== null)
		for (const [key, inner] of Object.entries(value)) {
			if (key === "cites" && Array.isArray(inner)) found.push(...inner);
			else citesIn(inner, found);
		}
	return found;
}

describe("pageExcerpt", () => {
	it("pageExcerpt(any subject) holds the subject and every source that its records cite", () => {
		for (const subject of things) {
			const part = pageExcerpt(subject, lookup);
			const own = lookUp(part);
			if ("id" in subject)
				expect(own[`${subject.kind}s`].get(subject.id), `${subject.kind} ${subject.id}`).toBeDefined();
			const missing = citesIn(part).filter((cite) => !own.sources.has(cite.source));
			expect(missing, JSON.stringify(subject)).toEqual([]);
		}
	});

	it("pageExcerpt(source) lists the same things resting on it as the whole dossier", () => {
		for (const { id } of dossier.sources)
			expect(citedBy(lookUp(pageExcerpt({ kind: "source", id }, lookup)), id)).toEqual(citedBy(lookup, id));
	});

	it("pageExcerpt(event, claim or source) is small: at most 16 kB of text", () => {
		for (const subject of things.filter(({ kind }) => kind === "event" || kind === "claim" || kind === "source")) {
			const size = JSON.stringify(toWire(pageExcerpt(subject, lookup))).length;
			expect(size, JSON.stringify(subject)).toBeLessThan(16_000);
		}
	});
});
