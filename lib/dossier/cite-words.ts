import type { Cite, Reliability, Source } from "./dossier";
import { CREDIBILITY_WORDS, count, RELIABILITY_WORDS } from "./wording";

/** Where in its source a cite points: "headline", "paragraph 2, sentence 1", "page 4"; null where it does not say. */
export function locatorWords({ at }: Pick<Cite, "at">): string | null {
	if (at === undefined) return null;
	const { paragraph, sentence, page } = at;
	if (paragraph === 0) return "headline";
	const parts = [
		page === undefined ? null : `page ${page}`,
		paragraph === undefined ? null : `paragraph ${paragraph}`,
		sentence === undefined ? null : `sentence ${sentence}`,
	].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(", ");
}

/** A rating as analysts write it, and in words: `{mark: "A 2", words: "A: completely reliable; 2: probably true"}`. */
export function ratingWords(
	reliability: Reliability,
	credibility: Cite["credibility"],
): { readonly mark: string; readonly words: string } {
	const source = `${reliability}: ${RELIABILITY_WORDS[reliability]}`;
	if (credibility === undefined) return { mark: reliability, words: source };
	return {
		mark: `${reliability} ${credibility}`,
		words: `${source}; ${credibility}: ${CREDIBILITY_WORDS[credibility]}`,
	};
}

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "Two pages, one origin: counts once" – copies of one wire count as one source. */
export function originWords(pages: number, origins: number): string {
	const number = (n: number) => NUMBERS[n] ?? `${n}`;
	const cited = `${number(pages)} ${pages === 1 ? "page" : "pages"}`;
	if (pages === 1) return cited;
	if (pages === origins) return `${cited}, each of its own origin`;
	if (origins === 1) return `${cited}, one origin: counts once`;
	return `${cited}, ${number(origins).toLowerCase()} origins: counts as ${count(origins, "source")}`;
}

/** The name of a language in English, or its tag where the platform has none: `"ja"` → "Japanese". */
export function languageWords(tag: string): string {
	try {
		return new Intl.DisplayNames("en-GB", { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/** The address of a source where it may become a link: http or https only; null for any other and for none. */
export function outwardAddress(url: string | undefined): string | null {
	return url !== undefined && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}

/** What stands where the address of a source would, which has none. */
export const NO_ADDRESS = "no address";

/** What a source is called: its title as printed, else our description of it. */
export function sourceTitle(source: Pick<Source, "title" | "description" | "publisher">): string {
	return source.title ?? source.description ?? source.publisher;
}
