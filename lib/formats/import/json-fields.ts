/** An object of a JSON text; its fields are read one by one, own ones only, so that no name reaches a prototype. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own field of an object, or undefined. */
export function fieldOf(object: unknown, name: string): unknown {
	return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The first of the fields that is a text that is not blank, or a number, as text; else "". */
export function textOf(object: unknown, ...names: readonly string[]): string {
	for (const name of names) {
		const value = fieldOf(object, name);
		if (typeof value === "string" && value.trim() !== "") return value;
		if (typeof value === "number" && Number.isFinite(value)) return String(value);
	}
	return "";
}

/** The first of the fields that is a list; else an empty one. */
export function listOf(object: unknown, ...names: readonly string[]): readonly unknown[] {
	for (const name of names) {
		const value = fieldOf(object, name);
		if (Array.isArray(value)) return value;
	}
	return [];
}

/** A list of texts, or a text that is one of them alone. */
export function textsOf(object: unknown, name: string): readonly string[] {
	const value = fieldOf(object, name);
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	return items.flatMap((item) => (typeof item === "string" || typeof item === "number" ? [String(item)] : []));
}
