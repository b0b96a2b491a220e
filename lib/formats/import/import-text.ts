import { textOfBytes } from "../../dossier/file-text";
import type { LocatedProblem, Place } from "../../dossier/problem";
import { readDossierText } from "../../dossier/read-dossier";
import type { ImportAnswers, ImportFinding, ImportResult, OnProgress, Result } from "./import-result";

export type ImportOptions = {
	/** The file's name; "" for what was pasted. */
	readonly name: string;
	/** A plain date. */
	readonly today: string;
	readonly answers?: ImportAnswers;
	readonly onProgress?: OnProgress;
};

/** The text of a file's bytes, or why they are none. Never throws. */
export function decodeBytes(bytes: Uint8Array): Result<string> {
	const read = textOfBytes(bytes);
	if (read.kind === "text") return { ok: true, value: read.text };
	return { ok: false, findings: [error(read.message, read)] };
}

/** The dossier in a text, with what was found in it. Never throws. */
export function importText(text: string, { onProgress }: ImportOptions): ImportResult {
	onProgress?.(0);
	const read = readDossierText(text);
	const format = "readout";
	if (read.kind === "unreadable") return { kind: "refused", format, findings: [error(read.message, read)] };
	if (read.kind === "invalid") return { kind: "refused", format, findings: read.problems.map(problemFinding) };
	const { dossier } = read;
	return { kind: "dossier", format, dossier, findings: [], taken: dossier.events.length, setAside: 0 };
}

function problemFinding(problem: LocatedProblem): ImportFinding {
	const where = problem.path.length === 0 ? "" : `${problem.path.join(" › ")}: `;
	return error(`${where}expected ${problem.expected}, got ${problem.got}.`, problem);
}

function error(message: string, { line = 1, column = 1 }: Partial<Place>): ImportFinding {
	return { severity: "error", line, column, message, original: "" };
}
