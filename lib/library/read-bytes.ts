import type { Dossier } from "../dossier/dossier";
import { LIMITS } from "../dossier/limits";
import { findEmbeddedDossier, findEmbeddedNotes, isIntact } from "../formats/embedded-dossier";
import { decodeBytes, mayBeEncoded } from "../formats/import/decode-bytes";
import { ENCODING_WORDS } from "../formats/import/encodings";
import { importPlain } from "../formats/import/import-plain";
import type { FormatName, ImportFinding, ImportQuestion, ImportResult } from "../formats/import/import-result";
import { type ImportOptions, importText } from "../formats/import/import-text";
import { type FileNotes, readFileNotes } from "./file-notes";
import { FORMAT_VERSION, formatVersion } from "./format-version";
import { readNewer } from "./read-newer";
import { readOwnLines } from "./read-own-lines";
import { hasSoundIds } from "./sound-ids";

/** What an opened file holds, beside the dossier itself. */
export type Report = {
	readonly format: FormatName;
	/** Events that were taken, and entries that were not. */
	readonly taken: number;
	readonly setAside: number;
	readonly findings: readonly ImportFinding[];
	/** What a document carries beside its dossier; absent where it is nothing. */
	readonly notes?: FileNotes;
	/** The version of a format newer than ours: the dossier is then for reading only. */
	readonly newer: number | null;
};

export type ReadBytes =
	| {
			readonly kind: "dossier";
			readonly dossier: Dossier;
			/**
			 * What is kept of it: the file's own bytes where it is a dossier's, of a document those of the dossier in it; null
			 * where they are yet to be made of the dossier (`dossierFileBytes`), which takes as long again.
			 */
			readonly bytes: Uint8Array<ArrayBuffer> | null;
			readonly report: Report;
	  }
	| { readonly kind: "question"; readonly question: ImportQuestion }
	| { readonly kind: "refused"; readonly findings: readonly ImportFinding[] };

/** Reads the bytes of a file of any format that is known. Runs in a worker, where time is nobody's. Never throws. */
export async function readBytes(bytes: Uint8Array<ArrayBuffer>, options: ImportOptions): Promise<ReadBytes> {
	const chosen = options.answers?.encoding;
	const own = chosen === undefined ? readOwnLines(bytes, options.onProgress ?? (() => {})) : null;
	if (own !== null && (options.kept === true || hasSoundIds(own))) return ownDossier(own, bytes);
	const plain = importPlain(bytes, options);
	if (plain !== null) return newDossier(plain);
	const decoded = decodeBytes(bytes, LIMITS, chosen);
	if (!decoded.ok) {
		if (!mayBeEncoded(bytes)) return { kind: "refused", findings: decoded.findings };
		return { kind: "question", question: encodingQuestion(decoded.findings, chosen !== undefined) };
	}
	const within = findEmbeddedDossier(decoded.value);
	const dossierBytes =
		within === null && chosen === undefined ? bytes : new TextEncoder().encode(within?.text ?? decoded.value);
	const version = formatVersion(within?.text ?? decoded.value);
	if (version !== null && version > FORMAT_VERSION)
		return newerDossier(within?.text ?? decoded.value, dossierBytes, version);
	const imported = await importText(decoded.value, options);
	if (imported.kind !== "dossier") return imported;
	const { dossier, format, taken, setAside } = imported;
	const findings = [
		...(chosen === undefined
			? []
			: [about("information", `The file is not UTF-8; it was read as ${ENCODING_WORDS[chosen]}, as you chose.`)]),
		...imported.findings,
		...notesFindings(decoded.value),
	];
	const notes = readFileNotes(findEmbeddedNotes(decoded.value)?.text ?? "");
	return {
		kind: "dossier",
		dossier,
		bytes: version === null ? null : dossierBytes,
		report: { format, taken, setAside, findings, ...(notes !== null && { notes }), newer: null },
	};
}

/** What was made of a file that is none of ours. */
function newDossier({
	dossier,
	format,
	taken,
	setAside,
	findings,
}: Extract<ImportResult, { kind: "dossier" }>): ReadBytes {
	return { kind: "dossier", dossier, bytes: null, report: { format, taken, setAside, findings, newer: null } };
}

/** A file of ours that is whole and right: there is nothing to say of it. */
function ownDossier(dossier: Dossier, bytes: Uint8Array<ArrayBuffer>): Extract<ReadBytes, { kind: "dossier" }> {
	const taken = dossier.events.length;
	return {
		kind: "dossier",
		dossier,
		bytes,
		report: { format: "readout", taken, setAside: 0, findings: [], newer: null },
	};
}

/** What is to be said of the notes in a document. */
function notesFindings(document: string): readonly ImportFinding[] {
	const found = findEmbeddedNotes(document);
	if (found === null || isIntact(found) === true) return [];
	return [about("warning", "The notes in this document were changed since it was exported: their checksum differs.")];
}

function newerDossier(text: string, bytes: Uint8Array<ArrayBuffer>, version: number): ReadBytes {
	const read = readNewer(text);
	const made = `This dossier was made with format readout-dossier/${version}; this Readout knows readout-dossier/${FORMAT_VERSION}`;
	if (read.kind === "refused") {
		const [first] = read.problems;
		const why = first === undefined ? "" : ` It cannot be read as that: expected ${first.expected}, got ${first.got}.`;
		return { kind: "refused", findings: [about("error", `${made}.${why} Open it with a newer Readout.`)] };
	}
	const left = read.left.length === 0 ? "" : " Fields that it does not know stay in the file and are not shown.";
	const findings = [about("warning", `${made}, so it opens for reading only.${left}`)];
	const own = ownDossier(read.dossier, bytes);
	return { ...own, report: { ...own.report, findings, newer: version } };
}

/** @param again whether an encoding was chosen that the file is not in */
function encodingQuestion([first]: readonly ImportFinding[], again: boolean): ImportQuestion {
	const { line = 1, column = 1, message } = first ?? {};
	return { format: "unknown", encoding: { line, column, ...(again && message !== undefined && { problem: message }) } };
}

/** A finding about the file as a whole. */
function about(severity: ImportFinding["severity"], message: string): ImportFinding {
	return { severity, line: 1, column: 1, message, original: "" };
}
