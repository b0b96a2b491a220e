import { type Presence, withPresence } from "./audience-presence";
import type { Message, RoomView } from "./presentation-message";
import { LOST_MS, nothing, outranks, type Sender, type Sent, saying } from "./sender";
import { handedClock, type Stopwatch, takenWatch } from "./stopwatch";

/**
 * A presenter's window. One drives, the others follow. `handing`: control was given away and the window given it has not
 * shown itself yet; meanwhile nobody drives.
 */
export type PresenterState = Sender & {
	readonly role: "driving" | "following" | { readonly handing: string; readonly watch: Stopwatch };
	/** What the room sees: what this window shows while it drives, else what it heard. */
	readonly room: RoomView;
	/** The driver's window ("" where none was heard) and the greatest epoch known. */
	readonly driver: string;
	readonly epoch: number;
	/** The number of the driver's last view, and when it came or control was given away; ms. */
	readonly lastView: number;
	readonly heard: number;
	/** Whether this window asks for control, until it is given or withdrawn. */
	readonly asking: boolean;
	/** Windows that asked this one in the last three seconds, the first first. */
	readonly asks: readonly { readonly id: string; readonly heard: number }[];
	readonly audience: readonly Presence[];
	/** The time of the presentation as the driver before this window handed it over; null where none did. */
	readonly taken: Stopwatch | null;
};

/**
 * A presenter's window that has just loaded.
 * @param me a name made anew at each load
 * @param drivenEpoch 0 for the window that makes the presentation; after a reload of the driver, what `keptPresenter` said before;
 * null for a window that joins by a link
 */
export function startPresenter(
	{ session, me, room, drivenEpoch }: Pick<PresenterState, "session" | "me" | "room"> & { drivenEpoch: number | null },
	now: number,
): Sent<PresenterState> {
	const state: PresenterState = {
		...{ session, me, seq: 0, role: "following", room, driver: "", epoch: 0, lastView: -1, heard: now },
		...{ asking: false, asks: [], audience: [], taken: null },
	};
	return drivenEpoch === null ? hello(state, true) : drives({ ...state, epoch: drivenEpoch });
}

/** Puts this before the room. A window that does not drive cannot. */
export function showRoom(state: PresenterState, room: RoomView): Sent<PresenterState> {
	return state.role === "driving" ? view({ ...state, room }) : nothing(state);
}

/** What another window said. Never answered by more than one message, and never passed on. */
export function presenterHears(state: PresenterState, message: Message, now: number): Sent<PresenterState> {
	if (message.session !== state.session || message.from === state.me) return nothing(state);
	switch (message.type) {
		case "view":
			return hearsView(state, message, now);
		case "hello": {
			const next = { ...state, audience: withPresence(state.audience, message, now) };
			// Somebody drove under a greater epoch and may be gone: whoever drives now must stand above it to be seen.
			if (message.epoch > state.epoch) {
				const raised = { ...next, driver: "", lastView: -1, epoch: message.epoch };
				return state.role === "driving" ? drives(raised) : nothing(raised);
			}
			return state.role === "driving" && message.wants ? view(next) : nothing(next);
		}
		case "bye": {
			// A driver that says goodbye is lost at once, and so is the window that was given control.
			const lost = message.from === (typeof state.role === "string" ? state.driver : state.role.handing);
			return nothing({
				...state,
				audience: withPresence(state.audience, message, now),
				asks: state.asks.filter(({ id }) => id !== message.from),
				heard: lost ? -Infinity : state.heard,
			});
		}
		case "ask": {
			if (state.role !== "driving") return nothing(state);
			const known = state.asks.some(({ id }) => id === message.from);
			const ask = { id: message.from, heard: now };
			const asks = known ? state.asks.map((each) => (each.id === ask.id ? ask : each)) : [...state.asks, ask];
			return nothing({ ...state, asks: asks.slice(0, MOST_ASKS) });
		}
		case "grant":
			if (message.to !== state.me || !state.asking || message.epoch <= state.epoch) return nothing(state);
			return drives({ ...state, epoch: message.epoch - 1, taken: takenWatch(message.clock, now) });
	}
}

const MOST_ASKS = 8;

/** To be called each second: a sign of life, and what was not answered once more. */
export function presenterTick(state: PresenterState, now: number): Sent<PresenterState> {
	const { role, epoch, asking } = state;
	const asks = state.asks.filter(({ heard }) => now - heard < LOST_MS);
	const next = asks.length === state.asks.length ? state : { ...state, asks };
	if (role === "driving") return view(next);
	if (role === "following")
		return asking ? saying(next, helloOf(next, false), { type: "ask" }) : hello(next, isDriverLost(next, now));
	// The window given control has not shown itself: this one drives again, above the epoch that it gave.
	if (now - state.heard >= LOST_MS) return drives(next);
	return saying(next, { type: "grant", to: role.handing, epoch, clock: handedClock(role.watch, now) });
}

/** Nobody has driven for three seconds, as far as this window heard: only then may it take control unasked. */
export function isDriverLost({ role, heard }: PresenterState, now: number): boolean {
	return role !== "driving" && now - heard >= LOST_MS;
}

/** The window drives, under an epoch above the greatest that it knows. */
export function drives(state: PresenterState): Sent<PresenterState> {
	const { me, epoch } = state;
	return view({ ...state, role: "driving", driver: me, epoch: epoch + 1, asking: false });
}

export function presenterLeaves(state: PresenterState): Sent<PresenterState> {
	return saying(state, { type: "bye", role: "presenter" });
}

function hearsView(state: PresenterState, message: Extract<Message, { type: "view" }>, now: number) {
	const { from: driver, epoch, seq: lastView, room } = message;
	const isCurrent = driver === state.driver && epoch === state.epoch;
	const isNewer = isCurrent ? lastView > state.lastView : outranks({ epoch, driver }, state);
	if (isNewer)
		return nothing({ ...state, role: "following" as const, room, driver, epoch, lastView, heard: now, asks: [] });
	// Another thinks that it drives: it learns otherwise, and steps back.
	return state.role === "driving" && driver !== state.me ? view(state) : nothing(state);
}

function view(state: PresenterState): Sent<PresenterState> {
	return saying(state, { type: "view", epoch: state.epoch, room: state.room });
}

function hello(state: PresenterState, wants: boolean): Sent<PresenterState> {
	return saying(state, helloOf(state, wants));
}

function helloOf({ epoch }: PresenterState, wants: boolean) {
	return { type: "hello", role: "presenter", epoch, hidden: false, wants } as const;
}
