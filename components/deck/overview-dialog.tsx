import { type KeyboardEvent, useEffect, useRef } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { Deck } from "@/lib/deck/deck";
import { gridStep } from "@/lib/deck/grid-step";
import type { Lookup } from "@/lib/dossier/lookup";
import { SlideStrip } from "./slide-strip";

/** "O": all slides. It begins at the one that stands; arrows move among them, Enter opens one. */
export function OverviewDialog({
	deck,
	lookup,
	at,
	onNumber,
	onClose,
}: {
	readonly deck: Deck;
	readonly lookup: Lookup;
	readonly at: number;
	readonly onNumber: (number: number) => void;
	readonly onClose: () => void;
}) {
	const slides = useRef<HTMLDivElement>(null);
	// After the dialog within has opened, which begins at its first button.
	useEffect(() => {
		slides.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
	}, []);
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const buttons = [...event.currentTarget.querySelectorAll("button")];
		const from = buttons.findIndex((button) => button.matches(":focus"));
		const middles = buttons.map((button) => {
			const { left, top, width, height } = button.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		});
		const to = gridStep(event.key, from, middles);
		if (to === null) return;
		event.preventDefault();
		buttons[to]?.focus();
	};
	return (
		<PaperDialog title="All slides" onClose={onClose}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the slides within are buttons, which arrow keys reach too. */}
			<div ref={slides} onKeyDown={onKeyDown}>
				<SlideStrip
					wide
					deck={deck}
					lookup={lookup}
					at={at}
					onSlide={(number) => {
						onClose();
						onNumber(number);
					}}
				/>
			</div>
		</PaperDialog>
	);
}
