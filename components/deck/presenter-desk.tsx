"use client";

import { lazy, Suspense, useState } from "react";
import { PaperDialog } from "@/components/timeline/paper-dialog";
import type { PresenterState } from "@/lib/deck/driver-state";
import { paceOf } from "@/lib/deck/pace";
import { audienceAddress, presenterAddress } from "@/lib/deck/present-address";
import type { PresenterAction } from "@/lib/deck/presenter-keys";
import { logQuestion } from "@/lib/deck/question-log";
import type { Lookup } from "@/lib/dossier/lookup";
import { ChallengePanel } from "./challenge-panel";
import { ExpectedList } from "./expected-list";
import { toggleFullScreen } from "./full-screen";
import { GoToDialog } from "./go-to-dialog";
import { HandOver } from "./hand-over";
import { KeyHelp } from "./key-help";
import { NextStep } from "./next-step";
import { NotesField } from "./notes-field";
import { OneWindow } from "./one-window";
import { PaceBar } from "./pace-bar";
import styles from "./presenter.module.css";
import { PresenterBar } from "./presenter-bar";
import { QuestionPanel } from "./question-panel";
import type { RoomChannel } from "./room-channel";
import { RoomScreen } from "./room-screen";
import { SlideStrip } from "./slide-strip";
import type { KeptDeck } from "./use-deck";
import { useNotes } from "./use-notes";
import { usePresenterKeys } from "./use-presenter-keys";
import { usePresenting } from "./use-presenting";
import { useQuestions } from "./use-questions";
import { useStopwatch } from "./use-stopwatch";
import { useSwipe } from "./use-swipe";
import { useWakeLock } from "./use-wake-lock";
import { wallClock } from "./wall-clock";

const DeckEditor = lazy(() => import("./deck-editor").then((loaded) => ({ default: loaded.DeckEditor })));

type Open = "overview" | "goTo" | "help" | "deck" | null;

