import type { Claim, Dossier, DossierEvent, Verdict } from "../dossier/dossier";
import { type Bearing, rowsOf } from "../dossier/event-rows";
import { currentState } from "../dossier/event-state";
import type { Lookup } from "../dossier/lookup";
import { currentOutcome } from "../dossier/newest";
import { FILTER_GROUPS, type Filter, type FilterGroup, isFiltering, NO_FILTER } from "./filter";

/** What each event or claim can be asked for, group by group; worked out once a dossier. */
export type Traits = ReadonlyMap<string, Filter>;

const keptEvents = new WeakMap<Dossier, Traits>();
const keptClaims = new WeakMap<Dossier, Traits>();

export function eventTraits(dossier: Dossier): Traits {
	const known = keptEvents.get(dossier);
	if (known !== undefined) return known;
	const bearing = bearingOf(dossier);
	const made: Traits = new Map(
		dossier.events.map((event) => [event.id, { ...ownTraits(event), ...(bearing.get(event.id) ?? NO_CLAIMS) }]),
	);
	keptEvents.set(dossier, made);
	return made;
}

export function claimTraits({ dossier, events }: Lookup): Traits {
	const known = keptClaims.get(dossier);
	if (known !== undefined) return known;
	const made: Traits = new Map(
		dossier.claims.map((claim) => {
			// A claim has no actors, kind or status of its own: those of the event that it is about.
			const about = claim.event === undefined ? undefined : events.get(claim.event);
			const { actors, kinds, status } = about === undefined ? NO_FILTER : ownTraits(about);
			const own = { topics: claim.topics, verdicts: [verdictOf(claim)], said: [claim.modality] };
			return [claim.id, { ...own, actors, kinds, status }];
		}),
	);
	keptClaims.set(dossier, made);
	return made;
}

function ownTraits(event: DossierEvent): Omit<Filter, "verdicts" | "said"> {
	const { topics, actors, kind } = event;
	return { topics, actors, kinds: [kind], status: [currentState(event).status] };
}

function verdictOf(claim: Claim): Verdict | "open" {
	return currentOutcome(claim)?.verdict ?? "open";
}

const NO_CLAIMS = { verdicts: [], said: [] } as const;

/** An event answers for the claims about it and for those whose outcome rests on it. */
export function bearingOf({ claims }: Dossier): Bearing {
	const bearing = new Map<string, { readonly verdicts: Set<string>; readonly said: Set<string> }>();
	for (const claim of claims) {
		for (const event of [claim.event, ...(currentOutcome(claim)?.events ?? [])]) {
			if (event === undefined) continue;
			const known = bearing.get(event) ?? { verdicts: new Set(), said: new Set() };
			known.verdicts.add(verdictOf(claim));
			known.said.add(claim.modality);
			bearing.set(event, known);
		}
	}
	return new Map(Array.from(bearing, ([id, { verdicts, said }]) => [id, { verdicts: [...verdicts], said: [...said] }]));
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
	const claims = claimTraits(lookup);
	return {
		...dossier,
		events: passingEvents(lookup, filter),
		claims: dossier.claims.filter(({ id }) => passes(claims.get(id), filter, null)),
	};
}

function passingEvents(lookup: Lookup, filter: Filter): readonly DossierEvent[] {
	const { dossier } = lookup;
	const rows = rowsOf(dossier.events);
	if (rows !== null) return rows.passing(filter, bearingOf(dossier));
	const events = eventTraits(dossier);
	return dossier.events.filter(({ id }) => passes(events.get(id), filter, null));
}
