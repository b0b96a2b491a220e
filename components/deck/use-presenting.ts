import { useMemo, useState } from "react";
import { useStore } from "zustand";
import {
	type Challenge,
	endChallenge,
	openAnswer,
	openExpected,
	openSearch,
	roomGoes,
	showToAudience,
} from "@/lib/deck/challenge";
import { type Deck, indexOfSlide, type Slide } from "@/lib/deck/deck";
import { type PresenterState, showRoom } from "@/lib/deck/driver-state";
import {
	firstPlace,
	lastPlace,
	nextPlace,
	numberedPlace,
	type Place,
	previousPlace,
	settledPlace,
} from "@/lib/deck/place";
import type { RoomView, ShownSubject } from "@/lib/deck/presentation-message";
import type { Lookup } from "@/lib/dossier/lookup";
import type { RoomChannel } from "./room-channel";

/** A presenter's window: what the room sees, and what can be done with it. */
export type Presenting = {
	readonly state: PresenterState;
	readonly room: RoomView;
	readonly drives: boolean;
	/** Whether this window was asked for what only the one that drives can do, and has not driven since. */
	readonly refused: boolean;
	readonly refuse: () => void;
	/** The slide that stands, and its place from 0. */
	readonly slide: Slide | null;
	readonly at: number;
	/** Where a further step would lead; the place itself at the end. */
	readonly next: Place;
	/** Open on this side only, until it is shown. */
	readonly challenge: Challenge | null;
	readonly forward: () => void;
	readonly backward: () => void;
	readonly toFirst: () => void;
	readonly toLast: () => void;
	readonly toNumber: (number: number) => void;
	readonly toPlace: (place: Place) => void;
	readonly toggleBlack: () => void;
	readonly spot: (spot: RoomView["spot"]) => void;
	readonly search: () => void;
	readonly expected: (digit: number) => void;
	readonly answer: (subject: ShownSubject) => void;
	/** Puts what is open before the room, or what is given in its stead. */
	readonly show: (instead?: ShownSubject) => void;
	readonly back: () => void;
	/** The deck is another: where its slide has gone the nearest that is left stands, and the other windows read it anew. */
	readonly settle: (next: Deck) => void;
};

export function usePresenting(channel: RoomChannel<PresenterState>, deck: Deck, lookup: Lookup): Presenting {
	const state = useStore(channel.store);
	const [challenge, setChallenge] = useState<Challenge | null>(null);
	const { room } = state;
	const drives = state.role === "driving";
	const [refused, setRefused] = useState(false);
	if (refused && drives) setRefused(false);
	const refuse = () => setRefused(!drives);
	const place = useMemo(() => settledPlace(room.place, deck, lookup), [room.place, deck, lookup]);
	const at = indexOfSlide(deck, place.slide);
	const put = (next: RoomView) => channel.act((now) => showRoom(now, next));
	const toPlace = (to: Place | null) => {
		if (to === null) return;
		if (drives) setChallenge(null);
		put(roomGoes(room, to));
	};
	const answered = ({ challenge: next, room: after }: ReturnType<typeof showToAudience>) => {
		setChallenge(next);
		if (after !== room) put(after);
	};
	const slide = deck.slides[at] ?? null;
	return {
		state,
		room,
		drives,
		refused,
		refuse,
		slide,
		at,
		next: nextPlace(place, deck, lookup),
		challenge,
		forward: () => toPlace(nextPlace(place, deck, lookup)),
		backward: () => toPlace(previousPlace(place, deck, lookup)),
		toFirst: () => toPlace(firstPlace(deck)),
		toLast: () => toPlace(lastPlace(deck, lookup)),
		toNumber: (number) => toPlace(numberedPlace(number, deck)),
		toPlace,
		toggleBlack: () => (drives ? put({ ...room, black: !room.black }) : refuse()),
		spot: (spot) => {
			if (spot !== null || room.spot !== null) put({ ...room, spot });
		},
		search: () => setChallenge(openSearch),
		expected: (digit) => {
			if (slide !== null) setChallenge((open) => openExpected(digit, slide, lookup, open));
		},
		answer: (subject) => setChallenge((open) => openAnswer(subject, open)),
		show: (instead) => {
			const open = instead === undefined ? challenge : openAnswer(instead, challenge);
			if (drives) answered(showToAudience(open, room));
			else if (open?.kind === "private") refuse();
		},
		back: () => answered(endChallenge(challenge, room)),
		settle: (next) =>
			put({ ...room, place: settledPlace(room.place, next, lookup, deck), revision: room.revision + 1 }),
	};
}
