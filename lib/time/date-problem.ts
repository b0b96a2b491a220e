/** Why a date text was refused: what was expected (a sentence part that also quotes what came), and where. */
export type DateProblem = {
	/** For people, e.g. `a day of February 2024 (01 to 29), not "30"`. */
	readonly expected: string;
	/** Index of the first offending character (UTF-16); the length of the text where it ends too early. */
	readonly at: number;
	/** The offending characters as written; empty at the end of the text. */
	readonly got: string;
};

/** What every reader of dates gives back; the readers never throw. */
export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

export type Refused = { readonly ok: false; readonly problem: DateProblem };

const SHOWN = 12;

/** A problem with `text[at, at + length)`; the expectation is completed with what came: `<expected>, not "<got>"`. */
export function dateProblem(text: string, at: number, length: number, expected: string): DateProblem {
	const got = Array.from(text.slice(at, at + 2 * SHOWN))
		.slice(0, Math.min(length, SHOWN))
		.join("");
	return { expected: `${expected}, not ${got === "" ? "the end of the text" : quoted(got)}`, at, got };
}

/** Quotes text so that nothing invisible (controls, bidirectional marks, odd spaces) passes unseen. */
function quoted(text: string): string {
	const shown = text.replace(/[\p{C}\p{Z}"\\]/gu, (character) => {
		if (character === " ") return " ";
		if (character === '"' || character === "\\") return `\\${character}`;
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
	return `"${shown}"`;
}

/** A refusal that points at `text[at, at + length)`. */
export function refuse(text: string, at: number, length: number, expected: string): Refused {
	return { ok: false, problem: dateProblem(text, at, length, expected) };
}
