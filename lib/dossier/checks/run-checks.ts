import type { Dossier } from "../dossier";
import type { CheckContext, Finding } from "./finding";
import { recordName } from "./record-name";
import { RULES } from "./rules";

/** Holds a dossier against every rule; nothing is read but what is given. */
export function runChecks(dossier: Dossier, context: CheckContext = {}): readonly Finding[] {
	return RULES.flatMap(({ id, check }) =>
		check(dossier, context).map(({ severity, path, message, fix }) => ({
			rule: id,
			severity,
			place: { path, record: recordName(dossier, path) },
			message,
			fix,
		})),
	);
}