/** All that the presenter sees and does; what the room sees goes through `channel` alone. */
export function PresenterDesk({
	channel,
	presentation,
	kept,
	whole,
	lookup,
	root,
}: {
	readonly channel: RoomChannel<PresenterState>;
	readonly presentation: string;
	readonly kept: KeptDeck;
	readonly whole: Lookup;
	/** As known on the deck's day. */
	readonly lookup: Lookup;
	readonly root: string;
}) {
	const { deck } = kept;
	const presenting = usePresenting(channel, deck, lookup);
	const [notes, setNotes] = useNotes(deck);
	const [questions, setQuestions] = useQuestions(presentation);
	const watch = useStopwatch(presentation);
	const [open, setOpen] = useState<Open>(null);
	const [alone, setAlone] = useState(false);
	const [showsNotes, setShowsNotes] = useState(false);
	const [lights, setLights] = useState(false);
	useWakeLock();
	const { room, challenge, slide, at, drives } = presenting;
	const step = (go: () => void) => {
		if (!drives) return;
		watch.start();
		go();
	};
	const log = () => {
		const claim = challenge !== null && challenge.kind !== "searching" && challenge.subject.kind === "claim";
		setQuestions(
			logQuestion(questions, {
				at: wallClock(),
				slide: room.place.slide,
				claim: claim && challenge.subject.kind === "claim" ? challenge.subject.id : null,
				text: "",
			}),
		);
	};
	const light = () => {
		if (lights) presenting.spot(null);
		setLights(!lights);
	};
	const act = (action: PresenterAction) => {
		switch (action.kind) {
			case "next":
				return step(presenting.forward);
			case "previous":
				return step(presenting.backward);
			case "first":
				return step(presenting.toFirst);
			case "last":
				return step(presenting.toLast);
			case "black":
				return presenting.toggleBlack();
			case "fullScreen":
				return toggleFullScreen();
			case "overview":
			case "goTo":
			case "help":
				return setOpen(action.kind);
			case "search":
				return presenting.search();
			case "expected":
				return presenting.expected(action.digit);
			case "show":
				return presenting.show();
			case "back":
				return challenge === null && alone ? setAlone(false) : presenting.back();
			case "question":
				return log();
			case "notes":
				return setShowsNotes(!showsNotes);
			case "spotlight":
				return light();
		}
	};
	usePresenterKeys(act);
	const swipe = useSwipe({ onLeft: () => step(presenting.forward), onRight: () => step(presenting.backward) });
	const toNumber = (number: number) => step(() => presenting.toNumber(number));
	const edit = (next: KeptDeck["deck"]) => {
		if (next === deck) return;
		kept.change(next);
		presenting.settle(next);
	};
	const panel = <ChallengePanel presenting={presenting} lookup={lookup} root={root} asOf={deck.asOf} />;
	const dialogs = (
		<>
			{open === "goTo" ? (
				<GoToDialog last={deck.slides.length} onNumber={toNumber} onClose={() => setOpen(null)} />
			) : null}
			{open === "help" ? <KeyHelp onClose={() => setOpen(null)} /> : null}
			{open === "overview" ? (
				<PaperDialog title="All slides" onClose={() => setOpen(null)}>
					<SlideStrip
						wide
						deck={deck}
						lookup={lookup}
						at={at}
						onSlide={(number) => {
							setOpen(null);
							toNumber(number);
						}}
					/>
				</PaperDialog>
			) : null}
			<Suspense fallback={null}>
				{open === "deck" ? (
					<DeckEditor
						kept={kept}
						whole={whole}
						lookup={lookup}
						notes={notes}
						root={root}
						onDeck={edit}
						onNotes={setNotes}
						onClose={() => setOpen(null)}
					/>
				) : null}
			</Suspense>
		</>
	);
	if (alone)
		return (
			<>
				<OneWindow
					presenting={presenting}
					deck={deck}
					lookup={lookup}
					notes={notes}
					showsNotes={showsNotes}
					challenge={challenge === null || challenge.kind === "shown" ? null : panel}
					onLeave={() => setAlone(false)}
				/>
				{dialogs}
			</>
		);
	return (
		<div className={styles.desk}>
			<PresenterBar
				presenting={presenting}
				deck={deck}
				lookup={lookup}
				root={root}
				audience={`${audienceAddress(root)}#${presentation}`}
				onAlone={() => setAlone(true)}
			/>
			<main className={styles.stage}>
				<div className={styles.current} {...swipe}>
					<RoomScreen
						deck={deck}
						room={room}
						lookup={lookup}
						{...(lights && drives ? { onSpot: presenting.spot } : {})}
					/>
				</div>
				<div className={styles.tools} role="toolbar" aria-label="Presenting">
					<button type="button" onClick={() => step(presenting.backward)}>
						Previous
					</button>
					<button type="button" className={styles.primary} onClick={() => step(presenting.forward)}>
						Next
					</button>
					<button type="button" aria-pressed={room.black} onClick={presenting.toggleBlack}>
						Black
					</button>
					<button type="button" aria-pressed={lights} onClick={light}>
						Spotlight
					</button>
					<button type="button" onClick={() => setOpen("deck")}>
						Edit deck
					</button>
					<button type="button" onClick={() => setOpen("help")}>
						Keys
					</button>
				</div>
				<SlideStrip deck={deck} lookup={lookup} at={at} onSlide={toNumber} />
				<div className={styles.below}>
					<NotesField notes={notes} slide={room.place.slide} onNotes={setNotes} />
					<NextStep presenting={presenting} deck={deck} lookup={lookup} />
				</div>
				{slide === null ? null : <ExpectedList slide={slide} lookup={lookup} onDigit={presenting.expected} />}
			</main>
			<aside className={styles.side} aria-label="Presenter">
				<PaceBar deck={deck} pace={paceOf(deck, room.place, watch.elapsed, lookup)} watch={watch} at={at} />
				{panel}
				<QuestionPanel questions={questions} deck={deck} lookup={lookup} onLog={log} onQuestions={setQuestions} />
				<HandOver channel={channel} state={presenting.state} address={`${presenterAddress(root)}#${presentation}`} />
			</aside>
			{dialogs}
		</div>
	);
}
