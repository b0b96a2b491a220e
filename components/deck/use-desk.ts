import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import { OUT_FRAGMENT } from "@/lib/deck/present-address";
import type { PresenterAction } from "@/lib/deck/presenter-keys";
import { toggleFullScreen } from "./full-screen";
import { usePresenterKeys } from "./use-presenter-keys";
import type { Presenting } from "./use-presenting";

/** What lies over the desk. */
export type Over = "overview" | "goTo" | "help" | "deck" | "out" | null;

/** What a presenter's own window shows beside what the room sees, and what its keys and buttons do. */
export type Desk = {
	readonly over: Over;
	readonly setOver: Dispatch<SetStateAction<Over>>;
	/** The slides in this window, for a room that has no second one. */
	readonly alone: boolean;
	readonly setAlone: (alone: boolean) => void;
	readonly showsNotes: boolean;
	/** Whether the room's spotlight follows the pointer. */
	readonly lights: boolean;
	readonly light: () => void;
	readonly forward: () => void;
	readonly backward: () => void;
	readonly toNumber: (number: number) => void;
	/** What there is to say of what was asked for: that this window does not drive, or what came of a way out. */
	readonly said: string;
	readonly say: (words: string) => void;
};

const REFUSED = "The other window drives; ask for control.";

/**
 * @param onStep told before each step of who drives: time runs from the first one
 * @param onQuestion logs a question
 */
export function useDesk(
	presenting: Presenting,
	{ onStep, onQuestion }: { readonly onStep: () => void; readonly onQuestion: () => void },
): Desk {
	const [over, setOver] = useState<Over>(() => (location.hash === OUT_FRAGMENT ? "out" : null));
	const [said, say] = useState("");
	useEffect(() => {
		// A reload does not ask for it again.
		if (location.hash === OUT_FRAGMENT) history.replaceState(history.state, "", location.pathname + location.search);
	}, []);
	const [alone, setAlone] = useState(false);
	const [showsNotes, setShowsNotes] = useState(false);
	const [lights, setLights] = useState(false);
	const step = (go: () => void) => {
		if (!presenting.drives) return presenting.refuse();
		say("");
		onStep();
		go();
	};
	const forward = () => step(presenting.forward);
	const backward = () => step(presenting.backward);
	const light = () => {
		if (!presenting.drives) return presenting.refuse();
		if (lights) presenting.spot(null);
		setLights(!lights);
	};
	const act = (action: PresenterAction) => {
		switch (action.kind) {
			case "next":
				return forward();
			case "previous":
				return backward();
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
				return setOver(action.kind);
			case "search":
				return presenting.search();
			case "expected":
				return presenting.expected(action.digit);
			case "show":
				return presenting.show();
			case "back":
				return presenting.challenge === null && alone ? setAlone(false) : presenting.back();
			case "question":
				return onQuestion();
			case "notes":
				return setShowsNotes(!showsNotes);
			case "spotlight":
				return light();
		}
	};
	usePresenterKeys(act);
	return {
		over,
		setOver,
		alone,
		setAlone,
		showsNotes,
		lights,
		light,
		forward,
		backward,
		toNumber: (number) => step(() => presenting.toNumber(number)),
		said: presenting.refused ? REFUSED : said,
		say,
	};
}
