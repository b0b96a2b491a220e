import type { Deck } from "@/lib/deck/deck";
import type { Notes } from "@/lib/deck/notes";
import { type FileProblems, readDeckText, readNotesText } from "@/lib/deck/read-deck-text";
import type { Lookup } from "@/lib/dossier/lookup";
import type { LocatedProblem } from "@/lib/dossier/problem";
import { count } from "@/lib/dossier/wording";

export type OpenedFile = {
	readonly deck: Deck | null;
	readonly notes: Notes | null;
	/** What was done, or what is wrong and where; one sentence each. */
	readonly said: readonly string[];
};

const MOST_SAID = 8;

/** A file that may be a deck's or the notes': its own format says which. */
export function openDeckFile(text: string, whole: Lookup): OpenedFile {
	if (text.includes('"readout-notes/')) {
		const read = readNotesText(text);
		if (read.kind !== "notes") return refused(read);
		return { deck: null, notes: read.value, said: [`The notes of ${count(read.value.texts.size, "slide")} are open.`] };
	}
	const read = readDeckText(text, whole);
	if (read.kind !== "deck") return refused(read);
	const { value, findings } = read;
	return {
		deck: value,
		notes: null,
		said: [`The deck of ${count(value.slides.length, "slide")} is open.`, ...told(findings)],
	};
}

function refused(problems: FileProblems): OpenedFile {
	const said =
		problems.kind === "unreadable"
			? [`The file was not opened: ${problems.message}${at(problems)}`]
			: ["The file was not opened; your deck is as it was.", ...told(problems.problems)];
	return { deck: null, notes: null, said };
}

function told(problems: readonly LocatedProblem[]): readonly string[] {
	const first = problems.slice(0, MOST_SAID).map((problem) => {
		const { expected, got, fix } = problem;
		return `${problem.path.join(" › ")}${at(problem)}: expected ${expected}, got ${got}.${fix === undefined ? "" : ` ${fix}`}`;
	});
	return problems.length > MOST_SAID ? [...first, `And ${problems.length - MOST_SAID} more.`] : first;
}

function at({ line, column }: { readonly line?: number; readonly column?: number }): string {
	return line === undefined ? "" : ` (line ${line}, column ${column})`;
}
