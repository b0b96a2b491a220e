export type Path = readonly (string | number)[];

/** Why a file is not a dossier: where, what belongs there, and what stands there. */
export type Problem = {
	readonly path: Path;
	readonly expected: string;
	readonly got: string;
	/** What to do, where the schema of the field cannot say it. */
	readonly fix?: string;
};

/** Line and column in the file, both counted from 1; columns in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

export type LocatedProblem = Problem & Partial<Place>;

const SHOWN = 60;

/**
 * A short description of a value that is safe to print: control and bidi characters escaped, long texts cut.
 * `"a".repeat(99)` → `text "aaaa…" (99 characters)`
 */
export function describeValue(value: unknown): string {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
	if (typeof value === "string") return describeText(value);
	if (typeof value === "object") {
		const count = Object.keys(value).length;
		return `an object with ${count} ${count === 1 ? "field" : "fields"}`;
	}
	return `${typeof value === "boolean" ? "the truth value" : "the number"} ${String(value)}`;
}

function describeText(text: string): string {
	if (text === "") return "an empty text";
	const shown = printable(text.slice(0, SHOWN));
	return text.length > SHOWN ? `text "${shown}…" (${text.length} characters)` : `text "${shown}"`;
}

/** Controls, bidi marks, line separators and lone surrogates as `\uXXXX`, so that a message cannot disguise itself. */
export function printable(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (mark) => `\\u${hex(mark)}`);
}

function hex(mark: string): string {
	return (mark.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

/** The value that a path points at, or undefined where there is none; own fields only. */
export function valueAt(json: unknown, path: Path): unknown {
	let value = json;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
		value = Reflect.get(value, step);
	}
	return value;
}

/** RFC 6901: `["events", 3, "a/b"]` → `/events/3/a~1b`. */
export function pointer(path: Path): string {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
