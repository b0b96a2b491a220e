import fc from "fast-check";
import { parseWhen } from "../time/parse-when";
import type { When } from "../time/when";
import type { Account, Actor, Claim, Dossier, DossierEvent, Sentence, Source, Topic } from "./dossier";
import { byDay } from "./newest";

/** Small dossiers for properties: everything becomes known within twelve days, in any order, with every link there is. */

const DAYS = Array.from({ length: 12 }, (_, at) => `2024-01-${String(at + 1).padStart(2, "0")}`);
const UPDATED = "2024-01-12";
const EVENTS = ["e-1", "e-2", "e-3", "e-4"] as const;
const SOURCES = ["s-1", "s-2", "s-3", "s-4"] as const;
const ACTORS = ["ada", "ben", "velda"] as const;
const TOPICS = ["t-1", "t-2"] as const;

/** From before anything is known until after everything is. */
export const anyDay = fc.constantFrom("2023-12-31", ...DAYS, "2024-02-01");

const onDay = fc.constantFrom(...DAYS);
const whens = ["2024-01-05", "2024-01-05T10:00Z", "2024-01", "2024-01-08/2024-01-10", "2024-02-03"].map(whenOf);
const anyWhen = fc.constantFrom(...whens);
const published = fc.constantFrom(
	...["2024-01-02", "2024-01-04~", "2024-01-06/2024-01-09", "2024-01-07T23:30-05:00", "2024-01-03/.."].map(whenOf),
);

const cites = fc
	.uniqueArray(fc.constantFrom(...SOURCES), { maxLength: 3 })
	.map((ids) => ids.map((source) => ({ source })));
const sentences: fc.Arbitrary<readonly Sentence[]> = fc.array(fc.record({ text: fc.constant("It is so."), cites }), {
	maxLength: 2,
});
const events = fc.uniqueArray(fc.constantFrom(...EVENTS), { maxLength: 2 });
const accounts: fc.Arbitrary<readonly Account[]> = fc.array(fc.record({ text: fc.constantFrom("one", "two"), cites }), {
	maxLength: 3,
});

function optional<T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<object> {
	return fc.option(value, { nil: undefined }).map((made) => (made === undefined ? {} : { [key]: made }));
}

function inOrder<T extends { readonly on: string }>(list: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly T[]> {
	return list.map((items) => byDay(items));
}

/** A record with fields that may be absent. */
function joined<T>(required: fc.Arbitrary<T>, ...fields: readonly fc.Arbitrary<object>[]): fc.Arbitrary<T> {
	return fc.tuple(required, ...fields).map(([first, ...rest]) => Object.assign({}, first, ...rest));
}

const entry = joined(
	fc.record({
		on: onDay,
		status: fc.constantFrom(...(["proposed", "announced", "scheduled", "held", "postponed", "cancelled"] as const)),
		cites,
	}),
	optional("when", anyWhen),
	optional("event", fc.constantFrom(...EVENTS)),
);

function anyEvent(id: string): fc.Arbitrary<DossierEvent> {
	return joined(
		fc.record({
			id: fc.constant(id),
			title: fc.constant(`Event ${id}`),
			short: fc.constant(id),
			summary: sentences,
			kind: fc.constant("meeting"),
			rank: fc.constantFrom(1 as const, 2 as const, 3 as const),
			when: anyWhen,
			timeZone: fc.constant("Atlantic/Reykjavik"),
			actors: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 2 }),
			topics: fc.constant(["t-1"]),
			history: inOrder(fc.array(entry, { minLength: 1, maxLength: 4 })),
		}),
		optional("until", fc.constantFrom(whenOf("2024-01-11"))),
		optional("approximate", fc.constant("Reckoned.")),
		optional("accounts", accounts),
		optional(
			"related",
			events.map((ids) => ids.map((event) => ({ event, relation: "part of" }))),
		),
	);
}

