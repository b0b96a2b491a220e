import type { PresenterState } from "./driver-state";
import type { RoomView } from "./presentation-message";
import { isCount, readRoom } from "./read-message";

/** What a presenter's window keeps of itself over a reload, in its own session storage. */
export type KeptPresenter = {
	readonly room: RoomView;
	/** The epoch under which the window drove; null of one that did not, and must not after the reload. */
	readonly drivenEpoch: number | null;
};

/** To be kept after each transition: what `startPresenter` goes on from. */
export function keptPresenter({ role, epoch, room }: Pick<PresenterState, "role" | "epoch" | "room">): KeptPresenter {
	return { room, drivenEpoch: role === "driving" ? epoch : null };
}

export function keptPresenterText(kept: KeptPresenter): string {
	return JSON.stringify(kept);
}

/** The inverse; null for nothing and for anything else. Never throws: what stands in a browser's storage may be anything. */
export function readKeptPresenter(text: string | null): KeptPresenter | null {
	try {
		const value: unknown = JSON.parse(text ?? "null");
		if (typeof value !== "object" || value === null || !("room" in value) || !("drivenEpoch" in value)) return null;
		const room = readRoom(value.room);
		const { drivenEpoch } = value;
		return room !== null && (drivenEpoch === null || isCount(drivenEpoch)) ? { room, drivenEpoch } : null;
	} catch {
		return null;
	}
}
