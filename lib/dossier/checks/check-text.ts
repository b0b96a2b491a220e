import type { Limits } from "../limits";
import type { LocatedProblem, Place } from "../problem";
import { readDossierText } from "../read-dossier";
import type { CheckContext, Finding } from "./finding";
import { recordName } from "./record-name";
import { runChecks } from "./run-checks";
import { schemaFix } from "./schema-fix";
import { schemaRule } from "./schema-rule";

export type CheckedText =
	| { readonly kind: "checked"; readonly findings: readonly Finding[] }
	/** Refused by the schema: the findings are its own alone, for the other rules look at a dossier of the right shape. */
	| { readonly kind: "misshapen"; readonly findings: readonly Finding[] }
	| ({ readonly kind: "unreadable"; readonly message: string; readonly offset?: number } & Partial<Place>);

/** The text of a dossier file → findings with line and column. */
export function checkText(fileText: string, context: CheckContext = {}, limits?: Limits): CheckedText {
	const read = readDossierText(fileText, limits);
	switch (read.kind) {
		case "unreadable":
			return read;
		case "invalid":
			return { kind: "misshapen", findings: read.problems.map((problem) => schemaFinding(problem, read.json)) };
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

function schemaFinding(problem: LocatedProblem, json: unknown): Finding {
	const { path, expected, got, line, column } = problem;
	return {
		rule: schemaRule(problem, json),
		severity: "error",
		place: {
			path,
			record: recordName(json, path),
			...(line !== undefined && { line }),
			...(column !== undefined && { column }),
		},
		message: `Expected ${expected}; got ${got}.`,
		fix: schemaFix(problem, json),
	};
}
