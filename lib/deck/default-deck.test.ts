import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDossier } from "../dossier/any-dossier";
import { asOf } from "../dossier/as-of";
import { lookUp } from "../dossier/lookup";
import { allDossiers, sampleLookup } from "../formats/sample-lookup";
import { whenOf } from "../timeline/sample-dossier";
import { deckText, parseDeck } from "./deck-file";
import { defaultDeck } from "./default-deck";
import { shippedLookup } from "./sample-deck";

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

	it("defaultDeck(topics and nothing else) is title, timeline, the topics and sources", () => {
		const deck = defaultDeck(sampleLookup([]));
		expect(deck.slides.map(({ id }) => id)).toEqual(["title", "timeline", "one", "two", "sources"]);
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

	it("defaultDeck(the dossier as of a day) says the day and names nothing that is not known then", () => {
		const lookup = lookUp(asOf(shippedLookup().dossier, "2024-04-09"));
		const deck = defaultDeck(lookup, "2024-04-09");
		expect(deck.asOf).toBe("2024-04-09");
		expect(parseDeck(JSON.parse(deckText(deck)), lookup)).toMatchObject({ ok: true, findings: [] });
	});
});