const outcome = joined(
	fc.record({
		on: onDay,
		verdict: fc.constantFrom(...(["borne-out", "partly", "not-borne-out", "unknown"] as const)),
		reason: sentences,
		evidence: fc.constant("good" as const),
	}),
	optional("events", events),
);

const likelihood = fc.constantFrom("p3" as const, "p5" as const);
const modality = fc.constantFrom("stated" as const, "assessed" as const);

const revision = joined(
	fc.record({ on: onDay, text: fc.constantFrom("It may rain", "It will rain") }),
	optional("modality", modality),
	optional("likelihood", likelihood),
	optional("attribution", fc.constant("A clerk")),
);

function anyClaim(id: string): fc.Arbitrary<Claim> {
	return joined(
		fc.record({
			id: fc.constant(id),
			text: fc.constant("It will pour"),
			topics: fc.constant(["t-1"]),
			madeOn: onDay,
			attribution: fc.constant("The office"),
			modality,
			cites,
			outcomes: inOrder(fc.array(outcome, { maxLength: 3 })),
		}),
		optional("event", fc.constantFrom(...EVENTS)),
		optional("accounts", accounts),
		optional("revisions", inOrder(fc.array(revision, { minLength: 1, maxLength: 3 }))),
		fc
			.option(likelihood, { nil: undefined })
			.map((band) => (band === undefined ? {} : { likelihood: band, likelihoodReason: "By its word." })),
	);
}

function anySource(id: string): fc.Arbitrary<Source> {
	return joined(
		fc.record({
			id: fc.constant(id),
			description: fc.constant(`Notes ${id}`),
			publisher: fc.constant("The Gazette"),
			kind: fc.constant("report"),
			reliability: fc.constant("F" as const),
			reliabilityReason: fc.constant("Invented."),
		}),
		optional("url", fc.constant("https://gazette.example/")),
		optional("published", published),
		optional("derivedFrom", fc.uniqueArray(fc.constantFrom(...SOURCES), { maxLength: 2 })),
	);
}

const judgement = fc.record({
	on: onDay,
	question: fc.constantFrom("Will it rain?", "How much?"),
	sentences,
	confidence: fc.constantFrom("low" as const, "high" as const),
	confidenceReason: fc.constant("one gauge."),
	watch: fc.array(fc.record({ text: fc.constant("the sky"), cites }), { maxLength: 2 }),
});

function anyTopic(id: string): fc.Arbitrary<Topic> {
	return fc.record({
		id: fc.constant(id),
		title: fc.constant(`Topic ${id}`),
		judgements: inOrder(fc.array(judgement, { maxLength: 3 })),
	});
}

const actors: readonly Actor[] = [
	{ id: "ada", name: "Ada", kind: "person", partOf: "velda" },
	{ id: "ben", name: "Ben", kind: "person", partOf: "ada" },
	{ id: "velda", name: "Velda", kind: "state" },
];

export const anyDossier: fc.Arbitrary<Dossier> = fc
	.record({
		summary: sentences,
		sourceSummary: sentences,
		topics: fc.tuple(...TOPICS.map(anyTopic)),
		sources: fc.tuple(...SOURCES.map(anySource)),
		events: fc.tuple(...EVENTS.map(anyEvent)),
		claims: fc.tuple(...["c-1", "c-2"].map(anyClaim)),
		aliases: fc.constantFrom({ "old-event": "e-2" }, { "old-source": "s-3", "old-person": "ben" }),
	})
	.map((parts) => ({
		format: "readout-dossier/1",
		id: "any",
		title: "Any dossier",
		language: "en",
		timeZone: "Atlantic/Reykjavik",
		zones: [{ timeZone: "Atlantic/Reykjavik", title: "Reykjavik" }],
		updated: UPDATED,
		periods: [],
		actors,
		...parts,
	}));

function whenOf(text: string): When {
	const parsed = parseWhen(text);
	if (!parsed.ok) throw new RangeError(text);
	return parsed.value;
}
