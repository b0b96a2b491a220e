import { duplicateKeys, locator, strictJson } from "../dossier/json-text";
import type { Lookup } from "../dossier/lookup";
import type { LocatedProblem, Place, Problem } from "../dossier/problem";
import { type ParsedDeck, parseDeck } from "./deck-file";
import { type ParsedNotes, parseNotes } from "./notes";

/** UTF-16 units of a deck's and of a notes' file: more than the fullest takes. */
export const LONGEST_DECK = 2 * 1024 * 1024;
export const LONGEST_NOTES = 128 * 1024 * 1024;
/** Levels of nesting: the file, its slides, a slide, its span. */
const DEPTH = 8;

export type FileProblems =
	| { readonly kind: "invalid"; readonly problems: readonly LocatedProblem[] }
	| ({ readonly kind: "unreadable"; readonly message: string } & Partial<Place>);

export type ReadDeck =
	| ({ readonly kind: "deck"; readonly findings: readonly LocatedProblem[] } & Omit<
			Extract<ParsedDeck, { readonly ok: true }>,
			"ok" | "findings"
	  >)
	| FileProblems;

export type ReadNotes =
	| { readonly kind: "notes"; readonly value: Extract<ParsedNotes, { ok: true }>["value"] }
	| FileProblems;

/**
 * The text of a deck file (of its bytes: `textOfBytes`) → the deck, or every problem with its line and column. Strict JSON;
 * a key that stands twice is a problem. Never throws. Loads the JSON parser that knows places: what the browser kept itself
 * is read by `parseDeck` alone.
 */
export function readDeckText(fileText: string, lookup: Lookup): ReadDeck {
	const file = readJson(fileText, LONGEST_DECK);
	if ("kind" in file) return file;
	const parsed = parseDeck(file.json, lookup);
	if (!parsed.ok) return invalid(file, parsed.problems);
	if (file.doubled.length > 0) return invalid(file, []);
	return { kind: "deck", value: parsed.value, setAside: parsed.setAside, findings: file.located(parsed.findings) };
}

/** The same for the notes' own file. */
export function readNotesText(fileText: string): ReadNotes {
	const file = readJson(fileText, LONGEST_NOTES);
	if ("kind" in file) return file;
	const parsed = parseNotes(file.json);
	if (!parsed.ok) return invalid(file, parsed.problems);
	return file.doubled.length > 0 ? invalid(file, []) : { kind: "notes", value: parsed.value };
}

function invalid(file: Json, problems: readonly Problem[]): FileProblems {
	return { kind: "invalid", problems: [...file.doubled, ...file.located(problems)].sort(byPlace) };
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

type Json = {
	readonly json: unknown;
	readonly doubled: readonly LocatedProblem[];
	readonly located: (problems: readonly Problem[]) => readonly LocatedProblem[];
};

function readJson(fileText: string, longest: number): Json | FileProblems {
	const text = fileText.startsWith("\uFEFF") ? fileText.slice(1) : fileText;
	if (text.length > longest) {
		return { kind: "unreadable", message: `The file has ${text.length} characters; at most ${longest} are read.` };
	}
	const read = strictJson(text, DEPTH);
	if (!read.ok) return { kind: "unreadable", ...read.error };
	const locate = locator(text);
	return {
		json: read.json,
		doubled: duplicateKeys(text),
		located: (problems) => problems.map((problem) => ({ ...problem, ...locate(problem.path) })),
	};
}
