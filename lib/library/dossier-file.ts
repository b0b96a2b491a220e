import type { Dossier, DossierEvent } from "../dossier/dossier";
import { rowsOf } from "../dossier/event-rows";
import { toWire } from "../dossier/wire";

/** Lines that are encoded at once. */
const AT_ONCE = 1000;

/**
 * The text of a dossier's file, as people write it: dates as EDTF text, each record on a line of its own, so that two versions
 * can be compared by lines and a large dossier is no longer than it need be. Reading it gives an equal dossier.
 */
export function dossierFileText(dossier: Dossier): string {
	return [...linesOf(dossier)].join("");
}

/** The same as UTF-8, a thousand lines at a time: the text of a million events is longer than a text may be. */
export function dossierFileBytes(dossier: Dossier): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const parts: Uint8Array[] = [];
	let waiting: string[] = [];
	const encode = () => {
		parts.push(encoder.encode(waiting.join("")));
		waiting = [];
	};
	for (const line of linesOf(dossier)) if (waiting.push(line) === AT_ONCE) encode();
	encode();
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

function* linesOf(dossier: Dossier): Generator<string> {
	const { events } = dossier;
	const isInRows = rowsOf(events) !== null;
	const whole = toWire(isInRows ? { ...dossier, events: [] } : dossier).dossier as Readonly<Record<string, unknown>>;
	const fields = Object.entries(whole).filter(([, value]) => value !== undefined);
	yield "{\n";
	for (const [at, [name, value]] of fields.entries()) {
		yield `\t${JSON.stringify(name)}: `;
		if (isInRows && name === "events") yield* records(events, eventText);
		else if (Array.isArray(value)) yield* records(value, JSON.stringify);
		else yield JSON.stringify(value);
		yield at === fields.length - 1 ? "\n" : ",\n";
	}
	yield "}\n";
}

function* records<T>(list: readonly T[], textOf: (record: T) => string): Generator<string> {
	if (list.length === 0) return yield "[]";
	let joint = "[\n\t\t";
	for (const record of list) {
		yield joint + textOf(record);
		joint = ",\n\t\t";
	}
	yield "\n\t]";
}

/** What `toWire` makes of a plain event: its dates are the only ones in it. */
function eventText({ when, until, ...rest }: DossierEvent): string {
	const dates = { when: when.text, ...(until !== undefined && { until: until.text }) };
	const { id, title, short, summary, kind, rank, ...others } = rest;
	return JSON.stringify({ id, title, short, summary, kind, rank, ...dates, ...others });
}
