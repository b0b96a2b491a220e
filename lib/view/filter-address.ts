import { kindsOf } from "../dossier/kinds-of";
import type { Lookup } from "../dossier/lookup";
import { MODALITY_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../dossier/wording";
import { FILTER_GROUPS, type Filter, type FilterGroup } from "./filter";
import { resolveSubject, type ThingKind } from "./subject";

/** Lists in an address are joined with this (design §4). */
const JOINT = "~";

/** `{topics: ["minerals", "security"]}` → ["topics=minerals~security"], in the order of the groups. */
export function encodeFilter(filter: Filter, lookup: Lookup): readonly string[] {
	return FILTER_GROUPS.flatMap((group) => {
		const slugs = group === "kinds" ? kindSlugs(lookup) : null;
		const values = filter[group].map((value) => slugs?.get(value) ?? value);
		return values.length === 0 ? [] : [`${group}=${values.join(JOINT)}`];
	});
}

/**
 * The choices of a group that an address names, sorted; `dropped` where one of them is none of the dossier's, or repeated.
 * Old ids of topics and actors lead to what they became.
 */
export function decodeChoices(
	group: FilterGroup,
	text: string,
	lookup: Lookup,
): { readonly choices: readonly string[]; readonly dropped: boolean } {
	const offered = offeredBy(group, lookup);
	// Programs that write queries anew encode the joint.
	const named = text.replace(/%7e/gi, JOINT).split(JOINT);
	const known = named.flatMap((name) => offered.get(name) ?? []);
	const choices = [...new Set(known)].sort();
	return { choices, dropped: choices.length !== named.length };
}

export function isFilterGroup(key: string): key is FilterGroup {
	return FILTER_GROUPS.some((group) => group === key);
}

/** A filter with one group replaced. */
export function withChoices(filter: Filter, group: FilterGroup, choices: readonly string[]): Filter {
	return { ...filter, [group]: choices };
}

/** What an address may say for a group, and what it means: ids, codes, or the slug of a kind. */
function offeredBy(group: FilterGroup, lookup: Lookup): ReadonlyMap<string, string> {
	switch (group) {
		case "topics":
			return idsOf("topic", lookup.topics, lookup);
		case "actors":
			return idsOf("actor", lookup.actors, lookup);
		case "kinds":
			return new Map([...kindSlugs(lookup)].map(([kind, slug]) => [slug, kind]));
		case "status":
			return itself(Object.keys(STATUS_WORDS));
		case "verdicts":
			return itself(Object.keys(VERDICT_WORDS));
		case "said":
			return itself(Object.keys(MODALITY_WORDS));
	}
}

/** Each id by itself, and each old one by what it became. */
function idsOf(kind: ThingKind, records: ReadonlyMap<string, unknown>, lookup: Lookup): ReadonlyMap<string, string> {
	const old = Object.keys(lookup.dossier.aliases ?? {}).flatMap((id): readonly [string, string][] => {
		const now = resolveSubject({ kind, id }, lookup);
		return now !== null && "id" in now ? [[id, now.id]] : [];
	});
	return new Map([...old, ...itself([...records.keys()])]);
}

function itself(values: readonly string[]): ReadonlyMap<string, string> {
	return new Map(values.map((value) => [value, value]));
}

/** Each kind's slug; of several with the same the later in the alphabet get a number: "pact", "pact-2". */
function kindSlugs(lookup: Lookup): ReadonlyMap<string, string> {
	const taken = new Set<string>();
	const slugs = new Map<string, string>();
	for (const kind of kindsOf(lookup.dossier.events)) {
		const slug = slugOf(kind);
		let own = slug;
		for (let n = 2; taken.has(own); n++) own = `${slug}-${n}`;
		taken.add(own);
		slugs.set(kind, own);
	}
	return slugs;
}

/** "Defence pact" → "defence-pact"; without a letter "kind". Letters of other scripts stand percent-encoded, as addresses need them. */
function slugOf(kind: string): string {
	const slug = kind
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
	return encodeURIComponent(slug) || "kind";
}
