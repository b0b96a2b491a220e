"use client";

import { createPortal } from "react-dom";
import type { Deck, Slide } from "@/lib/deck/deck";
import { type Notes, noteOf } from "@/lib/deck/notes";
import { knowledgeWords } from "@/lib/deck/slide-knowledge";
import { stepCount } from "@/lib/deck/slide-steps";
import { slidePath } from "@/lib/deck/slide-subject";
import { figures } from "@/lib/dossier/figures";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { plainLines } from "@/lib/formats/plain-text";
import { addressAt } from "@/lib/view/root";
import styles from "./paper-deck.module.css";
import { SlideView } from "./slide";
import slideStyles from "./slide.module.css";

/** Ruled lines below a handout's slide, and below its notes. */
const LINES = { alone: 4, noted: 3 };

type Props = {
	/** One slide a sheet, or two with their notes and lines to write on. */
	readonly form: "slides" | "handout";
	readonly deck: Deck;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	/** null: none are printed. */
	readonly notes: Notes | null;
	readonly site: { readonly origin: string; readonly root: string };
};

/**
 * The deck as it is printed, in place of all that is on the screen. It is scaled by its style sheet, for whatever measures
 * an element measures the screen.
 */
export function PaperDeck(props: Props) {
	const { form, deck, lookup } = props;
	const { dossier } = lookup;
	const knowledge = knowledgeWords(deck.asOf, dossier);
	return createPortal(
		<div className={styles.paper} data-paper-deck={form}>
			{deck.slides.map((slide, at) => (
				<Sheet key={slide.id} {...props} slide={slide} at={at} knowledge={knowledge} />
			))}
			<section className={styles.record} data-form={form}>
				<h2>Sources of this briefing</h2>
				<p>
					{deck.title}. {knowledge}. {figures(dossier.sources.length)} sources.
				</p>
				<ul>
					{dossier.sourceSummary.map(({ text }) => (
						<li key={text}>{text}</li>
					))}
				</ul>
				<p className={styles.address}>{props.site.origin + addressAt(props.site.root, "sources/")}</p>
			</section>
		</div>,
		document.body,
	);
}

function Sheet({
	form,
	deck,
	lookup,
	notes,
	site,
	slide,
	at,
	knowledge,
}: Props & { readonly slide: Slide; readonly at: number; readonly knowledge: string }) {
	const address = site.origin + addressAt(site.root, slidePath(slide, lookup, deck.asOf));
	const note = notes === null ? "" : plainLines(noteOf(notes, slide.id));
	const number = `${at + 1} / ${deck.slides.length}`;
	return (
		<section className={styles.sheet} data-form={form}>
			<div className={styles.frame}>
				<div className={slideStyles.slide} data-shape="wide">
					<SlideView
						slide={slide}
						step={stepCount(slide, lookup) - 1}
						lookup={lookup}
						asOf={deck.asOf}
						number={number}
						shape="wide"
					/>
				</div>
			</div>
			<p className={styles.foot}>
				<span>
					{knowledge}. {lookup.dossier.sourceSummary[0]?.text ?? count(lookup.dossier.sources.length, "source")}
				</span>
				<span className={styles.address}>{address}</span>
			</p>
			{form === "slides" ? null : (
				<>
					{note.trim() === "" ? null : <p className={styles.notes}>{note}</p>}
					<div className={styles.lines} aria-hidden="true">
						{Array.from({ length: note.trim() === "" ? LINES.alone : LINES.noted }, (_, line) => (
							<div key={line} />
						))}
					</div>
				</>
			)}
		</section>
	);
}
