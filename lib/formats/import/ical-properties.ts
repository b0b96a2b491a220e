import ICAL from "ical.js";

/** A property of an event: its values as ical.js unescapes them, its parameters by small names. */
export type Property = { readonly parameters: ReadonlyMap<string, string>; readonly values: readonly string[] };

export type Properties =
	| { readonly ok: true; readonly of: (name: string) => readonly Property[] }
	| { readonly ok: false; readonly why: string };

/**
 * The properties of one component, parsed by ical.js (which unfolds and unescapes); whatever it throws is a reason. Values
 * that it knows as more than text (rules, durations) are kept as they are written.
 */
export function propertiesOf(component: string): Properties {
	try {
		const parsed: unknown = ICAL.parse(component);
		const listed = Array.isArray(parsed) && Array.isArray(parsed[1]) ? parsed[1] : [];
		const byName = new Map<string, Property[]>();
		for (const property of listed) {
			if (!Array.isArray(property) || typeof property[0] !== "string") continue;
			const [name, parameters, , ...values] = property;
			const kept = byName.get(name) ?? [];
			kept.push({ parameters: parametersOf(parameters), values: values.map(valueText) });
			byName.set(name, kept);
		}
		return { ok: true, of: (name) => byName.get(name) ?? [] };
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed" };
	}
}

function parametersOf(parameters: unknown): ReadonlyMap<string, string> {
	if (typeof parameters !== "object" || parameters === null) return new Map();
	return new Map(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}

function valueText(value: unknown): string {
	if (typeof value === "string") return value;
	if (Array.isArray(value)) return value.map(valueText).join(";");
	if (typeof value !== "object" || value === null) return String(value ?? "");
	return Object.entries(value)
		.map(([name, each]) => `${name.toUpperCase()}=${Array.isArray(each) ? each.join(",") : String(each)}`)
		.join(";");
}
