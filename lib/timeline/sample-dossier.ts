import fc from "fast-check";
import type { Dossier, DossierEvent, Status } from "../dossier/dossier";
import { parseWhen } from "../time/parse-when";
import type { When } from "../time/when";

/** Small dossiers for the tests of the timeline, made in code; nothing that ships imports this file. */

export function whenOf(text: string): When {
	const read = parseWhen(text);
	if (!read.ok) throw new Error(`not a date: ${text}`);
	return read.value;
}

export type SampleEvent = {
	readonly id: string;
	readonly when: string;
	readonly until?: string;
	readonly short?: string;
	readonly rank?: 1 | 2 | 3;
	readonly topics?: readonly string[];
	readonly status?: Status;
};

export function sampleEvent(sample: SampleEvent): DossierEvent {
	return {
		id: sample.id,
		title: sample.short ?? sample.id,
		short: sample.short ?? sample.id,
		summary: [],
		kind: "meeting",
		rank: sample.rank ?? 3,
		when: whenOf(sample.when),
		...(sample.until === undefined ? {} : { until: whenOf(sample.until) }),
		timeZone: "America/New_York",
		actors: [],
		topics: sample.topics ?? ["one"],
		history: [{ on: "2024-01-01", status: sample.status ?? "held", cites: [] }],
	};
}

export const HOME = { timeZone: "America/New_York", title: "Washington" };
export const TOKYO = { timeZone: "Asia/Tokyo", title: "Tokyo" };

export function sampleDossier(events: readonly SampleEvent[], topics: readonly string[] = ["one", "two"]): Dossier {
	return {
		format: "readout-dossier/1",
		id: "sample",
		title: "Sample",
		summary: [],
		language: "en",
		timeZone: HOME.timeZone,
		zones: [HOME, TOKYO],
		updated: "2024-12-31",
		sourceSummary: [],
		periods: [],
		topics: topics.map((id) => ({ id, title: id, judgements: [] })),
		actors: [],
		sources: [],
		events: events.map(sampleEvent),
		claims: [],
	};
}

const day = fc
	.record({ month: fc.integer({ min: 3, max: 5 }), day: fc.integer({ min: 1, max: 28 }) })
	.map((date) => `2024-${two(date.month)}-${two(date.day)}`);

const hour = fc
	.record({ day, hour: fc.integer({ min: 0, max: 23 }) })
	.map((at) => `${at.day}T${two(at.hour)}:15-04:00`);

/** Days, hours, months, intervals, uncertain, approximate, open and one-of dates of the spring of 2024. */
const date = fc.oneof(
	{ weight: 5, arbitrary: day },
	{ weight: 3, arbitrary: hour },
	fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
	day.map((text) => `${text}~`),
	day.map((text) => `${text}?`),
	day.map((text) => `${text}/..`),
	day.map((text) => text.slice(0, 7)),
	fc.tuple(day, day).map(([a, b]) => (a === b ? a : `[${[a, b].sort().join(",")}]`)),
);

const text = fc.constantFrom(
	"Talks",
	"Joint Vision Statement",
	"AUKUS: Japan considered",
	"首脳会談の共同声明を発表",
	"بيان مشترك للقادة",
);

const topics = fc.constantFrom<readonly string[]>(["one"], ["two"], ["one", "two"], []);

/** Dossiers of up to `most` events, with equal dates, straddling intervals and open ends among them. */
export function anyDossier(most: number): fc.Arbitrary<Dossier> {
	return fc
		.array(fc.record({ when: date, short: text, rank: fc.constantFrom<1 | 2 | 3>(1, 2, 3), topics }), {
			maxLength: most,
		})
		.map((events) => sampleDossier(events.map((event, at) => ({ ...event, id: `event-${at}` }))));
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}

/** Seeded bursts of `count` events over thirty years, a fifth with an end: the shape of a desk's archive. */
export function archive(count: number): Dossier {
	let seed = 42;
	const random = () => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed / 2 ** 32;
	};
	const bursts = Array.from({ length: 40 }, () => random());
	const events = Array.from({ length: count }, (_, at): SampleEvent => {
		const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
		const days = Math.floor((random() < 0.5 ? burst + random() * 0.004 : random()) * 30 * 365);
		const from = dayText(days);
		const length = random() < 0.2 ? 1 + Math.floor(random() * 40) : 0;
		return {
			id: `event-${at}`,
			when: length === 0 ? from : `${from}/${dayText(days + length)}`,
			short: `Event ${at}`,
			rank: random() < 0.02 ? 1 : random() < 0.2 ? 2 : 3,
			topics: random() < 0.3 ? ["one", "two"] : random() < 0.5 ? ["one"] : ["two"],
		};
	});
	return sampleDossier(events);
}

/** Day `days` of a calendar of 12 months of 28 days that begins in 1995: every text is a real date. */
function dayText(days: number): string {
	const month = Math.floor(days / 28);
	return `${1995 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two((days % 28) + 1)}`;
}
