import { describe, expect, it } from "vitest";
import { audiencePresence } from "./audience-presence";
import {
	audienceHears,
	audienceHidden,
	audienceLeaves,
	audienceRestored,
	audienceTick,
	startAudience,
} from "./audience-state";
import { roomAt } from "./challenge";
import { isDriverLost, presenterHears, presenterLeaves, presenterTick, showRoom, startPresenter } from "./driver-state";
import { askForControl, giveControl, takeControl, withdrawAsk } from "./hand-over";
import { keptPresenter, keptPresenterText, readKeptPresenter } from "./kept-presenter";
import type { Message } from "./presentation-message";

const session = "0123456789abcdef0123456789abcdef";
const FIRST = roomAt({ slide: "title", step: 0 });
const SECOND = roomAt({ slide: "minerals", step: 1 });

function driver(me = "p-1", drivenEpoch: number | null = 0, now = 0) {
	return startPresenter({ session, me, room: FIRST, drivenEpoch }, now);
}

function only<T extends Message["type"]>(sent: { readonly send: readonly Message[] }, type: T) {
	const [message, ...more] = sent.send;
	if (message === undefined || more.length > 0 || message.type !== type) throw new Error(`not one ${type}`);
	return message as Extract<Message, { readonly type: T }>;
}

describe("startPresenter", () => {
	it("startPresenter(epoch 0) drives at once and says what the room sees", () => {
		const { state, send } = driver();
		expect(state.role).toBe("driving");
		expect(send).toEqual([{ v: 1, session, seq: 1, from: "p-1", type: "view", epoch: 1, room: FIRST }]);
	});

	it("startPresenter(null) follows and asks for the view", () => {
		const { state, send } = driver("p-2", null);
		expect(state.role).toBe("following");
		expect(send).toEqual([
			{ v: 1, session, seq: 1, from: "p-2", type: "hello", role: "presenter", epoch: 0, hidden: false, wants: true },
		]);
		expect(showRoom(state, SECOND)).toEqual({ state, send: [] });
	});

	it("startPresenter(the epoch kept over a reload) drives above it", () => {
		const before = driver().state;
		const after = driver("p-1-again", keptPresenter(before).drivenEpoch);
		expect(only(after, "view").epoch).toBe(2);
		expect(keptPresenter(driver("p-2", null).state).drivenEpoch).toBeNull();
	});
});

describe("readKeptPresenter", () => {
	it("readKeptPresenter(what was kept) is the same, and null for anything else", () => {
		const kept = keptPresenter(driver().state);
		expect(kept).toEqual({ room: FIRST, drivenEpoch: 1 });
		expect(readKeptPresenter(keptPresenterText(kept))).toEqual(kept);
		const others = [
			null,
			"",
			"{",
			"null",
			"[]",
			JSON.stringify({ ...kept, drivenEpoch: -1 }),
			'{"room": {}, "drivenEpoch": 1}',
		];
		expect(others.map(readKeptPresenter)).toEqual(others.map(() => null));
	});
});

