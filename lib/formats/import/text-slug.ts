import { cutSlug, isSlug } from "../../deck/slug";
import { contentHash } from "./content-hash";

/** Room for what sets two of the same name apart. */
const MOST = 60;
const PLAIN = /^[a-z0-9 ]+$/;

/**
 * A slug for a text: its own letters where it is of the Latin script ("Été 2024" → "ete-2024"); where anything of another
 * script is in it, a hash of the whole text leads on, so that equal texts have equal ids and others do not.
 */
export function textSlug(text: string, kind: string): string {
	const stands: boolean = isSlug(text);
	if (stands) return text;
	const lower = text.toLowerCase();
	const folded = PLAIN.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
	const words = folded
		.replace(/['’]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	const lost = /[\p{L}\p{N}]/u.test(folded.replace(/[a-z0-9]+/g, ""));
	if (words !== "" && !lost) return cutSlug(words, MOST);
	const start = words === "" ? kind : cutSlug(words, MOST);
	return `${start}-${contentHash(text)}`;
}
