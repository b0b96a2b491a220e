import type { Dossier } from "../../lib/dossier/dossier";
import { generateFixture } from "../../lib/dossier/generate-fixture";
import { type Lookup, lookUp } from "../../lib/dossier/lookup";
import { parseDossier } from "../../lib/dossier/parse-dossier";

const kept = new Map<number, Lookup>();

/** The invented dossier of so many events, read as any other; made once a run. */
export function inventedDossier(events: number): Lookup {
	const known = kept.get(events) ?? lookUp(parsed(events));
	kept.set(events, known);
	return known;
}

function parsed(events: number): Dossier {
	const result = parseDossier(generateFixture(events));
	if (!result.ok) throw new Error(`the invented dossier of ${events} events has problems`);
	return result.value;
}
