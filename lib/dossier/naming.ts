import type { Actor, Claim } from "./dossier";
import type { Lookup } from "./lookup";

/**
 * The claims whose text or attribution names an actor: by the whole name, or by a person's last name where no other actor
 * bears it. Words are compared whole, so that "Japan" is not found in "Japanese".
 */
export function claimsNaming(actor: Actor, lookup: Lookup): readonly Claim[] {
	const names = namesOf(actor, lookup);
	return lookup.dossier.claims.filter(({ text, attribution }) =>
		names.some((name) => hasWords(text, name) || hasWords(attribution, name)),
	);
}

function namesOf(actor: Actor, { dossier }: Lookup): readonly string[] {
	const whole = actor.name.replace(/^unnamed\s+/i, "");
	const last = lastName(actor);
	const shared = last === null || dossier.actors.some((other) => other.id !== actor.id && lastName(other) === last);
	return shared ? [whole] : [whole, last];
}

/** "Ferdinand R. Marcos Jr." → "Marcos"; null for what is no person, for a name of one word and for the unnamed. */
function lastName({ kind, name }: Actor): string | null {
	if (kind !== "person" || /^unnamed\s/i.test(name)) return null;
	const words = name.split(/\s+/).filter((word) => !/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(word));
	return words.length < 2 ? null : (words.at(-1) ?? null);
}

function hasWords(text: string, words: string): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length))) return true;
	return false;
}
