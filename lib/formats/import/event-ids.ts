import { LONGEST_ID } from "../../deck/slug";
import { contentHash } from "./content-hash";
import type { Draft } from "./draft";
import { type Reading, tally } from "./reading";
import { textSlug } from "./text-slug";

/**
 * An id for each event, in their order: what the file gives, as a slug; else one made of the title. Of several with one
 * title each bears a hash of its own content, so that their order in the file does not matter to their addresses.
 */
export function eventIds(drafts: readonly Draft[], reading: Reading): readonly string[] {
	const bases = drafts.map((draft) => textSlug(draft.id ?? draft.title, "event"));
	const uses = new Map<string, number>();
	for (const base of bases) uses.set(base, (uses.get(base) ?? 0) + 1);
	const taken = new Map<string, number>();
	return drafts.map((draft, at) => {
		const base = bases[at] ?? "";
		const alone = uses.get(base) === 1;
		if (draft.id !== undefined && !alone) {
			const message = "An id stands more than once in the file; each event got one of its own";
			tally(reading, "warning", draft.place, message, draft.id);
		} else if (draft.id !== undefined && draft.id !== base) {
			tallySlug(reading, draft.place, draft.id);
		}
		return taking(alone ? base : `${base.slice(0, LONGEST_ID - 12)}-${contentHash(contentOf(draft))}`, taken);
	});
}

/** Says that an id could not stand as the file has it. */
export function tallySlug(reading: Reading, place: Draft["place"], id: string): void {
	tally(reading, "information", place, "An id was written as a slug (a-z, 0-9, hyphens)", id);
}

function contentOf({ title, when, until, topics, venue = "", summary = "" }: Draft): string {
	return JSON.stringify([title, when.text, until?.text ?? "", topics, venue, summary]);
}

/** The id, or where it is taken with the next number; each base counts on, so that a million twins take no longer. */
export function taking(id: string, taken: Map<string, number>): string {
	const last = taken.get(id);
	if (last === undefined) {
		taken.set(id, 1);
		return id;
	}
	for (let number = last + 1; ; number += 1) {
		const ending = `-${number}`;
		const next = id.slice(0, LONGEST_ID - ending.length).replace(/-+$/, "") + ending;
		if (taken.has(next)) continue;
		taken.set(id, number);
		taken.set(next, 1);
		return next;
	}
}
