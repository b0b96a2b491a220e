import type { LaneBy } from "../timeline/lane-by";
import type { ViewSpan } from "../view/view";

export const DECK_FORMAT = "readout-deck/1";

/** What a slide holds at most, so that a room can read it, and a deck, so that a hostile file costs little. */
export const MOST_SLIDES = 200;
export const MOST_CLAIMS = 4;
/** One for each digit that calls it. */
export const MOST_CHALLENGES = 9;
export const MOST_NAMED = 40;
export const MOST_MINUTES = 240;
export const LONGEST_TITLE = 200;
/** Characters; a heading holds one idea. */
export const LONGEST_HEADING = 120;

/** What every slide has. It names things of the dossier by id and holds none of their words: slides are live. */
type Common = {
	/** A readable slug, one of its kind in the deck; it stays while the slide does. */
	readonly id: string;
	/** Planned minutes, with fractions. */
	readonly minutes: number;
	/** Claims expected to be challenged, by id: at most nine, in the order of their digits. */
	readonly challenges: readonly string[];
	/** In place of the heading that the dossier gives. */
	readonly heading?: string;
};

export type Slide =
	| (Common & { readonly kind: "title" })
	| (Common & {
			readonly kind: "timeline";
			/** In whole minutes; null: the dossier's focus. */
			readonly span: ViewSpan | null;
			/** Events that stand out, by id. */
			readonly emphasis: readonly string[];
			readonly lanes: LaneBy;
	  })
	/** The newest judgement, then at most four claims, one by one. */
	| (Common & { readonly kind: "topic"; readonly topic: string; readonly claims: readonly string[] })
	| (Common & { readonly kind: "event"; readonly event: string })
	| (Common & { readonly kind: "claim"; readonly claim: string })
	| (Common & { readonly kind: "scorecard" })
	/** What to watch of one topic; null: of all. */
	| (Common & { readonly kind: "watch"; readonly topic: string | null })
	/** The sources named; of none, how strong the record is. */
	| (Common & { readonly kind: "sources"; readonly sources: readonly string[] });

export type SlideKind = Slide["kind"];

/** Slides in the order in which they are shown. Notes are no part of it: they stand in a value and a file of their own. */
export type Deck = {
	readonly format: typeof DECK_FORMAT;
	readonly id: string;
	/** Id of the dossier that it is made from. */
	readonly dossier: string;
	readonly title: string;
	/** The plain date as of which it is shown; null: the latest. */
	readonly asOf: string | null;
	readonly slides: readonly Slide[];
};

/** Where the slide stands in the deck, from 0; -1 where the deck does not have it. */
export function indexOfSlide({ slides }: Pick<Deck, "slides">, id: string): number {
	return slides.findIndex((slide) => slide.id === id);
}
