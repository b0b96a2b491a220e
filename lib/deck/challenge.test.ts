import { describe, expect, it } from "vitest";
import {
	claimInQuestion,
	endChallenge,
	expectedChallenges,
	openAnswer,
	openExpected,
	openSearch,
	roomAt,
	roomGoes,
	showToAudience,
} from "./challenge";
import type { ShownSubject } from "./presentation-message";
import { MINERALS, shippedLookup, TITLE } from "./sample-deck";

const lookup = shippedLookup();
const ROOM = { ...roomAt({ slide: "minerals", step: 1 }, 4), spot: { x: 0.5, y: 0.5 } };
const CLAIM: ShownSubject = { kind: "claim", id: "philippines-second-in-nickel" };
const SOURCE: ShownSubject = { kind: "source", id: "usgs" };

describe("expectedChallenges", () => {
	it("expectedChallenges(slide) numbers the claims; one that the dossier lacks keeps its digit free", () => {
		const slide = { ...MINERALS, challenges: ["nothing", "philippines-second-in-nickel"] };
		expect(expectedChallenges(slide, lookup).map(({ digit, claim }) => [digit, claim.id])).toEqual([
			[2, "philippines-second-in-nickel"],
		]);
		expect(openExpected(1, slide, lookup, null)).toBeNull();
		expect(openExpected(2, slide, lookup, null)).toEqual({ kind: "private", subject: CLAIM, back: null });
		expect(openExpected(1, TITLE, lookup, openSearch(null))).toEqual({ kind: "searching", back: null });
	});
});

describe("claimInQuestion", () => {
	it("claimInQuestion(challenge) is the claim that is open, on whichever side, and of all else none", () => {
		const shown = showToAudience(openAnswer(CLAIM, null), ROOM).challenge;
		const open = [openAnswer(CLAIM, null), shown, openAnswer(SOURCE, null), openSearch(shown), null];
		expect(open.map(claimInQuestion)).toEqual([
			"philippines-second-in-nickel",
			"philippines-second-in-nickel",
			null,
			null,
			null,
		]);
	});
});

describe("showToAudience and endChallenge", () => {
	it("a digit and Enter put the claim before the room, Esc brings back what it saw", () => {
		const answered = showToAudience(openExpected(1, MINERALS, lookup, null), ROOM);
		expect(answered).toEqual({
			challenge: { kind: "shown", subject: CLAIM, back: ROOM },
			room: { ...ROOM, shown: CLAIM, spot: null },
		});
		expect(endChallenge(answered.challenge, answered.room)).toEqual({ challenge: null, room: { ...ROOM, spot: null } });
	});

	it("nothing is put before the room while only searching, or twice", () => {
		expect(showToAudience(openSearch(null), ROOM)).toEqual({ challenge: openSearch(null), room: ROOM });
		expect(showToAudience(null, ROOM)).toEqual({ challenge: null, room: ROOM });
		const once = showToAudience(openAnswer(CLAIM, null), ROOM);
		expect(showToAudience(once.challenge, once.room)).toEqual(once);
	});

	it("Esc after a second answer leads back to before the first, into the black, with the deck as it is now", () => {
		const black = { ...ROOM, black: true };
		const first = showToAudience(openAnswer(CLAIM, null), black);
		expect(first.room.black).toBe(false);
		const second = showToAudience(openAnswer(SOURCE, openSearch(first.challenge)), first.room);
		expect(second.room.shown).toEqual(SOURCE);
		const edited = { ...second.room, revision: 5 };
		expect(endChallenge(second.challenge, edited)).toEqual({
			challenge: null,
			room: { ...black, spot: null, revision: 5 },
		});
	});

	it("Esc while the room has seen nothing of it leaves the room as it is", () => {
		expect(endChallenge(openAnswer(CLAIM, null), ROOM).room).toBe(ROOM);
		expect(endChallenge(null, ROOM).room).toBe(ROOM);
	});

	it("endChallenge(none, an answer that a reload left before the room) takes it away", () => {
		const shown = { ...ROOM, shown: CLAIM };
		expect(endChallenge(null, shown)).toEqual({ challenge: null, room: { ...ROOM, shown: null, spot: null } });
	});

	it("roomGoes(place) takes away what was put on top, and stays black", () => {
		const place = { slide: "security", step: 0 };
		expect(roomGoes({ ...ROOM, shown: CLAIM, black: true }, place)).toEqual({
			place,
			shown: null,
			black: true,
			spot: null,
			revision: 4,
		});
	});
});
