import { memo, useEffect, useRef } from "react";
import type { Deck, Slide } from "@/lib/deck/deck";
import { stepCount } from "@/lib/deck/slide-steps";
import { slideTitle } from "@/lib/deck/slide-title";
import { stripCaption } from "@/lib/deck/strip-caption";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./presenter.module.css";
import { SlideView } from "./slide";
import { SlideFrame } from "./slide-frame";

/** All slides small, complete; a click goes to one. */
export function SlideStrip({
	deck,
	lookup,
	at,
	onSlide,
	wide = false,
}: {
	readonly deck: Deck;
	readonly lookup: Lookup;
	/** Place of the slide that stands, from 0. */
	readonly at: number;
	readonly onSlide: (number: number) => void;
	/** As an overview that fills its place, rather than one row. */
	readonly wide?: boolean;
}) {
	const now = useRef<HTMLButtonElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `at` is what moves it.
	useEffect(() => {
		if (now.current !== null) showIn(now.current.closest("ol"), now.current);
	}, [at]);
	return (
		<nav className={wide ? styles.overview : styles.strip} aria-label="Slides">
			<ol>
				{deck.slides.map((slide, index) => (
					<li key={slide.id}>
						<button
							ref={index === at ? now : null}
							type="button"
							aria-label={`${index + 1} ${slideTitle(slide, lookup)}`}
							aria-current={index === at ? "step" : undefined}
							onClick={() => onSlide(index + 1)}
						>
							<SmallSlide slide={slide} lookup={lookup} asOf={deck.asOf} number={`${index + 1}`} />
							<span>
								{wide
									? `${index + 1} ${slideTitle(slide, lookup)}`
									: stripCaption(index + 1, slideTitle(slide, lookup))}
							</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** Scrolls the row alone, as `scrollIntoView` would: on a low screen that takes the page with it, away from the slide. */
function showIn(row: HTMLElement | null, item: HTMLElement): void {
	if (row === null) return;
	const [place, shown] = [item.getBoundingClientRect(), row.getBoundingClientRect()];
	row.scrollLeft += Math.min(0, place.left - shown.left) + Math.max(0, place.right - shown.right);
}

/** Drawn once; it says nothing that its title beside it does not. */
const SmallSlide = memo(function SmallSlide({
	slide,
	lookup,
	asOf,
	number,
}: {
	readonly slide: Slide;
	readonly lookup: Lookup;
	readonly asOf: string | null;
	readonly number: string;
}) {
	const step = stepCount(slide, lookup) - 1;
	return (
		<div aria-hidden="true" inert>
			<SlideFrame shape="wide">
				<SlideView slide={slide} step={step} lookup={lookup} asOf={asOf} number={number} shape="wide" />
			</SlideFrame>
		</div>
	);
});
