import { slotOf } from "@/components/briefing/scope";
import { type Deck, indexOfSlide } from "@/lib/deck/deck";
import { samePlace } from "@/lib/deck/place";
import { slideContent } from "@/lib/deck/slide-content";
import { standingAt } from "@/lib/deck/slide-steps";
import { slideTitle } from "@/lib/deck/slide-title";
import type { Lookup } from "@/lib/dossier/lookup";
import styles from "./presenter.module.css";
import type { Presenting } from "./use-presenting";

/** What a further step brings: the next claim of this slide, or the next slide. */
export function NextStep({
	presenting,
	deck,
	lookup,
}: {
	readonly presenting: Presenting;
	readonly deck: Deck;
	readonly lookup: Lookup;
}) {
	const { next, room } = presenting;
	const index = indexOfSlide(deck, next.slide);
	const slide = deck.slides[index];
	const isEnd = slide === undefined || samePlace(next, room.place);
	return (
		<section className={styles.next} aria-label="Next step">
			<h2 className={styles.partTitle}>Next</h2>
			{isEnd ? (
				<p className={styles.quiet}>This is the last step.</p>
			) : (
				<>
					<Coming
						slide={slide}
						step={next.step}
						number={index + 1}
						lookup={lookup}
						asOf={deck.asOf}
						same={slide.id === room.place.slide}
					/>
					<p className={styles.quiet}>Space or → shows it</p>
				</>
			)}
		</section>
	);
}

function Coming({
	slide,
	step,
	number,
	lookup,
	asOf,
	same,
}: {
	readonly slide: Deck["slides"][number];
	readonly step: number;
	readonly number: number;
	readonly lookup: Lookup;
	readonly asOf: string | null;
	/** Whether it is a further step of the slide that stands. */
	readonly same: boolean;
}) {
	const content = slideContent(slide, lookup, asOf);
	const standing = standingAt(slide, step, lookup);
	const brought = standing.kind === "topic" ? standing.claims.at(-1)?.text : undefined;
	const words =
		brought ?? (standing.kind === "claim" && standing.outcome ? content?.lead[0] : undefined) ?? content?.heading;
	const title = slideTitle(slide, lookup);
	return (
		<>
			<p className={styles.nextTitle} data-slot={content?.topic == null ? null : slotOf({ lookup }, content.topic)}>
				{same ? "On this slide" : `${number} ${title}`}
			</p>
			{words === title ? null : <p className={styles.nextWords}>{words ?? "Not known on the day shown"}</p>}
		</>
	);
}
