"use client";

import { type ComponentProps, lazy, Suspense } from "react";
import type { DeckEditor as Editor } from "./deck-editor";
import { GoToDialog } from "./go-to-dialog";
import { KeyHelp } from "./key-help";
import { OverviewDialog } from "./overview-dialog";
import { OutDialog } from "./paper-and-powerpoint-dialog";
import type { Desk } from "./use-desk";

const DeckEditor = lazy(() => import("./deck-editor").then((loaded) => ({ default: loaded.DeckEditor })));

/** What lies over the desk, if anything: all slides, a slide's number, the keys, the deck to be edited, or its ways out. */
export function DeskDialogs({
	desk: { over, setOver, toNumber },
	at,
	editing,
	out,
}: {
	readonly desk: Desk;
	/** The place of the slide that stands, from 0. */
	readonly at: number;
	readonly editing: Omit<ComponentProps<typeof Editor>, "onClose">;
	readonly out: Pick<ComponentProps<typeof OutDialog>, "root" | "onPrint" | "onSaid">;
}) {
	const { deck } = editing.kept;
	const { lookup, notes } = editing;
	// A dialog says that it has closed when the next may be open already.
	const close = () => setOver((now) => (now === over ? null : now));
	switch (over) {
		case null:
			return null;
		case "goTo":
			return <GoToDialog last={deck.slides.length} onNumber={toNumber} onClose={close} />;
		case "help":
			return <KeyHelp onClose={close} />;
		case "overview":
			return <OverviewDialog deck={deck} lookup={lookup} at={at} onNumber={toNumber} onClose={close} />;
		case "out":
			return <OutDialog {...out} deck={deck} lookup={lookup} notes={notes} onClose={close} />;
		case "deck":
			return (
				<Suspense fallback={null}>
					<DeckEditor {...editing} onClose={close} />
				</Suspense>
			);
	}
}
