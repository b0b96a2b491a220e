import { NO_ADDRESS } from "../dossier/cite-words";
import { civilOrder } from "../dossier/civil-order";
import type { DossierEvent, Period, Sentence, Source } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { reckonedHour } from "../dossier/reckoned-hour";
import { statusWords } from "../dossier/status-words";
import { count } from "../dossier/wording";
import { formatWhen } from "../time/format-when";
import { civilReading } from "../time/plain-date";
import type { CivilMs, Precision, When } from "../time/when";
import { dateLine } from "./date-line";
import { sourcesOfEvent } from "./event-sources";
import { xmlText } from "./plain-text";
import { sourceLine } from "./source-line";

type Parts = { readonly [part in "year" | "month" | "day" | "hour" | "minute" | "second"]?: number };

/**
 * The dossier as TimelineJS JSON: a slide for each event in civil order, its first topic as group, its periods as eras.
 * TimelineJS knows no hedges, zones or open ends: each slide shows the date in Readout's own words (`display_date`), and its
 * parts say only what is known. Texts are HTML there, so they are escaped; no picture is named. An event of which neither
 * side is known has no place there and is left out.
 */
export function timelinejsJson(lookup: Lookup): string {
	const { dossier } = lookup;
	const eras = dossier.periods.flatMap((period) => eraOf(period) ?? []);
	const file = {
		title: { text: { headline: xmlText(dossier.title), text: proseHtml(dossier.summary) } },
		events: civilOrder(dossier).flatMap((event) => slideOf(event, lookup) ?? []),
		...(eras.length > 0 && { eras }),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** What TimelineJS has no place for, a sentence for whoever saves the file; null where it takes all of the dossier. */
export function leftOutOfTimelinejs({ dossier }: Lookup): string | null {
	const { claims, topics } = dossier;
	const judgements = topics.flatMap((topic) => topic.judgements).length;
	const missing = [
		...(claims.length === 0 ? [] : [count(claims.length, "claim")]),
		...(judgements === 0 ? [] : [count(judgements, "judgement")]),
	];
	return missing.length === 0 ? null : `Left out, for TimelineJS has no place for them: ${missing.join(" and ")}.`;
}

function slideOf(event: DossierEvent, lookup: Lookup): object | null {
	const { when, until, status, entry } = currentState(event);
	const start = startOf(when);
	if (start === null) return null;
	const end = until === null ? endOf(when) : reckonedHour(event) === "end" ? null : startOf(until);
	const state =
		status === "held"
			? ""
			: `<p>${statusWords(event)}${entry.note === undefined ? "" : `: ${xmlText(entry.note)}`}</p>`;
	const sources = sourcesOfEvent(event).flatMap((id) => lookup.sources.get(id) ?? []);
	const links = sources.map((source) => `<li>${sourceHtml(source)}</li>`);
	return {
		start_date: start,
		...(end !== null && { end_date: end }),
		display_date: dateLine(event, lookup),
		text: {
			headline: xmlText(event.title),
			text: `${state}${status === "held" ? proseHtml(event.summary) : ""}${links.length === 0 ? "" : `<ul>${links.join("")}</ul>`}`,
		},
		...(event.topics[0] !== undefined && { group: lookup.topics.get(event.topics[0])?.title ?? event.topics[0] }),
		unique_id: event.id,
	};
}

function sourceHtml(source: Source): string {
	const line = sourceLine(source);
	return source.url === undefined
		? xmlText(`${line}, ${NO_ADDRESS}`)
		: `<a href="${xmlText(source.url)}">${xmlText(line)}</a>`;
}

function eraOf({ title, when }: Period): object | null {
	const start = startOf(when);
	const end = endOf(when) ?? start;
	if (start === null || end === null || when.core.end === null) return null;
	return { start_date: start, end_date: end, text: { headline: xmlText(title) }, display_date: formatWhen(when) };
}

function proseHtml(sentences: readonly Sentence[]): string {
	return sentences.map(({ text }) => `<p>${xmlText(text)}</p>`).join("");
}

/** The first day, month or year; of what began at a day that is not known, the last that is. */
function startOf(when: When): Parts | null {
	const civil = when.core.start ?? (when.core.end === null ? null : when.core.end - 1);
	return civil === null ? null : partsOf(civil, unitOf(when));
}

/** The last day, month or year, where the date is more than one of them. */
function endOf(when: When): Parts | null {
	const { start, end } = when.core;
	if (start === null || end === null || when.kind === "instant") return null;
	const last = partsOf(end - 1, unitOf(when));
	return JSON.stringify(last) === JSON.stringify(partsOf(start, unitOf(when))) ? null : last;
}

const COUNTS: { readonly [precision in Precision]: number } = {
	second: 6,
	minute: 5,
	day: 3,
	month: 2,
	season: 2,
	year: 1,
	decade: 1,
	century: 1,
};

/** How many parts say the date; of unknown digits and of sets as many as their bounds need. */
function unitOf(when: When): number {
	if (when.unspecified && when.core.start !== null && when.core.end !== null) {
		const first = civilReading(when.core.start);
		return first.month === 1 && civilReading(when.core.end - 1).month === 12 ? 1 : 2;
	}
	return COUNTS[when.precision];
}

function partsOf(civil: CivilMs, count: number): Parts {
	const civilParts = civilReading(civil);
	// It shows -500 as 500 BC, and so knows no year 0.
	const reading = { ...civilParts, year: civilParts.year > 0 ? civilParts.year : civilParts.year - 1 };
	const names = ["year", "month", "day", "hour", "minute", "second"] as const;
	return Object.fromEntries(names.slice(0, count).map((name) => [name, reading[name]]));
}
