"use client";

import { claimInQuestion } from "@/lib/deck/challenge";
import type { PresenterState } from "@/lib/deck/driver-state";
import { paceOf } from "@/lib/deck/pace";
import { audienceAddress, presenterAddress } from "@/lib/deck/present-address";
import type { Lookup } from "@/lib/dossier/lookup";
import { ChallengePanel } from "./challenge-panel";
import { DeskDialogs } from "./desk-dialogs";
import { DeskTools } from "./desk-tools";
import { ExpectedList } from "./expected-list";
import { HandOver } from "./hand-over";
import { NextStep } from "./next-step";
import { NotesField } from "./notes-field";
import { OneWindow } from "./one-window";
import { PaceBar } from "./pace-bar";
import styles from "./presenter.module.css";
import { PresenterBar } from "./presenter-bar";
import { AskedQuestion, QuestionPanel } from "./question-panel";
import type { RoomChannel } from "./room-channel";
import { RoomScreen } from "./room-screen";
import { SlideStrip } from "./slide-strip";
import type { KeptDeck } from "./use-deck";
import { useDesk } from "./use-desk";
import { useNotes } from "./use-notes";
import { usePaper } from "./use-paper";
import { usePresenting } from "./use-presenting";
import { useQuestions } from "./use-questions";
import { useStopwatch } from "./use-stopwatch";
import { useSwipe } from "./use-swipe";
import { useWakeLock } from "./use-wake-lock";
import { wallClock } from "./wall-clock";

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
	const { room, challenge, slide, at, drives } = presenting;
	const [notes, setNotes] = useNotes(deck);
	const questions = useQuestions(presentation);
	const watch = useStopwatch(presentation, presenting.state.taken);
	const log = () => {
		const asked = { at: wallClock(), slide: room.place.slide, claim: claimInQuestion(challenge), text: "" };
		questions.log(asked);
	};
	const desk = useDesk(presenting, { onStep: watch.start, onQuestion: log });
	const { paper, print } = usePaper();
	useWakeLock();
	const swipe = useSwipe({ onLeft: desk.forward, onRight: desk.backward });
	const edit = (next: KeptDeck["deck"]) => {
		if (next === deck) return;
		kept.change(next);
		presenting.settle(next);
	};
	const reset = () => presenting.settle(kept.reset());
	const panel = (
		<ChallengePanel presenting={presenting} lookup={lookup} root={root} asOf={deck.asOf} alone={desk.alone} />
	);
	const over = (
		<>
			<DeskDialogs
				desk={desk}
				at={at}
				editing={{ kept, whole, lookup, notes, onDeck: edit, onReset: reset, onNotes: setNotes }}
				out={{ root, onPrint: print, onSaid: desk.say }}
			/>
			{paper === null ? null : (
				<paper.Part
					form={paper.form}
					notes={paper.notes}
					deck={deck}
					lookup={lookup}
					site={{ origin: location.origin, root }}
				/>
			)}
		</>
	);
	if (desk.alone)
		return (
			<>
				<OneWindow
					room={room}
					desk={desk}
					deck={deck}
					lookup={lookup}
					notes={notes}
					challenge={challenge === null || challenge.kind === "shown" ? null : panel}
					question={
						questions.asked === null ? null : <AskedQuestion questions={questions} deck={deck} lookup={lookup} />
					}
				/>
				{over}
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
				onAlone={() => desk.setAlone(true)}
			/>
			<main className={styles.stage}>
				<div>
					<div className={styles.current} {...swipe}>
						<RoomScreen
							deck={deck}
							room={room}
							lookup={lookup}
							level="h2"
							{...(desk.lights && drives ? { onSpot: presenting.spot } : {})}
						/>
					</div>
					<DeskTools desk={desk} presenting={presenting} />
					<SlideStrip deck={deck} lookup={lookup} at={at} onSlide={desk.toNumber} />
				</div>
				<div>
					<div className={styles.below}>
						<NotesField notes={notes} slide={room.place.slide} onNotes={setNotes} />
						<NextStep presenting={presenting} deck={deck} lookup={lookup} />
					</div>
					{slide === null ? null : <ExpectedList slide={slide} lookup={lookup} onDigit={presenting.expected} />}
				</div>
			</main>
			<aside className={styles.side} aria-label="Presenter">
				<PaceBar deck={deck} pace={paceOf(deck, room.place, watch.elapsed, lookup)} watch={watch} at={at} />
				{panel}
				<QuestionPanel questions={questions} deck={deck} lookup={lookup} onLog={log} />
				<HandOver
					channel={channel}
					state={presenting.state}
					address={`${presenterAddress(root)}#${presentation}`}
					watch={watch.watch}
				/>
			</aside>
			{over}
		</div>
	);
}
