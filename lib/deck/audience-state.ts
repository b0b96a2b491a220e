import type { Message, RoomView } from "./presentation-message";
import { HEARTBEAT_MS, LOST_MS, nothing, outranks, type Sender, type Sent, saying } from "./sender";

/**
 * The audience's window. It shows the last view of whoever drives, also when nobody does any more, and says only that it
 * is there: nothing that it could send would drive.
 */
export type AudienceState = Sender & {
	/** null until the first view has come: the room sees the title of the dossier. */
	readonly room: RoomView | null;
	/** The driver's window and epoch, as far as heard, and the number of its last view. */
	readonly driver: string;
	readonly epoch: number;
	readonly lastView: number;
	readonly hidden: boolean;
	/** When a view last came, and when this window last said a word; ms of the caller's clock. */
	readonly heard: number;
	readonly said: number;
};

/**
 * A window that has just loaded asks for the view.
 * @param me a name made anew at each load
 * @param now ms, as in all that follows
 */
export function startAudience(session: string, me: string, now: number, hidden = false): Sent<AudienceState> {
	const state: AudienceState = {
		...{ session, me, seq: 0, room: null, driver: "", epoch: 0, lastView: -1 },
		...{ hidden, heard: -Infinity, said: now },
	};
	return hello(state, now, true);
}

/**
 * Takes a view that is newer than what is shown, by (epoch, driver, number); everything else is ignored. A view is answered
 * by a sign of life once a second: a message wakes a hidden window, whose timers the browser slows down.
 */
export function audienceHears(state: AudienceState, message: Message, now: number): Sent<AudienceState> {
	if (message.session !== state.session || message.from === state.me || message.type !== "view") return nothing(state);
	const { from: driver, epoch, seq: lastView, room } = message;
	const isCurrent = driver === state.driver && epoch === state.epoch;
	const isNewer = isCurrent ? lastView > state.lastView : outranks({ epoch, driver }, state);
	if (!isNewer) return nothing(state);
	const next = { ...state, room, driver, epoch, lastView, heard: now };
	return now - state.said >= HEARTBEAT_MS ? hello(next, now, false) : nothing(next);
}

/** To be called each second: says that it is there, and asks for the view where none has come for a while. */
export function audienceTick(state: AudienceState, now: number): Sent<AudienceState> {
	return hello(state, now, now - state.heard >= LOST_MS);
}

/** The window was hidden or shown; shown again it asks for the view. */
export function audienceHidden(state: AudienceState, hidden: boolean, now: number): Sent<AudienceState> {
	return hidden === state.hidden ? nothing(state) : hello({ ...state, hidden }, now, !hidden);
}

/** The page came back whole from the browser's back/forward cache, and missed what was said meanwhile. */
export function audienceRestored(state: AudienceState, hidden: boolean, now: number): Sent<AudienceState> {
	return hello({ ...state, hidden }, now, true);
}

/** The page goes, perhaps into the back/forward cache. */
export function audienceLeaves(state: AudienceState): Sent<AudienceState> {
	return saying(state, { type: "bye", role: "audience" });
}

function hello(state: AudienceState, now: number, wants: boolean): Sent<AudienceState> {
	const { epoch, hidden } = state;
	return saying({ ...state, said: now }, { type: "hello", role: "audience", epoch, hidden, wants });
}
