import { type Deck, LONGEST_HEADING, MOST_MINUTES, type Slide } from "@/lib/deck/deck";
import { moveSlide, setChallenges, setHeading, setMinutes } from "@/lib/deck/edit-deck";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import styles from "./deck-editor.module.css";

/** One slide of the deck: its place, heading, planned minutes and expected challenges. */
export function DeckRow({
	slide,
	at,
	deck,
	lookup,
	onDeck,
	onDrop,
}: {
	readonly slide: Slide;
	readonly at: number;
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly onDeck: (next: Deck) => void;
	readonly onDrop: () => void;
}) {
	const title = slideTitle(slide, lookup);
	const left = lookup.dossier.claims.filter(({ id }) => !slide.challenges.includes(id));
	return (
		<li className={styles.row} data-deck-slide={slide.id}>
			<b>{at + 1}</b>
			<input
				className={styles.heading}
				aria-label={`Heading of slide ${at + 1}`}
				placeholder={title}
				defaultValue={slide.heading ?? ""}
				maxLength={LONGEST_HEADING}
				onBlur={(event) => onDeck(setHeading(deck, slide.id, event.target.value))}
			/>
			<label className={styles.minutes}>
				<input
					type="number"
					min={0}
					max={MOST_MINUTES}
					step={0.25}
					aria-label={`Minutes of slide ${at + 1}`}
					value={slide.minutes}
					onChange={(event) => onDeck(setMinutes(deck, slide.id, event.target.valueAsNumber))}
				/>{" "}
				min
			</label>
			<span className={styles.moves}>
				<button
					type="button"
					aria-label={`Move ${title} up`}
					aria-disabled={at === 0}
					onClick={() => onDeck(moveSlide(deck, slide.id, at - 1))}
				>
					↑
				</button>
				<button
					type="button"
					aria-label={`Move ${title} down`}
					aria-disabled={at === deck.slides.length - 1}
					onClick={() => onDeck(moveSlide(deck, slide.id, at + 1))}
				>
					↓
				</button>
				<button
					type="button"
					aria-label={`Drop ${title}`}
					aria-disabled={deck.slides.length === 1}
					data-drop=""
					onClick={onDrop}
				>
					×
				</button>
			</span>
			<details className={styles.challenges}>
				<summary>
					{slide.challenges.length === 0
						? "No challenge expected"
						: `${count(slide.challenges.length, "challenge")} expected`}
				</summary>
				<ol>
					{slide.challenges.map((id) => (
						<li key={id}>
							{lookup.claims.get(id)?.text ?? id}{" "}
							<button
								type="button"
								aria-label={`Expect no challenge of: ${lookup.claims.get(id)?.text ?? id}`}
								onClick={() =>
									onDeck(
										setChallenges(
											deck,
											slide.id,
											slide.challenges.filter((other) => other !== id),
											lookup,
										),
									)
								}
							>
								×
							</button>
						</li>
					))}
				</ol>
				<select
					aria-label={`Challenge to expect on slide ${at + 1}`}
					value=""
					onChange={(event) => onDeck(setChallenges(deck, slide.id, [...slide.challenges, event.target.value], lookup))}
				>
					<option value="">Add one …</option>
					{left.map(({ id, text }) => (
						<option key={id} value={id}>
							{text}
						</option>
					))}
				</select>
			</details>
		</li>
	);
}
