import { danglingIds } from "../../dossier/checks/dangling-ids";
import { duplicateIds } from "../../dossier/checks/duplicate-ids";
import type { Rule } from "../../dossier/checks/finding";
import type { Dossier } from "../../dossier/dossier";
import type { Locate } from "../../dossier/json-text";
import { LIMITS } from "../../dossier/limits";
import { placeAt, placeFrom } from "../../dossier/place-in-text";
import { readDossierJson } from "../../dossier/read-dossier";
import { findEmbeddedDossier, isIntact } from "../embedded-dossier";
import { finding } from "./finding";
import type { ImportFinding, ImportResult, OnProgress } from "./import-result";
import { parseJson } from "./json-file";

type Options = { readonly onProgress?: OnProgress; readonly kept?: boolean };

/**
 * Readout's own file: it is whole and right, or every problem is told with its place. Two records of one id are a problem,
 * for one of them could not be reached; an id that no record has is told, and the file is read.
 */
export function readDossierFile(
	text: string,
	json: unknown,
	{ onProgress = () => {}, kept = false }: Options,
): Exclude<ImportResult, { kind: "question" }> {
	const format = "readout";
	const read = readDossierJson(text, json, LIMITS, onProgress);
	if (read.kind === "dossier") {
		const { dossier, locate } = read;
		const doubled = kept ? [] : found(duplicateIds, "error", dossier, locate);
		if (doubled.length > 0) return { kind: "refused", format, findings: doubled };
		const findings = kept ? [] : found(danglingIds, "warning", dossier, locate);
		return { kind: "dossier", format, dossier, findings, taken: dossier.events.length, setAside: 0 };
	}
	const findings = read.problems.map(({ line = 1, column = 1, expected, got, path, fix }): ImportFinding => {
		const message = `Expected ${expected}, got ${got}.${fix === undefined ? "" : ` ${fix}`}`;
		return finding("error", { line, column }, message, path.join(" / "));
	});
	return { kind: "refused", format, findings };
}

function found(
	rule: Rule,
	severity: ImportFinding["severity"],
	dossier: Dossier,
	locate: Locate,
): readonly ImportFinding[] {
	return rule.check(dossier, {}).map(({ path, message, fix }) => {
		const { line = 1, column = 1 } = locate(path);
		return finding(severity, { line, column }, `${message} ${fix}`, path.join(" / "));
	});
}

/** Readout's own document: the dossier within it, and whether that is as it was exported. Places are the document's. */
export function readDossierWithin(document: string, { onProgress = () => {}, kept = false }: Options): ImportResult {
	const format = "readout-html";
	const found = findEmbeddedDossier(document);
	if (found === null) return { kind: "refused", format, findings: [] };
	const start = placeAt(document, found.start);
	const intact = isIntact(found);
	const seal = intact ? [] : [finding("warning", start, intact === null ? UNSEALED : CHANGED, "")];
	onProgress(0.1);
	const parsed = parseJson(found.text);
	const read = parsed.ok
		? readDossierFile(found.text, parsed.json, { onProgress: (part) => onProgress(0.1 + part * 0.9), kept })
		: { kind: "refused" as const, findings: [parsed.finding] };
	const within = read.findings.map((each) => ({ ...each, ...placeFrom(start, each) }));
	return { ...read, format, findings: [...seal, ...within] };
}

const CHANGED =
	"The dossier in this document was changed since it was exported: its checksum differs. It is read as it stands now.";
const UNSEALED = "The document names no checksum, so that nobody can tell whether its dossier is as it was exported.";
