import type { Claim } from "../dossier/dossier";
import type { Lookup } from "../dossier/lookup";
import { MOST_CHALLENGES, type Slide } from "./deck";
import type { Place } from "./place";
import type { RoomView, ShownSubject } from "./presentation-message";

/**
 * A challenge while presenting. Searching and answering happen on the presenter's side only; `back` is what the room saw
 * before an answer was put before it, null while none was.
 */
export type Challenge =
	| { readonly kind: "searching"; readonly back: RoomView | null }
	| { readonly kind: "private"; readonly subject: ShownSubject; readonly back: RoomView | null }
	| { readonly kind: "shown"; readonly subject: ShownSubject; readonly back: RoomView };

/** Both sides after a step: null where no challenge is open. */
export type Answered = { readonly challenge: Challenge | null; readonly room: RoomView };

/** What the room sees at the start of a presentation. */
export function roomAt(place: Place, revision = 0): RoomView {
	return { place, shown: null, black: false, spot: null, revision };
}

/** The room after a step of the slides: what was put on top of them goes, and so does the spotlight; black stays black. */
export function roomGoes(room: RoomView, place: Place): RoomView {
	return { ...room, place, shown: null, spot: null };
}

/** The claims that a slide expects to be challenged, by their digits 1-9; those that the dossier lacks keep their digit free. */
export function expectedChallenges(
	slide: Slide,
	lookup: Lookup,
): readonly { readonly digit: number; readonly claim: Claim }[] {
	return slide.challenges.slice(0, MOST_CHALLENGES).flatMap((id, at) => {
		const claim = lookup.claims.get(id);
		return claim === undefined ? [] : { digit: at + 1, claim };
	});
}

/** A digit: opens that expected challenge on the presenter's side. Where the slide has none, what was open stays. */
export function openExpected(
	digit: number,
	slide: Slide,
	lookup: Lookup,
	challenge: Challenge | null,
): Challenge | null {
	const expected = expectedChallenges(slide, lookup).find((each) => each.digit === digit);
	return expected === undefined ? challenge : openAnswer({ kind: "claim", id: expected.claim.id }, challenge);
}

/** "/": opens the search on the presenter's side; what the room sees stays. */
export function openSearch(challenge: Challenge | null): Challenge {
	return { kind: "searching", back: challenge?.back ?? null };
}

/** Opens a thing on the presenter's side. */
export function openAnswer(subject: ShownSubject, challenge: Challenge | null): Challenge {
	return { kind: "private", subject, back: challenge?.back ?? null };
}

/** The claim that is open, privately or before the room, by id; null where none is. */
export function claimInQuestion(challenge: Challenge | null): string | null {
	if (challenge === null || challenge.kind === "searching") return null;
	return challenge.subject.kind === "claim" ? challenge.subject.id : null;
}

/** Enter, "Show to audience": puts what is open before the room, out of the black too. Else nothing changes. */
export function showToAudience(challenge: Challenge | null, room: RoomView): Answered {
	if (challenge?.kind !== "private") return { challenge, room };
	const { subject } = challenge;
	const back = challenge.back ?? room;
	return { challenge: { kind: "shown", subject, back }, room: { ...room, shown: subject, black: false, spot: null } };
}

/**
 * Esc: both sides are back where they were. A deck that was changed meanwhile stays changed. After a reload nobody knows what
 * stood before an answer: then it goes, and its slide stands.
 */
export function endChallenge(challenge: Challenge | null, room: RoomView): Answered {
	const back = challenge?.back ?? null;
	if (back === null)
		return { challenge: null, room: room.shown === null ? room : { ...room, shown: null, spot: null } };
	return { challenge: null, room: { ...back, spot: null, revision: room.revision } };
}
