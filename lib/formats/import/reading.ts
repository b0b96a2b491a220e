import type { Place } from "../../dossier/problem";
import { isTimeZone } from "../../time/time-zone-name";
import { finding } from "./finding";
import type { DayMonthOrder, Example, ImportAnswers, ImportFinding, ImportQuestion } from "./import-result";

/** What one import gathers while it reads; each import has its own, and it is gone with it. */
export type Reading = {
	readonly answers: ImportAnswers;
	readonly findings: ImportFinding[];
	/** Findings that may come by the thousand: the first of a kind, and how many there were. */
	readonly tallies: Map<string, { readonly first: ImportFinding; count: number }>;
	readonly asked: {
		mapping?: NonNullable<ImportQuestion["mapping"]>;
		readonly dayMonth: Example[];
		readonly timeZone: Example[];
		/** Slash dates that can only be read one way: what they speak for. */
		readonly orders: Set<DayMonthOrder>;
	};
	setAside: number;
	/** Rows that wait for an answer. */
	waiting: number;
};

const EXAMPLES = 5;

/** An answer that names no time zone is none: it is asked for again. */
export function newReading({ timeZone, ...answers }: ImportAnswers): Reading {
	const isAnswer = timeZone === null || (timeZone !== undefined && isTimeZone(timeZone));
	return {
		answers: isAnswer ? { ...answers, timeZone } : answers,
		findings: [],
		tallies: new Map(),
		asked: { dayMonth: [], timeZone: [], orders: new Set() },
		setAside: 0,
		waiting: 0,
	};
}

export function remark(
	reading: Reading,
	severity: ImportFinding["severity"],
	place: Place,
	message: string,
	original: string,
): void {
	reading.findings.push(finding(severity, place, message, original));
}

/** A row that is not taken, with its place, the reason and its text. */
export function setAside(reading: Reading, place: Place, message: string, original: string): null {
	reading.setAside += 1;
	remark(reading, "error", place, `Set aside: ${message}`, original);
	return null;
}

/** A remark that is told once, with the number of its like. */
export function tally(
	reading: Reading,
	severity: ImportFinding["severity"],
	place: Place,
	message: string,
	original: string,
): void {
	const known = reading.tallies.get(message);
	if (known !== undefined) known.count += 1;
	else reading.tallies.set(message, { first: finding(severity, place, message, original), count: 1 });
}

/** All findings, in the order of the file. */
export function findingsOf(reading: Reading): readonly ImportFinding[] {
	const told = [...reading.tallies.values()].map(({ first, count }) =>
		count === 1 ? first : { ...first, message: `${first.message} (${count} times; this is the first)` },
	);
	return [...reading.findings, ...told].sort((a, b) => a.line - b.line || a.column - b.column);
}

export function askDayMonth(reading: Reading, { line }: Place, text: string): null {
	return ask(reading, reading.asked.dayMonth, line, text);
}

export function askTimeZone(reading: Reading, { line }: Place, text: string): null {
	return ask(reading, reading.asked.timeZone, line, text);
}

function ask(reading: Reading, examples: Example[], line: number, text: string): null {
	reading.waiting += 1;
	if (examples.length < EXAMPLES) examples.push({ line, text: text.slice(0, 100) });
	return null;
}

/** What is still to be asked, or null. */
export function questionOf(reading: Reading, format: ImportQuestion["format"]): ImportQuestion | null {
	const { mapping, dayMonth, timeZone, orders } = reading.asked;
	if (mapping === undefined && dayMonth.length === 0 && timeZone.length === 0) return null;
	const [order = null] = orders;
	return {
		format,
		...(mapping !== undefined && { mapping }),
		...(dayMonth.length > 0 && { dayMonth: { examples: dayMonth, proposed: orders.size === 1 ? order : null } }),
		...(timeZone.length > 0 && { timeZone: { examples: timeZone } }),
	};
}
