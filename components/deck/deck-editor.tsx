"use client";

import { useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { DayField } from "@/components/workspace/day-field";
import type { Deck, Slide } from "@/lib/deck/deck";
import { deckOn } from "@/lib/deck/default-deck";
import { addSlide } from "@/lib/deck/edit-deck";
import type { Notes } from "@/lib/deck/notes";
import { slideFor, timelineSlide, watchSlide } from "@/lib/deck/slide-for";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import { DEFAULT_LANES } from "@/lib/view/view";
import styles from "./deck-editor.module.css";
import { DeckFiles } from "./deck-files";
import { DeckOut } from "./deck-out";
import { DeckRow } from "./deck-row";
import type { KeptDeck } from "./use-deck";
import type { Wanted } from "./use-paper";

/** The deck: its order, what each slide is called and how long it takes, what it adds and drops, its day, its files, its ways out. */
export function DeckEditor({
	kept,
	whole,
	lookup,
	notes,
	root,
	onDeck,
	onNotes,
	onPrint,
	onClose,
}: {
	readonly kept: KeptDeck;
	readonly whole: Lookup;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly notes: Notes;
	readonly root: string;
	readonly onDeck: (next: Deck) => void;
	readonly onNotes: (notes: Notes) => void;
	readonly onPrint: (wanted: Wanted) => Promise<void>;
	readonly onClose: () => void;
}) {
	const { deck, changed, reset } = kept;
	const choices = slideChoices(lookup);
	const [chosen, setChosen] = useState(0);
	const add = () => {
		const slide = choices[chosen];
		if (slide !== undefined) onDeck(addSlide(deck, slide));
	};
	return (
		<PaperDialog title="Deck" onClose={onClose}>
			<div className={styles.editor}>
				<p className={styles.quiet}>
					{changed
						? "Your deck, kept in this browser."
						: "The dossier’s own deck. What you change is kept in this browser."}
				</p>
				<ol className={styles.rows}>
					{deck.slides.map((slide, at) => (
						<DeckRow key={slide.id} slide={slide} at={at} deck={deck} lookup={lookup} onDeck={onDeck} />
					))}
				</ol>
				<div className={styles.line}>
					<label>
						Slide to add{" "}
						<select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
							{choices.map((slide, index) => (
								<option key={`${slide.kind} ${slide.id}`} value={index}>
									{`${KIND_WORDS[slide.kind]}: ${slideTitle(slide, lookup)}`}
								</option>
							))}
						</select>
					</label>
					<button type="button" className={styles.primary} onClick={add}>
						Add slide
					</button>
				</div>
				<div className={styles.line}>
					<DayField
						label="As of"
						day={deck.asOf}
						last={whole.dossier.updated}
						onDay={(day) => onDeck(deckOn(deck, day, whole))}
					/>
					{changed ? (
						<button type="button" className={styles.secondary} onClick={reset}>
							Back to the dossier’s own deck
						</button>
					) : null}
				</div>
				<DeckFiles deck={deck} whole={whole} notes={notes} onDeck={onDeck} onNotes={onNotes} />
				<DeckOut deck={deck} lookup={lookup} notes={notes} root={root} onPrint={onPrint} />
			</div>
		</PaperDialog>
	);
}

const KIND_WORDS: { readonly [K in Slide["kind"]]: string } = {
	title: "Title",
	timeline: "Timeline",
	topic: "Topic",
	event: "Event",
	claim: "Claim",
	scorecard: "Scorecard",
	watch: "Watch list",
	sources: "Sources",
};

/** Every slide that the dossier can give, the whole before the parts. */
function slideChoices(lookup: Lookup): readonly Slide[] {
	const { topics, events, claims } = lookup.dossier;
	const made = (["dossier", "scorecard", "sources"] as const).map((kind) => slideFor({ kind }, lookup));
	const things = [
		...topics.flatMap(({ id }) => [slideFor({ kind: "topic", id }, lookup), watchSlide(id)]),
		...events.map(({ id }) => slideFor({ kind: "event", id }, lookup)),
		...claims.map(({ id }) => slideFor({ kind: "claim", id }, lookup)),
	];
	return [timelineSlide(null, [], DEFAULT_LANES), ...made, watchSlide(null), ...things].filter(
		(slide) => slide !== null,
	);
}
