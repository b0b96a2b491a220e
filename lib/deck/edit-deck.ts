import type { Lookup } from "../dossier/lookup";
import { oneLine } from "../formats/plain-text";
import type { Subject } from "../view/subject";
import { cutText } from "./cut-text";
import {
	type Deck,
	indexOfSlide,
	LONGEST_HEADING,
	MOST_CHALLENGES,
	MOST_MINUTES,
	MOST_SLIDES,
	type Slide,
} from "./deck";
import { slideFor } from "./slide-for";
import { freshId } from "./slug";

/** Each edit gives a new deck, or the same one where it changes nothing; the slides it does not name keep their order. */

/** The slide at place `to` (from 0, held within the deck). */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
	const from = indexOfSlide(deck, id);
	const slide = deck.slides[from];
	const goal = Math.min(deck.slides.length - 1, Math.max(0, Math.trunc(to) || 0));
	if (slide === undefined || goal === from) return deck;
	const others = deck.slides.filter((other) => other !== slide);
	return { ...deck, slides: [...others.slice(0, goal), slide, ...others.slice(goal)] };
}

/** The deck without the slide. Its last slide stays: a deck shows something. */
export function dropSlide(deck: Deck, id: string): Deck {
	if (deck.slides.length < 2 || indexOfSlide(deck, id) < 0) return deck;
	return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) };
}

/** The slide behind the one named, else at the end, under an id that no other has. A full deck stays as it is. */
export function addSlide(deck: Deck, slide: Slide, after: string | null = null): Deck {
	if (deck.slides.length >= MOST_SLIDES) return deck;
	const id = freshId(slide.id, new Set(deck.slides.map((other) => other.id)));
	const found = after === null ? -1 : indexOfSlide(deck, after);
	const at = found < 0 ? deck.slides.length : found + 1;
	return { ...deck, slides: [...deck.slides.slice(0, at), { ...slide, id }, ...deck.slides.slice(at)] };
}

/** "Add to deck": any subject that a slide can show; the deck itself for others. */
export function addSubject(deck: Deck, subject: Subject, lookup: Lookup, after: string | null = null): Deck {
	const slide = slideFor(subject, lookup);
	return slide === null ? deck : addSlide(deck, slide, after);
}

/** Planned minutes, to the quarter, from 0 to four hours. What is no number changes nothing. */
export function setMinutes(deck: Deck, id: string, minutes: number): Deck {
	if (Number.isNaN(minutes)) return deck;
	const held = Math.round(Math.min(MOST_MINUTES, Math.max(0, minutes)) * 4) / 4;
	return withSlide(deck, id, (slide) => (slide.minutes === held ? slide : { ...slide, minutes: held }));
}

/** A heading in one line, cut to what a slide holds; an empty one gives way to the dossier's own. */
export function setHeading(deck: Deck, id: string, heading: string): Deck {
	const tidy = cutText(oneLine(heading), LONGEST_HEADING).trim();
	return withSlide(deck, id, (slide) => {
		if ((slide.heading ?? "") === tidy) return slide;
		const { heading: _, ...rest } = slide;
		return tidy === "" ? rest : { ...rest, heading: tidy };
	});
}

/** The claims that are expected to be challenged, each once, in the order of their digits. */
export function setChallenges(deck: Deck, id: string, claims: readonly string[], lookup: Lookup): Deck {
	const known = [...new Set(claims)].filter((claim) => lookup.claims.has(claim)).slice(0, MOST_CHALLENGES);
	return withSlide(deck, id, (slide) =>
		slide.challenges.join("~") === known.join("~") ? slide : { ...slide, challenges: known },
	);
}

function withSlide(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
	const at = indexOfSlide(deck, id);
	const slide = deck.slides[at];
	if (slide === undefined) return deck;
	const next = change(slide);
	return next === slide ? deck : { ...deck, slides: deck.slides.with(at, next) };
}
