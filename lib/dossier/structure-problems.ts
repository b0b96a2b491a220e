import { LIMITS, type Limits } from "./limits";
import { describeValue, type Path, type Problem, printable } from "./problem";

/** Own keys that would reach an object's prototype if the value were ever merged into another. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A surrogate without its other half (with the `u` flag whole pairs are one character and do not match). */
const HALF_PAIR = /\p{Cs}/u;

type Visit = { readonly value: unknown; readonly path: Path; readonly level: number };

/**
 * What no dossier may hold whatever its fields mean: keys that reach a prototype, nesting beyond the limit, texts that
 * are not Unicode, oversized texts and lists. Iterative, so that depth cannot exhaust the stack; what lies below the
 * limit of depth is not entered.
 */
export function structureProblems(json: unknown, limits: Limits = LIMITS): readonly Problem[] {
	const problems: Problem[] = [];
	const waiting: Visit[] = [{ value: json, path: [], level: 1 }];
	for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
		const { value, path, level } = visit;
		if (typeof value === "string") problems.push(...textProblems(value, path, limits));
		if (typeof value === "number" && !Number.isFinite(value)) {
			problems.push({ path, expected: "a finite number", got: describeValue(value) });
		}
		if (typeof value !== "object" || value === null) continue;
		if (level > limits.depth) {
			problems.push({ path, expected: `at most ${limits.depth} levels of nesting`, got: `level ${level}` });
			continue;
		}
		if (Array.isArray(value) && value.length > limits.items) {
			problems.push({ path, expected: `at most ${limits.items} items`, got: describeValue(value) });
			continue;
		}
		// Not push(...list): a list of a million items would not fit on the stack as arguments.
		for (const child of children(value, path, level).reverse()) waiting.push(child);
		if (!Array.isArray(value)) problems.push(...keyProblems(Object.keys(value), path));
	}
	return problems;
}

function children(value: object, path: Path, level: number): Visit[] {
	if (Array.isArray(value)) {
		return value.map((item: unknown, index) => ({ value: item, path: [...path, index], level: level + 1 }));
	}
	return Object.keys(value)
		.filter((key) => !FORBIDDEN_KEYS.has(key))
		.map((key) => ({ value: Reflect.get(value, key), path: [...path, key], level: level + 1 }));
}

function keyProblems(keys: readonly string[], path: Path): Problem[] {
	const forbidden = keys.filter((key) => FORBIDDEN_KEYS.has(key));
	const broken = keys.filter((key) => HALF_PAIR.test(key));
	return [
		...forbidden.map((key) => ({ path: [...path, key], expected: "no such field", got: `the field "${key}"` })),
		...broken.map((key) => ({ path, expected: "Unicode text as field name", got: `the field "${printable(key)}"` })),
	];
}

function textProblems(text: string, path: Path, limits: Limits): Problem[] {
	const problems: Problem[] = [];
	if (text.length > limits.text) {
		problems.push({ path, expected: `at most ${limits.text} characters`, got: `${text.length} characters` });
	}
	if (HALF_PAIR.test(text)) {
		problems.push({ path, expected: "Unicode text without half surrogate pairs", got: describeValue(text) });
	}
	return problems;
}
