"use client";

import type { PointerEvent } from "react";
import { type Deck, indexOfSlide, type Slide } from "@/lib/deck/deck";
import type { RoomView } from "@/lib/deck/presentation-message";
import type { SlideShape } from "@/lib/deck/slide-fit";
import { slideFor } from "@/lib/deck/slide-for";
import { stepCount } from "@/lib/deck/slide-steps";
import type { Lookup } from "@/lib/dossier/lookup";
import { SlideView } from "./slide";
import styles from "./slide.module.css";
import { SlideFrame } from "./slide-frame";

/** What the room sees: the slide at its step, an answer over it, black, the spotlight. */
export function RoomScreen({
	deck,
	room,
	lookup,
	shape = "wide",
	fill = false,
	level = "h1",
	onSpot,
}: {
	readonly deck: Deck;
	readonly room: RoomView;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly shape?: SlideShape;
	readonly fill?: boolean;
	readonly level?: "h1" | "h2";
	/** Told where on the slide the pointer is, in shares of it; null when it leaves. */
	readonly onSpot?: (spot: RoomView["spot"]) => void;
}) {
	const { slide, step, number } = shownSlide(deck, room, lookup);
	if (slide === null) return null;
	const move = (event: PointerEvent<HTMLElement>) => {
		const box = event.currentTarget.getBoundingClientRect();
		onSpot?.({ x: share(event.clientX - box.left, box.width), y: share(event.clientY - box.top, box.height) });
	};
	const { spot } = room;
	return (
		<SlideFrame
			shape={shape}
			fill={fill}
			id={slide.id}
			step={step}
			above={
				<>
					{spot === null ? null : (
						<div className={styles.spot} data-spot="" style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }} />
					)}
					{onSpot === undefined ? null : (
						<div className={styles.catch} onPointerMove={move} onPointerLeave={() => onSpot(null)} />
					)}
					{room.black ? <div className={styles.black} data-black="" /> : null}
				</>
			}
		>
			<SlideView
				slide={slide}
				step={step}
				lookup={lookup}
				asOf={deck.asOf}
				number={number}
				shape={shape}
				level={level}
			/>
		</SlideFrame>
	);
}

/** An answer that stands over the slide is drawn as the slide of its subject, complete. */
function shownSlide(
	deck: Deck,
	{ place, shown }: RoomView,
	lookup: Lookup,
): { readonly slide: Slide | null; readonly step: number; readonly number: string } {
	const answer = shown === null ? null : slideFor(shown, lookup);
	if (answer !== null) return { slide: answer, step: stepCount(answer, lookup) - 1, number: "In answer" };
	const at = Math.max(0, indexOfSlide(deck, place.slide));
	const slide = deck.slides[at] ?? null;
	return { slide, step: place.step, number: `${at + 1} / ${deck.slides.length}` };
}

function share(at: number, whole: number): number {
	return Math.min(1, Math.max(0, Math.round((at / whole) * 1000) / 1000));
}