describe("the audience", () => {
	it("audienceHears(view) shows it; an older one, a copy and another presentation change nothing", () => {
		const late = startAudience(session, "a-1", 0);
		expect(only(late, "hello")).toMatchObject({ role: "audience", wants: true, epoch: 0 });
		const started = driver();
		const stepped = showRoom(started.state, SECOND);
		const heard = audienceHears(late.state, only(stepped, "view"), 10);
		expect(heard.state.room).toEqual(SECOND);
		expect(heard.send).toEqual([]);
		for (const message of [only(started, "view"), only(stepped, "view")]) {
			expect(audienceHears(heard.state, message, 20)).toEqual({ state: heard.state, send: [] });
		}
		const foreign = { ...only(stepped, "view"), session: "f".repeat(32), seq: 99 };
		expect(audienceHears(heard.state, foreign, 20).state).toBe(heard.state);
		expect(audienceHears(heard.state, { ...foreign, session, type: "ask" }, 20).state).toBe(heard.state);
	});

	it("a late joiner's hello is answered with the view, a sign of life is not", () => {
		const { state } = driver();
		const joined = presenterHears(state, only(startAudience(session, "a-1", 5), "hello"), 5);
		expect(only(joined, "view").room).toEqual(FIRST);
		const shown = audienceHears(startAudience(session, "a-1", 5).state, only(joined, "view"), 6);
		const alive = audienceTick(shown.state, 1000);
		expect(only(alive, "hello").wants).toBe(false);
		expect(presenterHears(joined.state, only(alive, "hello"), 1001).send).toEqual([]);
	});

	it("audienceHears answers a view by a sign of life, once a second", () => {
		const presenter = driver();
		const audience = startAudience(session, "a-1", 0).state;
		expect(audienceHears(audience, only(presenter, "view"), 999).send).toEqual([]);
		const answered = audienceHears(audience, only(presenter, "view"), 1000);
		expect(only(answered, "hello").wants).toBe(false);
		const next = presenterTick(presenter.state, 1001);
		expect(audienceHears(answered.state, only(next, "view"), 1001).send).toEqual([]);
	});

	it("of two views under one epoch that of the greater window stands, in either order", () => {
		const [one, other] = [driver("p-1"), driver("p-2")].map((sent) => ({ ...only(sent, "view"), seq: 5 }));
		if (one === undefined || other === undefined) throw new Error("two views");
		const start = startAudience(session, "a-1", 0).state;
		const orders = [
			[one, other],
			[other, one],
		];
		const shown = orders.map(
			(views) => views.reduce((state, view) => audienceHears(state, view, 1).state, start).driver,
		);
		expect(shown).toEqual(["p-2", "p-2"]);
	});

	it("without a driver the last view stays, and is asked for", () => {
		const { state } = audienceHears(startAudience(session, "a-1", 0).state, only(driver(), "view"), 0);
		const later = audienceTick(state, 60_000);
		expect(later.state.room).toEqual(FIRST);
		expect(only(later, "hello")).toMatchObject({ wants: true, epoch: 1 });
	});

	it("a page shown again or restored asks again; one that hides says so", () => {
		const { state } = startAudience(session, "a-1", 0);
		const hidden = audienceHidden(state, true, 1);
		expect(only(hidden, "hello")).toMatchObject({ hidden: true, wants: false });
		expect(audienceHidden(hidden.state, true, 2)).toEqual({ state: hidden.state, send: [] });
		expect(only(audienceHidden(hidden.state, false, 2), "hello")).toMatchObject({ hidden: false, wants: true });
		expect(only(audienceRestored(state, false, 3), "hello").wants).toBe(true);
	});
});

describe("audiencePresence", () => {
	it("audiencePresence is connected, hidden, lost after three seconds or at once when it says goodbye", () => {
		const presenter = driver().state;
		expect(audiencePresence(presenter.audience, 0)).toBeNull();
		const window = startAudience(session, "a-1", 0);
		const hello = only(window, "hello");
		const met = presenterHears(presenter, hello, 0).state;
		expect([0, 2999, 3000].map((now) => audiencePresence(met.audience, now))).toEqual([
			"connected",
			"connected",
			"lost",
		]);
		const hides = audienceHidden(window.state, true, 10);
		const hidden = presenterHears(met, only(hides, "hello"), 10).state;
		expect(audiencePresence(hidden.audience, 20)).toBe("hidden");
		const goes = audienceLeaves(hides.state);
		const left = presenterHears(hidden, only(goes, "bye"), 30).state;
		expect(audiencePresence(left.audience, 30)).toBe("lost");
		// A copy of what it said before does not bring it back.
		expect(audiencePresence(presenterHears(left, hello, 31).state.audience, 31)).toBe("lost");
		const back = audienceRestored(goes.state, false, 40);
		expect(audiencePresence(presenterHears(left, only(back, "hello"), 40).state.audience, 40)).toBe("connected");
	});
});

