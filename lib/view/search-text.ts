/** Longer than the search's own field takes. */
const MOST = 500;

/**
 * A search as the address has it: "actor:kishida before:2024-04-11" → "actor:kishida~before:2024-04-11". It ends in no
 * punctuation and needs no "+" or "%20" (design §4); "" where nothing is left of it.
 */
export function encodeSearch(text: string): string {
	const words = text.split(/[\s~]+/u).filter((word) => word !== "");
	const parts = words.map((word) =>
		encodeURIComponent(word.replace(/\p{Cs}/gu, "\ufffd")).replace(/%(?:3A|2C)/g, decodeURIComponent),
	);
	return parts
		.join("~")
		.replace(/[^\p{L}\p{N}]$/u, hex)
		.replace(/[!'()*]/g, hex);
}

/** What an address says is searched for, one space between words; null where it says nothing that could be. Never throws. */
export function decodeSearch(value: string): string | null {
	try {
		const text = decodeURIComponent(value.replaceAll("+", " "))
			.split(/[\s~]+/u)
			.filter((word) => word !== "")
			.join(" ");
		return text === "" || text.length > MOST ? null : text;
	} catch {
		return null;
	}
}

function hex(character: string): string {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
