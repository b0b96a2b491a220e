import { scanWhen } from "../time/scan-when";
import type { When } from "../time/when";
import type { Dossier } from "./dossier";

/**
 * How a dossier travels to the browser: dates as text again, which the strict scanner reads back at once, and beside them
 * a table of the rarer EDTF forms with their bounds, since the library that reads those is not in the first load.
 */
export type DossierWire = {
	readonly dossier: WireValue;
	/** Dates that the scanner does not read, by their text. */
	readonly dates: { readonly [text: string]: When };
};

type WireValue = string | number | boolean | null | readonly WireValue[] | { readonly [key: string]: WireValue };

/** The keys whose text is an EDTF date wherever they occur (schema: `when`). All other dates are plain dates. */
const DATE_KEYS: ReadonlySet<string> = new Set(["when", "until", "published", "by"]);

export function toWire(dossier: Dossier): DossierWire {
	const dates: Record<string, When> = {};
	const write = (value: unknown): WireValue => {
		if (Array.isArray(value)) return value.map(write);
		if (typeof value !== "object" || value === null) return value as WireValue;
		if (isWhen(value)) {
			if (scanWhen(value.text).kind !== "when") dates[value.text] = value;
			return value.text;
		}
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, write(inner)]));
	};
	return { dossier: write(dossier), dates };
}

/** The inverse of `toWire`. Throws on a date that is neither scanned nor in the table: the file is not one of ours. */
export function fromWire(wire: DossierWire): Dossier {
	const dates = new Map(Object.entries(wire.dates));
	const readDate = (text: string): When => {
		const known = dates.get(text);
		if (known !== undefined) return known;
		const scanned = scanWhen(text);
		if (scanned.kind !== "when") throw new RangeError("A date of the data file cannot be read.");
		dates.set(text, scanned.value);
		return scanned.value;
	};
	const read = (value: WireValue, key: string): unknown => {
		if (typeof value === "string") return DATE_KEYS.has(key) ? readDate(value) : value;
		if (Array.isArray(value)) return value.map((inner) => read(inner, ""));
		if (typeof value !== "object" || value === null) return value;
		// Of aliases the keys are old ids, which may be called as a date is.
		const isAliases = key === "aliases";
		return Object.fromEntries(
			Object.entries(value).map(([inner, each]) => [inner, read(each, isAliases ? "" : inner)]),
		);
	};
	return read(wire.dossier, "") as Dossier;
}

function isWhen(value: object): value is When {
	return "bounds" in value && "core" in value && "text" in value;
}
