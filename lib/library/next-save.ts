import { type Generation, type KeptHead, type KeptRecord, otherSlot, revisionOf, type Slot } from "./kept-record";

/** What a save does to what is kept. */
export type NextSave =
	/** The record that takes the place of the one before, once the bytes are in its current slot. */
	| { readonly kind: "write"; readonly slot: Slot; readonly record: KeptRecord }
	/** Somebody else has saved meanwhile: nothing is overwritten. */
	| { readonly kind: "conflict"; readonly revision: number };

/**
 * The next state of a kept dossier: the new bytes go into the slot that does not stand, and the pointer goes to it.
 * @param kept what is stored now; null where nothing is
 * @param base the revision that the new one was made from; null for a dossier that is new here
 */
export function nextSave(
	kept: KeptRecord | null,
	base: number | null,
	key: string,
	head: KeptHead,
	file: Omit<Generation, "revision">,
): NextSave {
	// What was removed is in nobody's way, but its revisions are not counted anew.
	const standing = kept === null || (kept.removed && base === null) ? null : revisionOf(kept);
	if (standing !== base) return { kind: "conflict", revision: standing ?? 0 };
	const slot = kept === null ? "a" : otherSlot(kept.current);
	const generation: Generation = { ...file, revision: (kept === null ? 0 : revisionOf(kept)) + 1 };
	const before = kept?.slots ?? { a: null, b: null };
	const slots = { ...before, [slot]: generation };
	return { kind: "write", slot, record: { ...head, key, current: slot, slots, removed: false } };
}

/** The id itself, or with the first number that makes it unlike the keys that are taken: "summit-2". */
export function freeKey(id: string, taken: ReadonlySet<string>): string {
	if (!taken.has(id)) return id;
	for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
