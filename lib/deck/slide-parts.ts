import { citesOf } from "../dossier/cite-numbers";
import type { Sentence, Source } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import type { ScoreRow, ScoreVerdict } from "../dossier/scorecard";
import type { LaneBy } from "../timeline/lane-by";
import type { ViewSpan } from "../view/view";

/** A row of a slide's table: a claim, what came of it, who says so. */
export type SlideRow = {
	readonly id: string;
	readonly text: string;
	readonly verdict: ScoreVerdict;
	readonly aside: string;
};

/** A timeline on a slide: the span (null: the dossier's focus), lanes, the one topic whose events it shows, and which stand out. */
export type SlideTimeline = {
	readonly span: ViewSpan | "all" | null;
	readonly lanes: LaneBy;
	readonly topic: string | null;
	readonly emphasis: readonly string[];
};

/** One thing of a list, with the topic that marks it, or null. */
export type SlidePoint = { readonly text: string; readonly topic: string | null };

/** What a slide says, whatever draws it: the screen, paper or PowerPoint. Texts are the dossier's own, hedges kept. */
export type SlideContent = {
	/** Id of the topic that it is about, or null. */
	readonly topic: string | null;
	/** Over the heading: the kind of thing, or the topic. */
	readonly label: string;
	readonly heading: string;
	readonly lead: readonly string[];
	readonly rows: readonly SlideRow[];
	readonly facts: readonly (readonly [name: string, value: string])[];
	readonly points: readonly SlidePoint[];
	/** How many points more there are, which no slide of them all could have. */
	readonly more: number;
	readonly verdict: { readonly verdict: ScoreVerdict; readonly words: string } | null;
	readonly score: readonly (ScoreRow<string | null> & { readonly title: string })[];
	readonly timeline: SlideTimeline | null;
	/** Apart from any likelihood (ICD 203). */
	readonly confidence: { readonly level: string; readonly reason: string } | null;
	/** What it rests on, in order of first use. */
	readonly sources: readonly Source[];
};

/** What a kind of slide does not have. */
export const EMPTY: SlideContent = {
	topic: null,
	label: "",
	heading: "",
	lead: [],
	rows: [],
	facts: [],
	points: [],
	more: 0,
	verdict: null,
	score: [],
	timeline: null,
	confidence: null,
	sources: [],
};

/** Sentences as a lead, with the sources of them and of those `before`. */
export function prose(
	sentences: readonly Sentence[],
	lookup: Lookup,
	before: readonly Sentence[] = [],
): Pick<SlideContent, "lead" | "sources"> {
	return {
		lead: sentences.map(({ text }) => text),
		sources: sourcesOf(
			citesOf([...before, ...sentences]).map(({ source }) => source),
			lookup,
		),
	};
}

export function sourcesOf(ids: readonly string[], { sources }: Lookup): readonly Source[] {
	return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
