import type { Claim, Dossier, DossierEvent, Verdict } from "../dossier/dossier";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { FILTER_GROUPS, type Filter, type FilterGroup, isFiltering, NO_FILTER } from "./filter";

/** What each event and claim can be asked for, group by group; worked out once a dossier. */
export type Traits = ReadonlyMap<string, Filter>;

const kept = new WeakMap<Dossier, { readonly events: Traits; readonly claims: Traits }>();

export function traitsOf(lookup: Lookup): { readonly events: Traits; readonly claims: Traits } {
	const known = kept.get(lookup.dossier);
	if (known !== undefined) return known;
	const { dossier } = lookup;
	const bearing = claimsByEvent(dossier.claims);
	const events: Traits = new Map(
		dossier.events.map((event) => {
			const claims = bearing.get(event.id) ?? [];
			const verdicts = [...new Set(claims.map(verdictOf))];
			const said = [...new Set(claims.map(({ modality }) => modality))];
			return [event.id, { ...ownTraits(event), verdicts, said }];
		}),
	);
	const claims: Traits = new Map(
		dossier.claims.map((claim) => {
			// A claim has no actors, kind or status of its own: those of the event that it is about.
			const about = claim.event === undefined ? undefined : lookup.events.get(claim.event);
			const { actors, kinds, status } = about === undefined ? NO_FILTER : ownTraits(about);
			const own = { topics: claim.topics, verdicts: [verdictOf(claim)], said: [claim.modality] };
			return [claim.id, { ...own, actors, kinds, status }];
		}),
	);
	const made = { events, claims };
	kept.set(dossier, made);
	return made;
}

function ownTraits(event: DossierEvent): Omit<Filter, "verdicts" | "said"> {
	const { topics, actors, kind } = event;
	return { topics, actors, kinds: [kind], status: [currentState(event).status] };
}

function verdictOf(claim: Claim): Verdict | "open" {
	return currentOutcome(claim)?.verdict ?? "open";
}

/** An event answers for the claims about it and for those whose outcome rests on it. */
function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
	const bearing = new Map<string, Claim[]>();
	for (const claim of claims) {
		for (const event of [claim.event, ...(currentOutcome(claim)?.events ?? [])]) {
			if (event === undefined) continue;
			const known = bearing.get(event);
			if (known === undefined) bearing.set(event, [claim]);
			else known.push(claim);
		}
	}
	return bearing;
}

/** Whether something passes every group, `except` one of them. */
export function passes(traits: Filter | undefined, filter: Filter, except: FilterGroup | null): boolean {
	return (
		traits !== undefined &&
		FILTER_GROUPS.every(
			(group) =>
				group === except ||
				filter[group].length === 0 ||
				filter[group].some((choice) => traits[group].includes(choice)),
		)
	);
}

/** The dossier with only the events and claims that pass; all that they stand on stays. The dossier itself without a filter. */
export function narrow(lookup: Lookup, filter: Filter): Dossier {
	const { dossier } = lookup;
	if (!isFiltering(filter)) return dossier;
	const { events, claims } = traitsOf(lookup);
	return {
		...dossier,
		events: dossier.events.filter(({ id }) => passes(events.get(id), filter, null)),
		claims: dossier.claims.filter(({ id }) => passes(claims.get(id), filter, null)),
	};
}