describe("handing over", () => {
	function asked() {
		const first = driver();
		const joined = presenterHears(driver("p-2", null).state, only(first, "view"), 0);
		const asks = askForControl(joined.state);
		return { first: presenterHears(first.state, only(asks, "ask"), 1).state, second: asks.state };
	}

	it("a window that asks is given control under a greater epoch, and the first follows", () => {
		const { first, second } = asked();
		expect(first.asks).toEqual([{ id: "p-2", heard: 1 }]);
		const given = giveControl(first, "p-2", 2);
		expect(only(given, "grant")).toMatchObject({ to: "p-2", epoch: 2 });
		expect(showRoom(given.state, SECOND)).toEqual({ state: given.state, send: [] });
		const drives = presenterHears(second, only(given, "grant"), 3);
		expect(drives.state).toMatchObject({ role: "driving", asking: false, epoch: 2, room: FIRST });
		const follows = presenterHears(given.state, only(drives, "view"), 4);
		expect(follows).toMatchObject({ state: { role: "following", driver: "p-2", epoch: 2 }, send: [] });
	});

	it("control is given only to a window that asks, and taken only by the one that it was given", () => {
		const { first, second } = asked();
		expect(giveControl(first, "p-3", 2).state).toBe(first);
		const grant = only(giveControl(first, "p-2", 2), "grant");
		expect(presenterHears({ ...second, me: "p-3" }, grant, 3).send).toEqual([]);
		const withdrawn = withdrawAsk(second);
		expect(presenterHears(withdrawn, grant, 3)).toEqual({ state: withdrawn, send: [] });
		expect(presenterTick(first, 4000).state.asks).toEqual([]);
	});

	it("a grant under an epoch that has gone by gives nothing", () => {
		const { first, second } = asked();
		const grant = only(giveControl(first, "p-2", 2), "grant");
		const later = presenterHears(second, only(driver("p-3", 6), "view"), 3).state;
		expect(presenterHears(later, grant, 4)).toEqual({ state: later, send: [] });
	});

	it("a follower that learns of a greater epoch takes the view of whoever drives under it", () => {
		const follower = presenterHears(driver("p-5", null).state, only(driver("p-9"), "view"), 0).state;
		const ahead = { ...startAudience(session, "a-1", 0).state, epoch: 3 };
		const raised = presenterHears(follower, only(audienceTick(ahead, 0), "hello"), 0).state;
		const view = only(driver("p-2", 2), "view");
		expect(presenterHears(raised, view, 1).state).toMatchObject({ driver: "p-2", epoch: 3, lastView: 1 });
	});

	it("where the other does not show itself, or leaves, the first drives again above the epoch that it gave", () => {
		const { first, second } = asked();
		const given = giveControl(first, "p-2", 1000).state;
		expect(only(presenterTick(given, 2000), "grant")).toMatchObject({ to: "p-2", epoch: 2 });
		expect(only(presenterTick(given, 4000), "view").epoch).toBe(3);
		const left = presenterHears(given, only(presenterLeaves(second), "bye"), 1500).state;
		expect(only(presenterTick(left, 1501), "view").epoch).toBe(3);
	});

	it("control is taken unasked only where nobody has driven for three seconds", () => {
		const { second } = asked();
		expect(takeControl(second, 2999)).toEqual({ state: second, send: [] });
		expect(isDriverLost(second, 3000)).toBe(true);
		expect(only(takeControl(second, 3000), "view").epoch).toBe(2);
	});

	it("two that think they drive: the greater epoch stands, of one epoch the greater name, and the other steps back", () => {
		const one = driver("p-1");
		const other = driver("p-2");
		expect(presenterHears(one.state, only(other, "view"), 1)).toMatchObject({ state: { role: "following" }, send: [] });
		expect(only(presenterHears(other.state, only(one, "view"), 1), "view")).toMatchObject({ from: "p-2", epoch: 1 });
		const reloaded = driver("p-1-b", 4);
		expect(presenterHears(other.state, only(reloaded, "view"), 2).state).toMatchObject({ role: "following", epoch: 5 });
	});

	it("a window that drives below what the audience has seen rises above it", () => {
		const ahead = { ...startAudience(session, "a-1", 0).state, epoch: 7 };
		const risen = presenterHears(driver().state, only(audienceTick(ahead, 0), "hello"), 0);
		expect(only(risen, "view").epoch).toBe(8);
		const follower = presenterHears(driver("p-2", null).state, only(audienceTick(ahead, 0), "hello"), 0).state;
		expect(only(takeControl(follower, 3000), "view").epoch).toBe(8);
	});
});
