import type { When } from "../../time/when";
import { offsetMinutes } from "../../time/zone";
import type { Dossier, DossierEvent } from "../dossier";
import type { Path } from "../problem";
import { floorDay } from "./days";
import type { Remark, Rule } from "./finding";

export const impossibleDates: Rule = {
	id: "impossible-date",
	title: "dates that cannot be: an end before its start, an offset that the zone does not have",
	check: (dossier: Dossier) =>
		dossier.events.flatMap((event, index) => [
			...endRemarks(event, ["events", index, "until"]),
			...datesOf(event, ["events", index]).flatMap((dated) => offsetRemarks(dated, event.timeZone)),
		]),
};

function endRemarks({ when, until }: DossierEvent, path: Path): readonly Remark[] {
	if (until === undefined) return [];
	if (until.kind !== when.kind) {
		const message = `The event begins with ${form(when)} and ends with ${form(until)}.`;
		return [
			{ severity: "error", path, message, fix: "Give both ends in the same form; drop an hour that is not known." },
		];
	}
	if (!endsBefore(when, until)) return [];
	const message = `The end (${until.text}) lies before the start (${when.text}).`;
	return [{ severity: "error", path, message, fix: "Correct whichever end the sources contradict." }];
}

function endsBefore(when: When, until: When): boolean {
	if (when.instant !== undefined && until.instant !== undefined) return until.instant < when.instant;
	const { start } = when.core;
	const { end } = until.core;
	return start !== null && end !== null && end <= start;
}

function form(when: When): string {
	switch (when.kind) {
		case "instant":
			return "an instant";
		case "date":
			return "a date";
		case "interval":
			return "an interval";
		case "one-of":
			return "a one-of set";
	}
}

type Dated = { readonly when: When; readonly path: Path; readonly severity: Remark["severity"] };

function datesOf(event: DossierEvent, path: Path): readonly Dated[] {
	const dated = (when: When | undefined, at: Path, severity: Remark["severity"] = "error"): readonly Dated[] =>
		when === undefined ? [] : [{ when, path: at, severity }];
	return [
		...dated(event.when, [...path, "when"]),
		...dated(event.until, [...path, "until"]),
		...event.history.flatMap((entry, index) => dated(entry.when, [...path, "history", index, "when"])),
		...(event.accounts ?? []).flatMap((account, index) =>
			dated(account.when, [...path, "accounts", index, "when"], "information"),
		),
	];
}

/** An account says what its source says, in whatever clock: there it is information. */
function offsetRemarks({ when, path, severity }: Dated, timeZone: string): readonly Remark[] {
	if (when.instant === undefined || when.core.start === null) return [];
	const stated = Math.round((when.core.start - when.instant) / 60_000);
	const actual = offsetMinutes(when.instant, timeZone);
	if (stated === actual) return [];
	const message = `${when.text} has the offset ${hours(stated)}, but ${timeZone} had ${hours(actual)} then.`;
	return [{ severity, path, message, fix: "Correct the offset or the event's timeZone." }];
}

/** `-240` → "-04:00"; local mean times have seconds: "-04:56:02". */
function hours(minutes: number): string {
	const seconds = Math.round(Math.abs(minutes) * 60);
	const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
	return `${minutes < 0 ? "-" : "+"}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
}

function two(value: number): string {
	return String(value).padStart(2, "0");
}

/** First day that a date may mean, as the start of that day; null where that side is open. */
export function firstDay(when: When): number | null {
	return when.bounds.start === null ? null : floorDay(when.bounds.start);
}
