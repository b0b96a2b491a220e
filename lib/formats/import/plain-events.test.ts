import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsBehind } from "../../columns/event-list";
import type { Dossier } from "../../dossier/dossier";
import { buildDossier } from "./build-dossier";
import { readPlainEvents } from "./plain-events";
import { readEvents } from "./read-events";
import { findingsOf, newReading } from "./reading";
import { expectSound, TODAY } from "./sample-import";
import { day, hour, list, odd, oddWords, piece, words } from "./sample-plain-list";

const name = "archive.json";
const quiet = () => {};

/** What `readPlainEvents` makes of a text, its events as objects. */
function plain(text: string) {
	const made = readPlainEvents({ bytes: new TextEncoder().encode(text), name, today: TODAY, onProgress: quiet });
	if (made === null) return null;
	expect(columnsBehind(made.dossier.events)?.count).toBe(made.dossier.events.length);
	return { ...made, dossier: { ...made.dossier, events: [...made.dossier.events] } };
}

/** The oracle: the reader of every list, event by event. */
function general(text: string): { readonly dossier: Dossier; readonly findings: number; readonly setAside: number } {
	const reading = newReading({});
	const drafted = readEvents({ text, json: JSON.parse(text), onProgress: quiet }, reading);
	if (drafted === null) throw new Error("no list of events");
	const dossier = buildDossier(drafted, name, TODAY, reading);
	return { dossier, findings: findingsOf(reading).length, setAside: reading.setAside };
}

function escaped(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe("readPlainEvents(a list)", () => {
	it("is what the reader of every list makes of it, wherever it reads it", () => {
		let read = 0;
		fc.assert(
			fc.property(list(fc.oneof(day, day, hour), words), (items) => {
				const text = JSON.stringify(items);
				const made = plain(text);
				if (made === null) return;
				read += 1;
				const { dossier, findings, setAside } = general(text);
				expect(made).toEqual({ dossier, slugged: null });
				expect([findings, setAside]).toEqual([0, 0]);
			}),
			{ numRuns: 2000 },
		);
		expect(read).toBeGreaterThan(400);
	});
	it("reads nothing of which the reader of every list has something to say", () => {
		fc.assert(
			fc.property(list(fc.oneof(day, hour, odd), fc.oneof(words, oddWords)), (items) => {
				const text = JSON.stringify(items);
				const made = plain(text);
				if (made === null) return;
				const { dossier, findings, setAside } = general(text);
				expect([made.dossier, findings, setAside]).toEqual([dossier, 0, 0]);
			}),
			{ numRuns: 2000 },
		);
	});
	it("reads the same however the JSON is written: spaced, escaped, with its fields in another order, within a whole", () => {
		let read = 0;
		fc.assert(
			fc.property(list(fc.oneof(day, hour), words), fc.constantFrom("\t", "  ", ""), (items, space) => {
				const turned = items.map((each) => Object.fromEntries(Object.entries(each).reverse()));
				const made = plain(JSON.stringify(items));
				const spaced = JSON.stringify(turned, null, space).replace(/[^ -~\s]/g, escaped);
				expect(plain(`\r\n${spaced} \n`)).toEqual(made);
				const whole = plain(`{ "title" : "Ports", "events": ${spaced}}`);
				expect(whole).toEqual(made && { ...made, dossier: { ...made.dossier, title: "Ports" } });
				if (made !== null) read += 1;
			}),
			{ numRuns: 500 },
		);
		expect(read).toBeGreaterThan(100);
	});
	it("reads nothing that is no JSON, wherever it breaks off", () => {
		const text = JSON.stringify([
			{ id: "e-1", title: "Été", start: "2024-04-10", end: null, lane: "Law" },
			{ id: 2, title: "b", start: "2024" },
		]);
		expect(plain(text)).not.toBe(null);
		for (let end = 0; end < text.length; end += 1) {
			expect(plain(text.slice(0, end))).toBe(null);
			expect(
				plain(text.slice(0, end) + text.slice(end + 1)) === null || isJson(text.slice(0, end) + text.slice(end + 1)),
			).toBe(true);
		}
	});
	it("of a list in which something gives way to something else says what the reader of every list says, or nothing", () => {
		let read = 0;
		fc.assert(
			fc.property(list(fc.oneof(day, hour), words), fc.nat(), fc.nat({ max: 4 }), piece, (items, at, length, put) => {
				const text = JSON.stringify(items);
				const from = at % text.length;
				const broken = text.slice(0, from) + put + text.slice(from + length);
				const made = plain(broken);
				if (made === null) return;
				read += 1;
				const { dossier, findings, setAside } = general(broken);
				expect([made.dossier, findings, setAside]).toEqual([dossier, made.slugged === null ? 0 : 1, 0]);
			}),
			{ numRuns: 4000 },
		);
		expect(read).toBeGreaterThan(100);
	});
	it("reads no bytes that are no UTF-8", () => {
		const bytes = new TextEncoder().encode('[{"title":"Été","start":"2024"}]');
		const read = () => readPlainEvents({ bytes, name, today: TODAY, onProgress: quiet });
		expect(read()).not.toBe(null);
		bytes[bytes.indexOf(0xc3)] = 0xff;
		expect(read()).toBe(null);
	});
	it("gives a dossier that the schema takes as it is", () => {
		const made = plain(
			JSON.stringify([{ id: "e-1", title: "Talks", start: "2024-04-10", end: "2024-04-12", lane: "Law" }]),
		);
		if (made === null) throw new Error("not read");
		expectSound({ kind: "dossier", format: "events", dossier: made.dossier, findings: [], taken: 1, setAside: 0 });
	});
	it("counts the ids that are no slugs, and has the first", () => {
		const items = ["e-1", "E 2", "E 3"].map((id) => ({ id, title: "Talks", start: "2024" }));
		expect(plain(JSON.stringify(items))?.slugged).toEqual({
			count: 2,
			at: JSON.stringify(items.slice(0, 1)).length,
			id: "E 2",
		});
	});
	it.each([
		["a field that stands twice", '[{"title":"a","title":"b","start":"2024"}]'],
		["a field that it does not know", '[{"title":"a","start":"2024","url":"https://example.org"}]'],
		["a field that could change how programs work", '[{"title":"a","start":"2024","__proto__":{"x":1}}]'],
		["an id that stands twice", '[{"id":"a","title":"a","start":"2024"},{"id":"a","title":"b","start":"2024"}]'],
		["something beside the list", '{"events":[{"title":"a","start":"2024"}],"more":1}'],
		["a field in another spelling", '[{"t\\u0069tle":"a","start":"2024"}]'],
		["a number with a fraction", '[{"id":1.5,"title":"a","start":"2024"}]'],
		["two lists", '{"events":[{"title":"a","start":"2024"}],"events":[{"title":"b","start":"2024"}]}'],
		["a list of lists", '[[{"title":"a","start":"2024"}]]'],
		["an end before its start", '[{"title":"a","start":"2024-04-02","end":"2024-04-01"}]'],
	])("leaves %s to the reader of every list", (_what, text) => {
		expect(plain(text)).toBe(null);
	});
});
