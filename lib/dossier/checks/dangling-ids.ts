import type { Dossier } from "../dossier";
import type { Remark, Rule } from "./finding";
import { liveIds, type RecordKind, referencesOf } from "./references";

export const danglingIds: Rule = {
	id: "dangling-id",
	title: "an id that no record has",
	check: (dossier) => {
		const ids = idsByKind(dossier);
		const live = liveIds(dossier);
		const references = referencesOf(dossier)
			.filter(({ kind, id }) => !ids[kind].has(id))
			.map(({ kind, id, path }) => remark(path, `There is no ${kind} "${id}".`, replacement(dossier, id)));
		const aliases = Object.entries(dossier.aliases ?? {})
			.filter(([, id]) => !live.has(id))
			.map(([old, id]) => remark(["aliases", old], `No record has the id "${id}".`, replacement(dossier, id)));
		return [...references, ...aliases];
	},
};

function remark(path: Remark["path"], message: string, fix: string): Remark {
	return { severity: "error", path, message, fix };
}

function replacement(dossier: Dossier, id: string): string {
	const { aliases } = dossier;
	return aliases !== undefined && Object.hasOwn(aliases, id)
		? `It went by an alias: write "${aliases[id]}".`
		: "Correct the id, or add the record.";
}

function idsByKind(dossier: Dossier): { readonly [kind in RecordKind]: ReadonlySet<string> } {
	const of = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
	return {
		topic: of(dossier.topics),
		actor: of(dossier.actors),
		source: of(dossier.sources),
		event: of(dossier.events),
		period: of(dossier.periods),
	};
}
