import { addDays, type PlainDate, plainDateText } from "../time/plain-date";
import type { DossierFile } from "./dossier";
import { seededRandom } from "./random";

type FileEvent = DossierFile["events"][number];

const TOPICS = ["harbour", "customs", "weather", "rail"] as const;
const KINDS = ["meeting", "statement", "exercise", "report"] as const;
const FIRST: PlainDate = { year: 2020, month: 1, day: 1 };
const YEARS_OF_DAYS = 4000;
const SOURCES = 40;

/**
 * An invented dossier of `count` events over eleven years, the same for the same seed: half of the events lie in bursts
 * of a few days, a fifth have an end, a third an hour. For measuring and for tests at sizes that nobody writes by hand.
 */
export function generateFixture(count: number, seed = 1): DossierFile {
	const random = seededRandom(seed);
	const bursts = Array.from({ length: Math.max(1, Math.ceil(count / 200)) }, () =>
		Math.floor(random() * YEARS_OF_DAYS),
	);
	return {
		format: "readout-dossier/1",
		id: `fixture-${count}-events`,
		title: `${count} invented events`,
		summary: [{ text: "Every event here is invented by a program.", cites: [{ source: "source-1" }] }],
		language: "en",
		timeZone: "Atlantic/Reykjavik",
		zones: ["Atlantic/Reykjavik"],
		updated: plainDateText(addDays(FIRST, YEARS_OF_DAYS + 30)),
		sourceSummary: [{ text: "All sources are invented.", cites: [{ source: "source-1" }] }],
		periods: [],
		topics: TOPICS.map((id) => ({ id, title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, judgements: [] })),
		actors: [{ id: "velda", name: "Velda", kind: "state" }],
		sources: Array.from({ length: SOURCES }, (_, index) => sourceOf(index + 1)),
		events: Array.from({ length: count }, (_, index) => eventOf(index + 1, bursts, random)),
		claims: [],
	};
}

function sourceOf(number: number): DossierFile["sources"][number] {
	return {
		id: `source-${number}`,
		title: `Notes ${number}`,
		publisher: "The Velda Gazette",
		url: `https://gazette.example/notes/${number}`,
		published: plainDateText(FIRST),
		kind: "news report",
		reliability: "F",
		reliabilityReason: "Invented.",
	};
}

function eventOf(number: number, bursts: readonly number[], random: () => number): FileEvent {
	const inBurst = random() < 0.5;
	const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
	const offset = inBurst ? burst + Math.floor(random() * random() * 10) : Math.floor(random() * YEARS_OF_DAYS);
	const day = addDays(FIRST, offset);
	const hasHour = random() < 1 / 3;
	const hour = Math.floor(random() * 20);
	const topic = pick(TOPICS, random);
	const title = `${topic.charAt(0).toUpperCase()}${topic.slice(1)} ${pick(KINDS, random)} ${number}`;
	const on = plainDateText(day);
	return {
		id: `event-${number}`,
		title,
		short: title,
		summary: [{ text: `${title} took place.`, cites: [{ source: "source-1" }] }],
		kind: pick(KINDS, random),
		rank: random() < 0.02 ? 1 : random() < 0.3 ? 2 : 3,
		when: hasHour ? `${on}T${two(hour)}:00Z` : on,
		...(random() < 0.2 && { until: endOf(day, hasHour, hour, random) }),
		timeZone: "Atlantic/Reykjavik",
		actors: ["velda"],
		topics: [topic],
		history: [{ on, status: "held", cites: [{ source: `source-${1 + Math.floor(random() * SOURCES)}` }] }],
	};
}

function endOf(day: PlainDate, hasHour: boolean, hour: number, random: () => number): string {
	if (hasHour) return `${plainDateText(day)}T${two(hour + 1 + Math.floor(random() * 3))}:30Z`;
	return plainDateText(addDays(day, 1 + Math.floor(random() * random() * 29)));
}

function pick<T>(from: readonly [T, ...T[]], random: () => number): T {
	return from[Math.floor(random() * from.length)] ?? from[0];
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}
