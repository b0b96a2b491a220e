import type { Dossier } from "./dossier";
import { duplicateKeys, type Locate, locator, strictJson } from "./json-text";
import { LIMITS, type Limits, tooLarge } from "./limits";
import { parseDossier } from "./parse-dossier";
import type { LocatedProblem, Place } from "./problem";

export type ReadDossier =
	| { readonly kind: "dossier"; readonly dossier: Dossier; readonly locate: Locate }
	/** JSON, but no dossier: every problem with its line and column. */
	| {
			readonly kind: "invalid";
			readonly json: unknown;
			readonly problems: readonly LocatedProblem[];
			readonly locate: Locate;
	  }
	/** Not JSON, or too large to look at. */
	| ({ readonly kind: "unreadable"; readonly message: string } & Partial<Place>);

/**
 * Reads the text of a dossier file (of its bytes: `textOfBytes`). Size and nesting are checked before anything is built; only strict JSON is read
 * (no comments, no trailing commas); a key that stands twice is a problem, since one of its values would be lost.
 * Never throws.
 */
export function readDossierText(fileText: string, limits: Limits = LIMITS): ReadDossier {
	const text = fileText.startsWith("\uFEFF") ? fileText.slice(1) : fileText;
	const size = byteLength(text);
	if (size > limits.bytes) return { kind: "unreadable", message: tooLarge(size, limits) };
	const read = strictJson(text, limits.depth);
	return read.ok ? readDossierJson(text, read.json, limits) : { kind: "unreadable", ...read.error };
}

/**
 * Reads what a text says as JSON, where that is known already (`strictJson`).
 * @param onProgress hears the part that is done, from 0 to 1: a large file takes seconds
 */
export function readDossierJson(
	text: string,
	json: unknown,
	limits: Limits = LIMITS,
	onProgress: (part: number) => void = () => {},
): Exclude<ReadDossier, { kind: "unreadable" }> {
	const locate = locator(text);
	const doubled = duplicateKeys(text);
	onProgress(0.3);
	const parsed = parseDossier(json, limits);
	onProgress(1);
	if (parsed.ok && doubled.length === 0) return { kind: "dossier", dossier: parsed.value, locate };
	const located = parsed.ok ? [] : parsed.problems.map((problem) => ({ ...problem, ...locate(problem.path) }));
	return { kind: "invalid", json, problems: [...doubled, ...located].sort(byPlace), locate };
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Length as UTF-8, counted without encoding; a lone surrogate counts as its replacement character. */
function byteLength(text: string): number {
	let bytes = text.length;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code < 0x80) continue;
		const isPair = code >= 0xd800 && code <= 0xdbff && isLow(text.charCodeAt(at + 1));
		if (isPair) at += 1;
		bytes += isPair || code >= 0x800 ? 2 : 1;
	}
	return bytes;
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
