"use client";

import { useEffect, useRef, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import { DayField } from "@/components/workspace/day-field";
import type { Deck, Slide } from "@/lib/deck/deck";
import { deckOn } from "@/lib/deck/default-deck";
import { addSlide, dropSlide } from "@/lib/deck/edit-deck";
import type { Notes } from "@/lib/deck/notes";
import { slideFor, timelineSlide, watchSlide } from "@/lib/deck/slide-for";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { DEFAULT_LANES } from "@/lib/view/view";
import styles from "./deck-editor.module.css";
import { DeckFiles } from "./deck-files";
import { DeckRow } from "./deck-row";
import type { KeptDeck } from "./use-deck";

/** The deck: its order, what each slide is called and how long it takes, what it adds and drops, its day, its files. */
export function DeckEditor({
	kept,
	whole,
	lookup,
	notes,
	onDeck,
	onReset,
	onNotes,
	onClose,
}: {
	readonly kept: KeptDeck;
	readonly whole: Lookup;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly notes: Notes;
	readonly onDeck: (next: Deck) => void;
	/** The dossier's own deck stands again; until another change `kept.former` is what it was. */
	readonly onReset: () => void;
	readonly onNotes: (notes: Notes) => void;
	readonly onClose: () => void;
}) {
	const { deck, changed, former } = kept;
	const choices = slideChoices(lookup);
	const [chosen, setChosen] = useState(0);
	const add = () => {
		const slide = choices[chosen];
		if (slide !== undefined) onDeck(addSlide(deck, slide));
	};
	const rows = useRef<HTMLOListElement>(null);
	const [dropped, setDropped] = useState<number | null>(null);
	// What had the focus has gone with its slide: the next one's, or the last one's, has it now.
	useEffect(() => {
		if (dropped === null) return;
		const drops = [...(rows.current?.querySelectorAll<HTMLElement>("[data-drop]") ?? [])];
		drops[Math.min(dropped, drops.length - 1)]?.focus();
		setDropped(null);
	}, [dropped]);
	return (
		<PaperDialog title="Deck" onClose={onClose}>
			<div className={styles.editor}>
				<p className={styles.quiet}>
					{changed
						? "Your deck, kept in this browser."
						: "The dossier’s own deck. What you change is kept in this browser."}
				</p>
				<ol ref={rows} className={styles.rows}>
					{deck.slides.map((slide, at) => (
						<DeckRow
							key={slide.id}
							slide={slide}
							at={at}
							deck={deck}
							lookup={lookup}
							onDeck={onDeck}
							onDrop={() => {
								onDeck(dropSlide(deck, slide.id));
								setDropped(at);
							}}
						/>
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
						<button type="button" className={styles.secondary} onClick={onReset}>
							Back to the dossier’s own deck
						</button>
					) : null}
				</div>
				<PutAway former={former} onUndo={onDeck} />
				<DeckFiles deck={deck} whole={whole} notes={notes} onDeck={onDeck} onNotes={onNotes} />
			</div>
		</PaperDialog>
	);
}

/** That the reader's own deck was put away, and the way back to it, which takes the focus of the button that has gone. */
function PutAway({ former, onUndo }: { readonly former: Deck | null; readonly onUndo: (deck: Deck) => void }) {
	return (
		<p role="status">
			{former === null ? null : (
				<>
					Your deck of {count(former.slides.length, "slide")} was put away.{" "}
					<button ref={focusIfLost} type="button" className={styles.secondary} onClick={() => onUndo(former)}>
						Undo
					</button>
				</>
			)}
		</p>
	);
}

function focusIfLost(button: HTMLButtonElement | null): void {
	if (document.activeElement === null || document.activeElement.matches("body, dialog")) button?.focus();
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
