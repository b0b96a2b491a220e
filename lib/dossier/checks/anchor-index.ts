/**
 * What may be published of texts that are not ours: of each text its SHA-256, and of each anchor where it stands
 * (`[start, end)` in UTF-16 units of the text) and the SHA-256 of its words as `plainWords` gives them.
 */
export type AnchorIndex = {
	readonly dossier: string;
	readonly sources: readonly IndexedSource[];
};

export type IndexedSource = {
	readonly source: string;
	readonly sha256: string;
	readonly anchors: readonly { readonly start: number; readonly end: number; readonly sha256: string }[];
};

/** Words as they are compared: NFC, every run of white space (also U+00A0) one space, none at the ends. */
export function plainWords(text: string): string {
	return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

export type Found = { readonly start: number; readonly end: number };

/** Where the anchor's words stand in the text, as `[start, end)` of the text itself; white space compares equal. */
export function findAnchor(text: string, anchor: string): readonly Found[] {
	const words = plainWords(anchor)
		.split(" ")
		.filter((word) => word !== "");
	if (words.length === 0) return [];
	const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\s+");
	return [...text.matchAll(new RegExp(pattern, "gu"))].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
	}));
}
