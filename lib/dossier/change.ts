import type { Claim, DossierEvent, Judgement, Outcome, Source, Topic, Verdict } from "./dossier";

/** What a change is about; a `Subject` of the view too. */
export type ChangedThing = { readonly kind: "event" | "claim" | "topic" | "source"; readonly id: string };

/**
 * - `new-event`: its first entry. `held`, `postponed`, `cancelled`: its state is that now; `planned`: it is proposed,
 *   announced or scheduled now and was something else before. `re-dated`: another time is told. `confirmed`: a further
 *   entry that changes neither.
 */
export type EventChangeKind = "new-event" | "held" | "postponed" | "cancelled" | "planned" | "re-dated" | "confirmed";

type Told =
	| {
			readonly kind: EventChangeKind;
			/** As it was known with this change; of a new event, on its first day. */
			readonly event: DossierEvent;
			/** As it was known before; null of a new event. */
			readonly before: DossierEvent | null;
	  }
	| { readonly kind: "new-claim"; readonly claim: Claim }
	| { readonly kind: "reworded"; readonly claim: Claim; readonly before: Claim }
	/** A further outcome may leave the verdict what it was. `began`: the one from which the new verdict stands. */
	| {
			readonly kind: "verdict";
			readonly claim: Claim;
			readonly outcome: Outcome;
			readonly began: Outcome;
			readonly from: Verdict | "open";
			readonly to: Verdict;
	  }
	/** `before`: the judgement that stood; null of the first. */
	| {
			readonly kind: "judgement";
			readonly topic: Topic;
			readonly judgement: Judgement;
			readonly before: Judgement | null;
	  }
	| { readonly kind: "source"; readonly source: Source };

/** Something that became known. `on` is the day; `by` the id of the event that announced it. */
export type Change = Told & { readonly on: string; readonly thing: ChangedThing; readonly by?: string };

export type ChangeKind = Change["kind"];
