import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDossier } from "../dossier/any-dossier";
import { asOf } from "../dossier/as-of";
import { lookUp } from "../dossier/lookup";
import { allDossiers, sampleLookup } from "../formats/sample-lookup";
import { whenOf } from "../timeline/sample-dossier";
import { deckText, parseDeck } from "./deck-file";
import { deckOn, defaultDeck } from "./default-deck";
import { sampleDeck, shippedLookup, TITLE, WIND } from "./sample-deck";

describe("defaultDeck", () => {
	it("defaultDeck(the shipped dossier) is fifteen minutes from title to sources", () => {
		const deck = defaultDeck(shippedLookup());
		expect(deck.slides.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
			"title title",
			"timeline timeline",
			"topic minerals",
			"topic security",
			"topic technology",
			"topic diplomacy",
			"event bilateral-summit",
			"event congress-speech",
			"event trilateral-leaders-summit",
			"scorecard scorecard",
			"watch watch",
			"sources sources",
		]);
		expect(deck.slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
	});

	it("defaultDeck(the shipped dossier) shows what departed and what held, and expects to be challenged on the first", () => {
		const minerals = defaultDeck(shippedLookup()).slides.find(({ id }) => id === "minerals");
		expect(minerals).toEqual({
			id: "minerals",
			kind: "topic",
			minutes: 2,
			topic: "minerals",
			claims: [
				"minerals-cooperation-stepped-up",
				"philippines-second-in-nickel",
				"nickel-key-for-car-batteries",
				"three-act-against-china-on-nickel",
			],
			challenges: [
				"minerals-cooperation-stepped-up",
				"philippines-second-in-nickel",
				"three-act-against-china-on-nickel",
				"china-seeks-southeast-asian-nickel",
				"purpose-offset-china-pressure",
				"network-with-europe-and-australia",
				"minerals-in-joint-statement",
			],
		});
	});

	it("defaultDeck(headlines in the focus and without) takes at most three of the focus, and of all where it has none", () => {
		const events = ["2024-05-01", "2024-03-01", "2024-05-02", "2024-05-03", "2024-05-04"].map((when, at) => ({
			...{ id: `event-${at}`, when, rank: 1 as const },
		}));
		const { dossier } = sampleLookup(events);
		const shown = (when: string) => {
			const periods = [{ id: "spring", title: "Spring", when: whenOf(when) }];
			const { slides } = defaultDeck(lookUp({ ...dossier, periods, focus: "spring" }));
			return slides.flatMap((slide) => (slide.kind === "event" ? slide.event : []));
		};
		expect(shown("2024-05")).toEqual(["event-0", "event-2", "event-3"]);
		expect(shown("2024-03-02/..")).toEqual(["event-0", "event-2", "event-3"]);
		expect(shown("2023")).toEqual(["event-1", "event-0", "event-2"]);
	});

	it("defaultDeck(topics and nothing else) is title and timeline, for the other slides would hold nothing", () => {
		const deck = defaultDeck(sampleLookup([]));
		expect(deck.slides.map(({ id }) => id)).toEqual(["title", "timeline"]);
	});

	it("defaultDeck(an event of one topic) has that topic's slide and not the other's", () => {
		const deck = defaultDeck(sampleLookup([{ id: "event-0", when: "2024-05-01", rank: 2, topics: ["two"] }]));
		expect(deck.slides.map(({ id }) => id)).toEqual(["title", "timeline", "two"]);
	});

	it("defaultDeck(any dossier) is a deck that its file gives back, and the same each time", () => {
		const lookups = allDossiers().map(([, lookup]) => lookup);
		const hold = (lookup: (typeof lookups)[number]) => {
			const deck = defaultDeck(lookup);
			expect(parseDeck(JSON.parse(deckText(deck)), lookup)).toEqual({
				ok: true,
				value: deck,
				setAside: [],
				findings: [],
			});
			expect(defaultDeck(lookup)).toEqual(deck);
		};
		lookups.forEach(hold);
		fc.assert(fc.property(anyDossier, (dossier) => hold(lookUp(dossier))));
	});

	it("defaultDeck(the dossier, an early day) is what was known then: an announced summit, no claim, no verdict", () => {
		expect(defaultDeck(shippedLookup(), "2024-03-01").slides.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
			"title title",
			"timeline timeline",
			"topic minerals",
			"topic security",
			"topic technology",
			"topic diplomacy",
			"event bilateral-summit",
		]);
	});

	it("defaultDeck(the dossier, a day) says the day, names nothing later, and is that of the dossier of the day", () => {
		const whole = shippedLookup();
		for (const day of ["2021-01-01", "2023-01-01", "2024-03-01", "2024-04-05", "2024-04-09", "2024-04-12"]) {
			const known = lookUp(asOf(whole.dossier, day));
			const deck = defaultDeck(whole, day);
			expect(deck.asOf).toBe(day);
			expect(parseDeck(JSON.parse(deckText(deck)), known)).toEqual({
				ok: true,
				value: deck,
				setAside: [],
				findings: [],
			});
			expect(defaultDeck(known, day)).toEqual(deck);
		}
	});

	it("defaultDeck(the dossier, a day) chooses among the claims that were made by then, by what was known of them", () => {
		const minerals = (day: string | null) =>
			defaultDeck(shippedLookup(), day).slides.find(({ id }) => id === "minerals");
		expect(minerals("2024-04-09")).not.toEqual(minerals(null));
		const { claims } = lookUp(asOf(shippedLookup().dossier, "2024-04-09"));
		const named = minerals("2024-04-09");
		if (named?.kind !== "topic") throw new Error("no slide of the minerals");
		expect(named.claims.filter((id) => !claims.has(id))).toEqual([]);
		expect(named.claims.length).toBeGreaterThan(0);
	});
});

describe("deckOn", () => {
	const whole = shippedLookup();

	it("deckOn(the dossier's own deck, a day) is chosen anew for the day, and back again", () => {
		const early = deckOn(defaultDeck(whole), "2024-03-01", whole);
		expect(early).toEqual(defaultDeck(whole, "2024-03-01"));
		expect(deckOn(early, null, whole)).toEqual(defaultDeck(whole));
	});

	it("deckOn(a deck that somebody made, a day) keeps its slides", () => {
		const made = sampleDeck([TITLE, WIND]);
		expect(deckOn(made, "2024-03-01", whole)).toEqual({ ...made, asOf: "2024-03-01" });
	});

	it("deckOn(a deck, its own day) is the deck itself", () => {
		const deck = defaultDeck(whole, "2024-03-01");
		expect(deckOn(deck, "2024-03-01", whole)).toBe(deck);
	});
});
