import type { Link } from "./draft";

export type MarkedText = {
	readonly text: string;
	readonly links: readonly Link[];
	readonly pictures: readonly string[];
};

const LINK = /(!?)\[([^[\]]{0,500})\]\(([^()\s]{0,2000})\)/g;

/** Links `[text](address)` and pictures `![text](address)` become their text; the addresses are handed over. */
export function markedText(source: string): MarkedText {
	const links: Link[] = [];
	const pictures: string[] = [];
	const text = source.replace(LINK, (_whole, picture: string, said: string, address: string) => {
		if (picture === "!") pictures.push(address);
		else links.push({ url: address, description: said });
		return said;
	});
	return { text, links, pictures };
}

const TAG = /(^|\s)#([\p{L}\p{N}_][\p{L}\p{N}_-]*)/gu;

/** Tags stand alone before a blank, so that the `#` of an address is none; numbers alone are none either. */
export function withoutTags(source: string): { readonly text: string; readonly tags: readonly string[] } {
	const tags: string[] = [];
	const text = source.replace(TAG, (whole, before: string, tag: string) => {
		if (/^\d+$/.test(tag)) return whole;
		tags.push(tag);
		return before;
	});
	return { text: text.replace(/ {2,}/g, " ").trim(), tags };
}
