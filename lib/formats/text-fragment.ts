import { outwardAddress } from "../dossier/cite-words";
import type { Cite, Source } from "../dossier/dossier";
import { plainWords } from "../dossier/plain-words";

/**
 * The address of a source that opens at the quoted words (text fragments, wicg.github.io/scroll-to-text-fragment): a
 * browser that knows them scrolls there and marks the words, any other loads the page. null for a cite without an anchor
 * and for what is no http(s) address.
 */
export function textFragment(cite: Pick<Cite, "anchor">, source: Pick<Source, "url">): string | null {
	const address = outwardAddress(source.url);
	const words = plainWords(cite.anchor ?? "");
	// A lone surrogate stands for no character, so no page can be searched for it, nor can it be encoded.
	if (address === null || words === "" || /\p{Surrogate}/u.test(words)) return null;
	const cut = address.indexOf("#");
	if (cut < 0) return `${address}#${DIRECTIVE}${encoded(words)}`;
	// Behind a fragment of its own, and in place of a directive that stands there already.
	const fragment = address.slice(cut + 1).split(":~:")[0] ?? "";
	return `${address.slice(0, cut)}#${fragment}${DIRECTIVE}${encoded(words)}`;
}

const DIRECTIVE = ":~:text=";

/** What `encodeURIComponent` leaves although it would end or split the directive is encoded too: "-". It takes "," and "&". */
function encoded(words: string): string {
	return encodeURIComponent(words).replaceAll("-", "%2D");
}
