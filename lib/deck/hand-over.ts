import { drives, isDriverLost, type PresenterState } from "./driver-state";
import { nothing, type Sent, saying } from "./sender";
import { handedClock, STOPPED, type Stopwatch } from "./stopwatch";

/** "Ask for control": the driver is asked, again each second, until it gives it or this window withdraws. */
export function askForControl(state: PresenterState): Sent<PresenterState> {
	if (state.role !== "following" || state.asking) return nothing(state);
	return saying({ ...state, asking: true }, { type: "ask" });
}

export function withdrawAsk(state: PresenterState): PresenterState {
	return state.asking ? { ...state, asking: false } : state;
}

/**
 * "Give control" to a window that asks, with the time that has been presented. This one stops driving at once; it drives
 * again where the other does not show itself within three seconds.
 */
export function giveControl(
	state: PresenterState,
	to: string,
	now: number,
	watch: Stopwatch = STOPPED,
): Sent<PresenterState> {
	if (state.role !== "driving" || !state.asks.some(({ id }) => id === to)) return nothing(state);
	const epoch = state.epoch + 1;
	const handing: PresenterState = { ...state, role: { handing: to, watch }, driver: "", epoch, heard: now };
	return saying({ ...handing, asks: [] }, { type: "grant", to, epoch, clock: handedClock(watch, now) });
}

/** Takes control where nobody has driven for three seconds, as when the driver's window crashed; else changes nothing. */
export function takeControl(state: PresenterState, now: number): Sent<PresenterState> {
	return isDriverLost(state, now) && state.role === "following" ? drives(state) : nothing(state);
}
