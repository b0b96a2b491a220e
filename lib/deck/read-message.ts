import type { Place } from "./place";
import type { HandedClock, Message, RoomView, ShownSubject, Spot, WindowRole } from "./presentation-message";
import { isSlug } from "./slug";

/** Greater numbers than this no presentation reaches; held here, all counting stays exact. */
export const GREATEST_COUNT = 2 ** 40;
/** A slide has few steps; more is not ours. */
const GREATEST_STEP = 1000;

/** What each message holds beside its envelope. */
const OWN: { readonly [K in Message["type"]]: readonly string[] } = {
	view: ["epoch", "room"],
	hello: ["role", "epoch", "hidden", "wants"],
	bye: ["role"],
	ask: [],
	grant: ["to", "epoch", "clock"],
};
const ENVELOPE = ["v", "session", "seq", "from", "type"];
const ROOM = ["place", "shown", "black", "spot", "revision"];

/**
 * What came over the channel → a message, built anew, or null for anything else: other fields than its own, texts that are
 * no ids, numbers out of bounds. Never throws on what a channel can carry (it clones: no accessors).
 */
export function readMessage(value: unknown): Message | null {
	const fields = fieldsOf(value);
	if (fields === null || fields.get("v") !== 1) return null;
	const { type, session, seq, from } = Object.fromEntries(fields);
	if (!isType(type) || !hasExactly(fields, [...ENVELOPE, ...OWN[type]])) return null;
	if (!isPresentation(session) || !isCount(seq) || !isWindow(from)) return null;
	const envelope = { v: 1, session, seq, from } as const;
	const epoch = fields.get("epoch");
	const role = fields.get("role");
	switch (type) {
		case "view": {
			const room = readRoom(fields.get("room"));
			return room !== null && isCount(epoch) ? { ...envelope, type, epoch, room } : null;
		}
		case "hello": {
			const { hidden, wants } = Object.fromEntries(fields);
			if (!isRole(role) || !isCount(epoch) || typeof hidden !== "boolean" || typeof wants !== "boolean") return null;
			return { ...envelope, type, role, epoch, hidden, wants };
		}
		case "bye":
			return isRole(role) ? { ...envelope, type, role } : null;
		case "ask":
			return { ...envelope, type };
		case "grant": {
			const to = fields.get("to");
			const clock = readClock(fields.get("clock"));
			return isWindow(to) && isCount(epoch) && clock !== null ? { ...envelope, type, to, epoch, clock } : null;
		}
	}
}

/** What the room sees → the same, built anew, or null. Also for what a window kept of itself over a reload. */
export function readRoom(value: unknown): RoomView | null {
	const fields = fieldsOf(value);
	if (fields === null || !hasExactly(fields, ROOM)) return null;
	const place = readPlace(fields.get("place"));
	const shown = fields.get("shown") === null ? null : readShown(fields.get("shown"));
	const spot = fields.get("spot") === null ? null : readSpot(fields.get("spot"));
	const black = fields.get("black");
	const revision = fields.get("revision");
	const isBroken = place === null || shown === undefined || spot === undefined;
	return isBroken || typeof black !== "boolean" || !isCount(revision) ? null : { place, shown, black, spot, revision };
}

function readClock(value: unknown): HandedClock | null {
	const fields = fieldsOf(value);
	if (fields === null || !hasExactly(fields, ["gone", "runs"])) return null;
	const { gone, runs } = Object.fromEntries(fields);
	return isCount(gone) && typeof runs === "boolean" ? { gone, runs } : null;
}

function readPlace(value: unknown): Place | null {
	const fields = fieldsOf(value);
	if (fields === null || !hasExactly(fields, ["slide", "step"])) return null;
	const { slide, step } = Object.fromEntries(fields);
	return isSlug(slide) && isCount(step) && step <= GREATEST_STEP ? { slide, step } : null;
}

function readShown(value: unknown): ShownSubject | undefined {
	const fields = fieldsOf(value);
	const { kind, id } = Object.fromEntries(fields ?? []);
	switch (kind) {
		case "dossier":
		case "sources":
		case "scorecard":
			return fields?.size === 1 ? { kind } : undefined;
		case "topic":
		case "event":
		case "claim":
		case "source":
		case "actor":
			return fields?.size === 2 && isSlug(id) ? { kind, id } : undefined;
		default:
			return undefined;
	}
}

function readSpot(value: unknown): Spot | undefined {
	const fields = fieldsOf(value);
	if (fields === null || !hasExactly(fields, ["x", "y"])) return undefined;
	const { x, y } = Object.fromEntries(fields);
	return isFraction(x) && isFraction(y) ? { x, y } : undefined;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
	return typeof value !== "object" || value === null || Array.isArray(value) ? null : new Map(Object.entries(value));
}

function hasExactly(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): boolean {
	return fields.size === keys.length && keys.every((key) => fields.has(key));
}

function isType(value: unknown): value is Message["type"] {
	return typeof value === "string" && Object.hasOwn(OWN, value);
}

function isRole(value: unknown): value is WindowRole {
	return value === "presenter" || value === "audience";
}

function isPresentation(value: unknown): value is string {
	return typeof value === "string" && /^[0-9a-f]{32}$/.test(value);
}

/** The name of a window is a slug too, drawn at random by the caller. */
function isWindow(value: unknown): value is string {
	return isSlug(value);
}

/** A whole number from 0 to the greatest that is counted to. */
export function isCount(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= GREATEST_COUNT;
}

function isFraction(value: unknown): value is number {
	return typeof value === "number" && value >= 0 && value <= 1;
}
