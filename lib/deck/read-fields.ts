import { describeValue, type Path, type Problem } from "../dossier/problem";
import { isSlug } from "./slug";

/**
 * Reading a value field by field, by hand: each function gives the value where it is what belongs there, else null with a
 * problem added to `problems`, so that one pass finds all of them. Own fields only; nothing is taken from the given object.
 */
export type Problems = Problem[];

/** A plain object, whose fields must be among `known`; each other one is a problem, `__proto__` too. */
export function readFields(
	value: unknown,
	known: readonly string[],
	path: Path,
	problems: Problems,
): ReadonlyMap<string, unknown> | null {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		return refused("an object", value, path, problems);
	}
	const fields = new Map<string, unknown>(Object.entries(value));
	for (const key of fields.keys()) {
		if (!known.includes(key)) refused("no such field", fields.get(key), [...path, key], problems);
	}
	return fields;
}

/** A list of at most `most`, each item read by `read`; items that are refused are left out. */
export function readList<T>(
	value: unknown,
	most: number,
	path: Path,
	problems: Problems,
	read: (item: unknown, path: Path) => T | null,
): readonly T[] | null {
	if (!Array.isArray(value)) return refused("a list", value, path, problems);
	if (value.length > most) return refused(`a list of at most ${most}`, value, path, problems);
	// Not flatMap: holes in a list are no items of JSON, but they must not go unseen.
	return Array.from(value, (item: unknown, at) => read(item, [...path, at])).filter((item) => item !== null);
}

/** Text of at most `most` UTF-16 units, without halves of characters. */
export function readText(value: unknown, most: number, path: Path, problems: Problems): string | null {
	if (typeof value !== "string") return refused("text", value, path, problems);
	if (value.length > most) return refused(`text of at most ${most} characters`, value, path, problems);
	if (/\p{Cs}/u.test(value)) return refused("Unicode text without half surrogate pairs", value, path, problems);
	return value;
}

/** The same, and not blank. */
export function readWords(value: unknown, most: number, path: Path, problems: Problems): string | null {
	const text = readText(value, most, path, problems);
	return text?.trim() === "" ? refused("text that says something", value, path, problems) : text;
}

export function readSlug(value: unknown, path: Path, problems: Problems): string | null {
	return isSlug(value) ? value : refused("a readable slug: a-z, 0-9 and single hyphens", value, path, problems);
}

/** Adds the problem; null, so that a reader can return it. */
export function refused(expected: string, value: unknown, path: Path, problems: Problems, fix?: string): null {
	problems.push({ path, expected, got: describeValue(value), ...(fix === undefined ? {} : { fix }) });
	return null;
}
