import type { Limits } from "../limits";
import type { LocatedProblem } from "../problem";
import { readDossierText } from "../read-dossier";
import type { CheckContext, Finding } from "./finding";
import { recordName } from "./record-name";
import { runChecks } from "./run-checks";

export type CheckedText =
	| { readonly kind: "checked"; readonly findings: readonly Finding[] }
	| { readonly kind: "unreadable"; readonly message: string; readonly line?: number; readonly column?: number };

/**
 * The text of a dossier file → findings with line and column. Where the schema refuses it, its problems are the
 * findings (rule `schema`) and the other rules, which need a dossier, are not asked.
 */
export function checkText(fileText: string, context: CheckContext = {}, limits?: Limits): CheckedText {
	const read = readDossierText(fileText, limits);
	switch (read.kind) {
		case "unreadable":
			return read;
		case "invalid":
			return { kind: "checked", findings: read.problems.map((problem) => schemaFinding(problem, read.json)) };
		case "dossier": {
			const findings = runChecks(read.dossier, context);
			return {
				kind: "checked",
				findings: findings.map((finding) => ({
					...finding,
					place: { ...finding.place, ...read.locate(finding.place.path) },
				})),
			};
		}
	}
}

function schemaFinding({ path, expected, got, line, column }: LocatedProblem, json: unknown): Finding {
	return {
		rule: "schema",
		severity: "error",
		place: {
			path,
			record: recordName(json, path),
			...(line !== undefined && { line }),
			...(column !== undefined && { column }),
		},
		message: `Expected ${expected}; got ${got}.`,
		fix: "See data/README.md for what belongs here.",
	};
}
