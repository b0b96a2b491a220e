import type { Lookup } from "../dossier/lookup";
import type { Problem } from "../dossier/problem";
import { parsePlainDate } from "../time/plain-date";
import { encodeEnd, encodeMoment } from "../view/moment-text";
import { DECK_FORMAT, type Deck, LONGEST_TITLE, MOST_SLIDES, type Slide } from "./deck";
import { knownSlide } from "./known-slide";
import { type Problems, readFields, readList, readSlug, readWords, refused } from "./read-fields";
import { readSlide } from "./read-slide";
import { freshId } from "./slug";

/** A slide whose subject the dossier lacks, as the file has it, and its place there, from 0. */
export type SetAside = { readonly at: number; readonly slide: Slide };

export type ParsedDeck =
	| {
			readonly ok: true;
			readonly value: Deck;
			readonly setAside: readonly SetAside[];
			/** What the file names and the dossier lacks: nothing goes unsaid. */
			readonly findings: readonly Problem[];
	  }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parsed JSON → a deck for this dossier, or every problem at once. Never throws; the deck is built anew and keeps nothing
 * of the given object. Pass the whole dossier, not that of a day: what is not known as of a day is no reason to lose a slide.
 */
export function parseDeck(json: unknown, lookup: Lookup): ParsedDeck {
	const problems: Problems = [];
	const fields = readFields(json, ["format", "id", "dossier", "title", "asOf", "slides"], [], problems);
	if (fields === null) return { ok: false, problems };
	const format = fields.get("format");
	if (format !== DECK_FORMAT) refused(`"${DECK_FORMAT}"`, format, ["format"], problems);
	const id = readSlug(fields.get("id"), ["id"], problems) ?? "";
	const dossier = fields.get("dossier");
	if (dossier !== lookup.dossier.id) {
		const fix = "Open the dossier that this deck was made from, and the deck there.";
		refused(`"${lookup.dossier.id}", the dossier that is open`, dossier, ["dossier"], problems, fix);
	}
	const title = readWords(fields.get("title"), LONGEST_TITLE, ["title"], problems) ?? "";
	const asOf = readDay(fields.get("asOf"), problems);
	const slides = readSlides(fields.get("slides"), problems);
	if (problems.length > 0) return { ok: false, problems };
	const held = slides.map((slide, at) => knownSlide(slide, ["slides", at], lookup));
	const standing = held.flatMap(({ slide }) => slide ?? []);
	const findings = held.flatMap((known) => known.findings);
	if (standing.length === 0) return { ok: false, problems: findings };
	const setAside = slides.flatMap((slide, at) => (held[at]?.slide === null ? { at, slide } : []));
	const value: Deck = { format: DECK_FORMAT, id, dossier: lookup.dossier.id, title, asOf, slides: standing };
	return { ok: true, value, setAside, findings };
}

/** The text of a deck file: what was set aside stands in it again, near where it stood, as long as a deck has room. */
export function deckText({ slides, ...deck }: Deck, setAside: readonly SetAside[] = []): string {
	const all = [...slides];
	for (const { at, slide } of setAside.slice(0, MOST_SLIDES - slides.length)) {
		all.splice(at, 0, { ...slide, id: freshId(slide.id, new Set(all.map(({ id }) => id))) });
	}
	return `${JSON.stringify({ ...deck, slides: all.map(written) }, null, "\t")}\n`;
}

function written(slide: Slide): object {
	if (slide.kind !== "timeline" || slide.span === null) return slide;
	return { ...slide, span: { from: encodeMoment(slide.span.from), to: encodeEnd(slide.span.to) } };
}

function readDay(value: unknown, problems: Problems): string | null {
	if (value === null) return null;
	const isDay = typeof value === "string" && parsePlainDate(value).ok;
	return isDay ? value : refused("null or a plain date YYYY-MM-DD", value, ["asOf"], problems);
}

function readSlides(value: unknown, problems: Problems): readonly Slide[] {
	const seen = new Set<string>();
	const slides = readList(value, MOST_SLIDES, ["slides"], problems, (item, path) => {
		const slide = readSlide(item, path, problems);
		if (slide === null) return null;
		if (seen.has(slide.id)) return refused("an id that no other slide has", slide.id, [...path, "id"], problems);
		seen.add(slide.id);
		return slide;
	});
	if (slides?.length === 0 && problems.length === 0) refused("at least one slide", value, ["slides"], problems);
	return slides ?? [];
}
