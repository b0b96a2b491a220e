import type { Lookup } from "../dossier/lookup";
import { MINUTE_MS } from "../time/plain-date";
import { type Deck, indexOfSlide } from "./deck";
import type { Place } from "./place";
import { stepCount } from "./slide-steps";

/** How the presentation stands against its plan; all times in ms. */
export type Pace = {
	/** Of all slides. */
	readonly planned: number;
	/** The slide that the plan shows now, the last one when time is up; null where no time is planned. */
	readonly due: string | null;
	/** Above 0: ahead of the plan; below: behind it. 0 while the plan is at this very step. */
	readonly ahead: number;
	/** Where the plan has the step that is shown, and where time is: shares of the bar, both in [0, 1]. */
	readonly shown: number;
	readonly now: number;
};

/** One slide's part of the bar: from where, and how wide, in shares of the whole. */
export type PaceSegment = { readonly slide: string; readonly from: number; readonly width: number };

/**
 * Each step of a slide has an equal share of its planned minutes. Who shows a step in its share is on time; who shows it
 * sooner is ahead by what is left until then, who shows it still afterwards is behind by what has gone by since.
 * @param elapsed ms since the start, pauses left out
 */
export function paceOf(deck: Deck, place: Place, elapsed: number, lookup: Lookup): Pace {
	const planned = plannedMs(deck);
	const at = Math.max(0, indexOfSlide(deck, place.slide));
	const slide = deck.slides[at];
	if (slide === undefined || planned === 0) return { planned, due: null, ahead: 0, shown: 0, now: 0 };
	const steps = stepCount(slide, lookup);
	const share = msOf(slide) / steps;
	const step = Math.min(steps - 1, Math.max(0, place.step));
	const start = plannedMs({ slides: deck.slides.slice(0, at) }) + step * share;
	const end = start + share;
	return {
		planned,
		due: dueSlide(deck, elapsed),
		ahead: elapsed < start ? start - elapsed : Math.min(0, end - elapsed),
		shown: start / planned,
		now: Math.min(1, Math.max(0, elapsed / planned)),
	};
}

/** The segments of the pace bar, as wide as their slides are planned long; all alike where nothing is planned. */
export function paceBar({ slides }: Pick<Deck, "slides">): readonly PaceSegment[] {
	const whole = plannedMs({ slides });
	let from = 0;
	return slides.map((slide) => {
		const width = whole === 0 ? 1 / slides.length : msOf(slide) / whole;
		const segment = { slide: slide.id, from, width };
		from += width;
		return segment;
	});
}

/** "12 s ahead", "1 min 05 s behind", "1 h 02 min behind", "on time"; "no time planned". */
export function paceWords({ planned, ahead }: Pick<Pace, "planned" | "ahead">): string {
	if (planned === 0) return "no time planned";
	const seconds = Math.round(Math.abs(ahead) / 1000);
	if (seconds === 0) return "on time";
	return `${durationWords(seconds)} ${ahead > 0 ? "ahead" : "behind"}`;
}

/** "05:20 of 15:00", "1:05:20 of 1:30:00"; where nothing is planned only what has gone by. */
export function clockWords(elapsed: number, planned: number): string {
	return planned === 0 ? clock(elapsed) : `${clock(elapsed)} of ${clock(planned)}`;
}

export function plannedMs({ slides }: Pick<Deck, "slides">): number {
	return slides.reduce((sum, slide) => sum + msOf(slide), 0);
}

function msOf({ minutes }: { readonly minutes: number }): number {
	return minutes * MINUTE_MS;
}

function dueSlide({ slides }: Deck, elapsed: number): string | null {
	let end = 0;
	for (const slide of slides) {
		end += msOf(slide);
		if (elapsed < end) return slide.id;
	}
	return slides.at(-1)?.id ?? null;
}

function durationWords(seconds: number): string {
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

function clock(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const hours = Math.floor(seconds / 3600);
	const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	return hours === 0 ? rest : `${hours}:${rest}`;
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}
