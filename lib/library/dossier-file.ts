import type { Dossier } from "../dossier/dossier";
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
	const rows = rowsOf(events);
	const whole = toWire(rows === null ? dossier : { ...dossier, events: [] }).dossier as Readonly<
		Record<string, unknown>
	>;
	const fields = Object.entries(whole).filter(([, value]) => value !== undefined);
	yield "{\n";
	for (const [at, [name, value]] of fields.entries()) {
		yield `\t${JSON.stringify(name)}: `;
		if (rows !== null && name === "events") yield* records(rows.texts());
		else if (Array.isArray(value)) yield* records(value.map((record) => JSON.stringify(record)));
		else yield JSON.stringify(value);
		yield at === fields.length - 1 ? "\n" : ",\n";
	}
	yield "}\n";
}

function* records(texts: Iterable<string>): Generator<string> {
	let joint = "[\n\t\t";
	for (const text of texts) {
		yield joint + text;
		joint = ",\n\t\t";
	}
	yield joint.startsWith("[") ? "[]" : "\n\t]";
}
