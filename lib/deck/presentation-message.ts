import type { Subject } from "../view/subject";
import type { Deck } from "./deck";
import type { Place } from "./place";

/** A point of the slide, both in [0, 1] from its left and its top. */
export type Spot = { readonly x: number; readonly y: number };

/** All that the room sees, but for the deck, which each window reads for itself. Ids and numbers only: there is no room for notes. */
export type RoomView = {
	readonly place: Place;
	/** What was put before the room on top of the slide, as the answer to a challenge. */
	readonly shown: Exclude<Subject, { readonly kind: "changes" | "checks" }> | null;
	readonly black: boolean;
	readonly spot: Spot | null;
	/** Counts the changes of the kept deck while it is presented: where it differs, the deck is read anew. */
	readonly revision: number;
};

export type ShownSubject = NonNullable<RoomView["shown"]>;
export type WindowRole = "presenter" | "audience";

/** What every message says: the presentation, the sender's place in its own count, and the window, named anew at each load. */
type Envelope = { readonly v: 1; readonly session: string; readonly seq: number; readonly from: string };

/** What only the driver says: what the room sees now. Repeated each second, it is the driver's sign of life. */
export type ViewMessage = Envelope & { readonly type: "view"; readonly epoch: number; readonly room: RoomView };
/** "I am here"; the driver answers one that wants the view. Repeated each second, it is the window's sign of life. */
export type HelloMessage = Envelope & {
	readonly type: "hello";
	readonly role: WindowRole;
	/** The greatest epoch that the window has seen, so that one who joins late never drives below it. */
	readonly epoch: number;
	readonly hidden: boolean;
	readonly wants: boolean;
};
export type ByeMessage = Envelope & { readonly type: "bye"; readonly role: WindowRole };
/** A presenter asks to drive. */
export type AskMessage = Envelope & { readonly type: "ask" };
/** How long has been presented, in whole ms and without the pauses, and whether the clock runs. */
export type HandedClock = { readonly gone: number; readonly runs: boolean };

/** The driver lets one window drive, under a greater epoch, and hands it the clock. */
export type GrantMessage = Envelope & {
	readonly type: "grant";
	readonly to: string;
	readonly epoch: number;
	readonly clock: HandedClock;
};

export type Message = ViewMessage | HelloMessage | ByeMessage | AskMessage | GrantMessage;

/** What is said, before it is addressed. */
export type Saying = Message extends infer M ? (M extends Message ? Omit<M, keyof Envelope> : never) : never;

/**
 * 32 hexadecimal digits: they name the presentation in the audience's address.
 * @param random 16 bytes that the caller draws at random; a RangeError for any other number
 */
export function presentationId(random: Uint8Array): string {
	return drawn(random, 16);
}

/**
 * A window's name, "w-" and 16 hexadecimal digits: new at each load, so that nobody mistakes it for the one before.
 * @param random 8 bytes that the caller draws at random; a RangeError for any other number
 */
export function windowName(random: Uint8Array): string {
	return `w-${drawn(random, 8)}`;
}

function drawn(random: Uint8Array, bytes: number): string {
	if (random.length !== bytes) throw new RangeError(`${bytes} random bytes make this name, not ${random.length}`);
	return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The id in the fragment of an address, with or without its mark; null for any other text. */
export function readPresentationId(fragment: string): string | null {
	return /^#?([0-9a-f]{32})$/.exec(fragment)?.[1] ?? null;
}

/**
 * The channel of one presentation of one deck. Other pages of the same origin, such as neighbours on a shared host, have
 * another base path, and none knows the id.
 * @param basePath "" or "/a/b"
 */
export function channelName(basePath: string, deck: Pick<Deck, "dossier" | "id">, presentation: string): string {
	return `readout-presentation ${basePath}/ ${deck.dossier} ${deck.id} ${presentation}`;
}
