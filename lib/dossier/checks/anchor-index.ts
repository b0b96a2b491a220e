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
