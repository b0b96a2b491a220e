import { findNodeAtLocation, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { lineStarts, placeAt, placeIn } from "./place-in-text";
import { type LocatedProblem, type Path, type Place, printable } from "./problem";

/** Where the value of a path stands in the text; of what is missing, where its nearest parent stands. */
export type Locate = (path: Path) => Place;

type SyntaxError = Place & { readonly message: string };

/** What a text says as JSON, or where and why it is none. */
export type StrictJson =
	| { readonly ok: true; readonly json: unknown }
	| { readonly ok: false; readonly error: SyntaxError };

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Strict JSON of at most `depth` levels. Depth is looked at first, without recursion. Never throws. */
export function strictJson(text: string, depth: number): StrictJson {
	const tooDeep = firstTooDeep(text, depth);
	if (tooDeep !== null) {
		const message = `The file nests deeper than ${depth} levels.`;
		return { ok: false, error: { message, ...placeAt(text, tooDeep) } };
	}
	try {
		return { ok: true, json: JSON.parse(text) };
	} catch (error) {
		const other = { message: `Not JSON: ${String(error)}`, line: 1, column: 1 };
		return { ok: false, error: firstError(text) ?? other };
	}
}

const BACKSLASH = 92;
const QUOTE = 34;
const OPENS = 123;
const CLOSES = 125;

/** Offset of the first bracket that opens a level beyond the limit, or null. What stands in strings does not count. */
function firstTooDeep(text: string, depth: number): number | null {
	let level = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) at = stringEnd(text, at);
		// A bracket and its brace are 32 apart: "[" and "{", "]" and "}".
		else if ((code | 32) === OPENS) {
			level += 1;
			if (level > depth) return at;
		} else if ((code | 32) === CLOSES) level -= 1;
	}
	return null;
}

/** Where the string ends that begins at `from`: at its closing quotation mark, or with the text. */
function stringEnd(text: string, from: number): number {
	for (let at = from + 1; ; at += 1) {
		at = text.indexOf('"', at);
		if (at < 0) return text.length;
		// A quotation mark that an odd number of backslashes stand before is part of the string.
		let before = at;
		while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
		if ((at - before) % 2 === 0) return at;
	}
}

function firstError(text: string): SyntaxError | null {
	let first: SyntaxError | null = null;
	visit(
		text,
		{
			onError: (code, offset, length, line, column) => {
				if (first !== null) return;
				const found = printable(text.slice(offset, offset + Math.min(Math.max(length, 1), 20)));
				const got = found === "" ? "the end of the file" : `"${found}"`;
				first = {
					message: `Not JSON: ${wording(printParseErrorCode(code))}, got ${got}`,
					line: line + 1,
					column: column + 1,
				};
			},
		},
		STRICT,
	);
	return first;
}

/** `PropertyNameExpected` → "property name expected" */
function wording(code: string): string {
	return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

/** Keys that stand twice in one object. `JSON.parse` keeps the last and says nothing. */
export function duplicateKeys(text: string): LocatedProblem[] {
	const problems: LocatedProblem[] = [];
	const open: Set<string>[] = [];
	visit(text, {
		onObjectBegin: () => {
			open.push(new Set());
		},
		onObjectEnd: () => {
			open.pop();
		},
		onObjectProperty: (key, _offset, _length, line, column, path) => {
			const seen = open.at(-1);
			if (seen?.has(key)) {
				problems.push({
					path: [...path(), key],
					expected: "each field once",
					got: `"${printable(key)}" a second time`,
					fix: "Keep one of the two: programs read the last and drop the first unseen.",
					line: line + 1,
					column: column + 1,
				});
			}
			seen?.add(key);
		},
	});
	return problems;
}

/** A function from paths to places; the tree and the table of lines are built when first asked. */
export function locator(text: string): Locate {
	let tree: ReturnType<typeof parseTree> | null = null;
	let lines: readonly number[] | null = null;
	return (path) => {
		tree ??= parseTree(text);
		lines ??= lineStarts(text);
		if (tree === undefined) return { line: 1, column: 1 };
		for (let length = path.length; length > 0; length -= 1) {
			const node = findNodeAtLocation(tree, path.slice(0, length));
			if (node !== undefined) return placeIn(lines, node.offset);
		}
		return placeIn(lines, tree.offset);
	};
}
