import { readFolder } from "../dossier/load-dossiers";
import { type Lookup, lookUp } from "../dossier/lookup";
import { type SampleEvent, sampleDossier } from "../timeline/sample-dossier";

/** Dossiers for the tests of the formats; nothing that ships imports this file. */

export function sampleLookup(events: readonly SampleEvent[]): Lookup {
	return lookUp(sampleDossier(events));
}

/** The shipped dossier and every invented one, the hostile among them, by id. */
export function allDossiers(): readonly (readonly [string, Lookup])[] {
	return ["dossiers", "fixtures"].flatMap((folder) =>
		readFolder(folder).map(({ dossier, lookup }) => [dossier.id, lookup] as const),
	);
}
