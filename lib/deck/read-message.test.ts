import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	channelName,
	type Message,
	presentationId,
	type RoomView,
	readPresentationId,
	windowName,
} from "./presentation-message";
import { GREATEST_COUNT, readMessage, readRoom } from "./read-message";

const ENVELOPE = { v: 1, session: "0123456789abcdef0123456789abcdef", seq: 7, from: "w-1" } as const;
const ROOM: RoomView = {
	place: { slide: "minerals", step: 2 },
	shown: { kind: "claim", id: "nickel" },
	black: false,
	spot: { x: 0, y: 1 },
	revision: 3,
};
const MESSAGES: readonly Message[] = [
	{ ...ENVELOPE, type: "view", epoch: 1, room: ROOM },
	{ ...ENVELOPE, type: "view", epoch: 1, room: { ...ROOM, shown: null, spot: null } },
	{ ...ENVELOPE, type: "view", epoch: 1, room: { ...ROOM, shown: { kind: "scorecard" } } },
	{ ...ENVELOPE, type: "hello", role: "audience", epoch: 0, hidden: true, wants: true },
	{ ...ENVELOPE, type: "bye", role: "presenter" },
	{ ...ENVELOPE, type: "ask" },
	{ ...ENVELOPE, type: "grant", to: "w-2", epoch: 2, clock: { gone: 61_000, runs: true } },
];

describe("readMessage", () => {
	it("readMessage(each kind of message) is the message, built anew", () => {
		expect(MESSAGES.map(readMessage)).toEqual(MESSAGES);
		expect(MESSAGES.map((message) => readMessage(structuredClone(message)) === message)).not.toContain(true);
	});

	it("readMessage(a message with one field more, less or of another kind) is null", () => {
		for (const message of MESSAGES) {
			expect(readMessage({ ...message, notes: "Start with" })).toBeNull();
			for (const key of Object.keys(message)) {
				expect(readMessage({ ...message, [key]: undefined })).toBeNull();
				expect(readMessage(Object.fromEntries(Object.entries(message).filter(([other]) => other !== key)))).toBeNull();
			}
		}
	});

	it("readMessage(numbers, names and texts out of bounds) is null", () => {
		const [view, , , hello, , , grant] = MESSAGES;
		const others = [
			{ ...view, seq: -1 },
			{ ...view, seq: 1.5 },
			{ ...view, seq: GREATEST_COUNT + 1 },
			{ ...view, epoch: Number.NaN },
			{ ...view, v: 2 },
			{ ...view, session: "0123" },
			{ ...view, from: "<b>" },
			{ ...view, from: "w".repeat(81) },
			{ ...view, type: "constructor" },
			{ ...hello, role: "driver" },
			{ ...grant, to: "" },
			{ ...grant, clock: { gone: -1, runs: true } },
			{ ...grant, clock: { gone: 1.5, runs: true } },
			{ ...grant, clock: { gone: 1, runs: 1 } },
			{ ...grant, clock: { gone: 1, runs: true, note: "x" } },
		];
		expect(others.map(readMessage)).toEqual(others.map(() => null));
	});

	it("readRoom(what no room sees) is null", () => {
		const others = [
			{ ...ROOM, spot: { x: 1.01, y: 0 } },
			{ ...ROOM, spot: { x: 0, y: 0, z: 0 } },
			{ ...ROOM, spot: { x: Number.NaN, y: 0 } },
			{ ...ROOM, shown: { kind: "claim" } },
			{ ...ROOM, shown: { kind: "claim", id: "A note" } },
			{ ...ROOM, shown: { kind: "scorecard", id: "a" } },
			{ ...ROOM, shown: { kind: "checks" } },
			{ ...ROOM, place: { slide: "a", step: -1 } },
			{ ...ROOM, place: { slide: "a", step: 1e9 } },
			{ ...ROOM, place: { slide: "a", step: 0, note: "x" } },
			{ ...ROOM, black: 1 },
			{ ...ROOM, notes: "" },
		];
		expect(others.map(readRoom)).toEqual(others.map(() => null));
		expect(readRoom(ROOM)).toEqual(ROOM);
	});

	it("readMessage(anything) is a message of ids and numbers, or null, and never throws", () => {
		const broken = fc
			.tuple(fc.constantFrom(...MESSAGES), fc.constantFrom("room", "from", "type", "epoch", "__proto__"), fc.anything())
			.map(([message, key, value]) => ({ ...message, [key]: value }));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), broken), (value) => {
				const message = readMessage(value);
				const texts: string[] = [];
				JSON.stringify(message, (_, each) => (typeof each === "string" ? texts.push(each) : each));
				expect(texts.filter((text) => !/^[a-z0-9-]{1,80}$/.test(text))).toEqual([]);
			}),
		);
	});
});

describe("presentationId, windowName and channelName", () => {
	it("presentationId(16 bytes) is 32 digits, which an address gives back", () => {
		const id = presentationId(Uint8Array.from({ length: 16 }, (_, at) => at * 16 + at));
		expect(id).toBe("00112233445566778899aabbccddeeff");
		expect([id, `#${id}`].map(readPresentationId)).toEqual([id, id]);
		expect(["", "#", `${id}0`, id.toUpperCase(), `##${id}`].map(readPresentationId)).toEqual([
			null,
			null,
			null,
			null,
			null,
		]);
		expect(() => presentationId(new Uint8Array(8))).toThrow(RangeError);
	});

	it("windowName(8 bytes) is a name under which messages are read", () => {
		const from = windowName(Uint8Array.from({ length: 8 }, (_, at) => at * 16 + at));
		expect(from).toBe("w-0011223344556677");
		const ask = { v: 1, session: "00112233445566778899aabbccddeeff", seq: 1, from, type: "ask" } as const;
		expect(readMessage(ask)).toEqual(ask);
		expect(() => windowName(new Uint8Array(16))).toThrow(RangeError);
	});

	it("channelName is another for each base path, dossier, deck and presentation", () => {
		const names = [
			channelName("", { dossier: "a", id: "b" }, "c"),
			channelName("/a", { dossier: "a", id: "b" }, "c"),
			channelName("", { dossier: "a-b", id: "b" }, "c"),
			channelName("", { dossier: "a", id: "bc" }, "c"),
			channelName("", { dossier: "a", id: "b" }, "d"),
		];
		expect(new Set(names).size).toBe(names.length);
		expect(names[1]).toBe("readout-presentation /a/ a b c");
	});
});
