import type { Dossier } from "./dossier";
import { LIMITS, type Limits } from "./limits";
import { type Problem, pointer } from "./problem";
import { schemaProblems } from "./schema-problems";
import { structureProblems } from "./structure-problems";

export type ParsedDossier =
	| { readonly ok: true; readonly value: Dossier }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parsed JSON → a dossier, or every problem at once, in the order of the file's fields as far as they have one.
 * The dossier is built anew from the schema: nothing of the given object is kept or changed.
 */
export function parseDossier(json: unknown, limits: Limits = LIMITS): ParsedDossier {
	const structure = structureProblems(json, limits);
	const schema = schemaProblems(json);
	if (schema.ok && structure.length === 0) return schema;
	return { ok: false, problems: onePerPlace([...structure, ...(schema.ok ? [] : schema.problems)]) };
}

/** Several expectations of one place become one problem; what stands there is said once. */
function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
	const byPlace = new Map<string, Problem>();
	for (const problem of problems) {
		const key = pointer(problem.path);
		const known = byPlace.get(key);
		if (known === undefined) byPlace.set(key, problem);
		else if (!known.expected.includes(problem.expected)) {
			byPlace.set(key, { ...known, expected: `${known.expected}; ${problem.expected}` });
		}
	}
	return [...byPlace.values()];
}
