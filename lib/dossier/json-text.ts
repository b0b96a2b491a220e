import { findNodeAtLocation, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import { lineStarts, placeAt, placeIn } from "./place-in-text";
import { type LocatedProblem, type Path, type Place, printable } from "./problem";

/** Where the value of a path stands in the text; of what is missing, where its nearest parent stands. */
export type Locate = (path: Path) => Place;

type SyntaxError = Place & { readonly message: string };

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Why a text is not strict JSON of at most `depth` levels, or null. Depth is looked at first, without recursion. */
export function syntaxError(text: string, depth: number): SyntaxError | null {
	const tooDeep = depthExceeded(text, depth);
	if (tooDeep !== null) {
		return { message: `The file nests deeper than ${depth} levels.`, ...placeAt(text, tooDeep) };
	}
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		return firstError(text) ?? { message: `Not JSON: ${String(error)}`, line: 1, column: 1 };
	}
}

/** Offset of the first bracket that opens a level beyond the limit, or null; brackets in strings do not count. */
function depthExceeded(text: string, depth: number): number | null {
	let level = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (inString) {
			if (character === "\\") at += 1;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === "[" || character === "{") {
			level += 1;
			if (level > depth) return at;
		} else if (character === "]" || character === "}") level -= 1;
	}
	return null;
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
