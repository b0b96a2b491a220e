import type { Lookup } from "../dossier/lookup";
import { type Deck, indexOfSlide } from "./deck";
import { stepCount } from "./slide-steps";

/** Where the driver is: a slide by id, and its step from 0. */
export type Place = { readonly slide: string; readonly step: number };

/**
 * Every way to go gives a place that the deck has, and the given place itself where there is no farther to go. A deck
 * without slides has no place; then too the given one comes back.
 */
export function nextPlace(place: Place, deck: Deck, lookup: Lookup): Place {
	const { index, step, steps } = standing(place, deck, lookup);
	if (step + 1 < steps) return { slide: place.slide, step: step + 1 };
	return startOf(deck, index + 1) ?? place;
}

/** One step back; from the start of a slide to the last step of the one before. */
export function previousPlace(place: Place, deck: Deck, lookup: Lookup): Place {
	const { index, step } = standing(place, deck, lookup);
	if (step > 0) return { slide: place.slide, step: step - 1 };
	const before = deck.slides[index - 1];
	return before === undefined ? place : { slide: before.id, step: stepCount(before, lookup) - 1 };
}

export function firstPlace(deck: Deck): Place | null {
	return startOf(deck, 0);
}

/** The last slide with all that it shows. */
export function lastPlace(deck: Deck, lookup: Lookup): Place | null {
	const last = deck.slides.at(-1);
	return last === undefined ? null : { slide: last.id, step: stepCount(last, lookup) - 1 };
}

/** The start of slide `number`, counted from 1 as people do; numbers beyond the ends go to the ends. */
export function numberedPlace(number: number, deck: Deck): Place | null {
	const whole = Number.isNaN(number) ? 1 : Math.round(number);
	return startOf(deck, Math.min(deck.slides.length, Math.max(1, whole)) - 1);
}

/**
 * The place after the deck or its dossier changed: itself where it still stands, its slide's last step where it has fewer now.
 * Where the slide has gone: the start of the nearest that is left, by where it stood in the `former` deck, the following
 * one first; failing all, the first slide.
 */
export function settledPlace(place: Place, deck: Deck, lookup: Lookup, former: Deck = deck): Place {
	const slide = deck.slides[indexOfSlide(deck, place.slide)];
	if (slide !== undefined) {
		const step = Math.min(Math.max(0, Math.trunc(place.step) || 0), stepCount(slide, lookup) - 1);
		return step === place.step ? place : { slide: slide.id, step };
	}
	const at = indexOfSlide(former, place.slide);
	const nearest = at < 0 ? [] : [...former.slides.slice(at + 1), ...former.slides.slice(0, at).reverse()];
	const left = nearest.find(({ id }) => indexOfSlide(deck, id) >= 0);
	return (left === undefined ? firstPlace(deck) : { slide: left.id, step: 0 }) ?? place;
}

export function samePlace(a: Place, b: Place): boolean {
	return a.slide === b.slide && a.step === b.step;
}

function startOf(deck: Deck, index: number): Place | null {
	const slide = deck.slides[index];
	return slide === undefined ? null : { slide: slide.id, step: 0 };
}

/** A place whose slide is unknown counts as before the first. */
function standing(place: Place, deck: Deck, lookup: Lookup) {
	const index = indexOfSlide(deck, place.slide);
	const slide = deck.slides[index];
	const steps = slide === undefined ? 0 : stepCount(slide, lookup);
	return { index, steps, step: slide === undefined ? 0 : Math.min(place.step, steps - 1) };
}
