import type { Dossier } from "./dossier";

const ARTICLE = /\b(?:article|news)\b/i;

/**
 * What a list of the dossier's claims is headed: where every one of them cites one source that is an article, as in a
 * dossier that puts an article to the test, "Claims in the source article"; else "Claims".
 */
export function claimsHead({ claims, sources }: Pick<Dossier, "claims" | "sources">): string {
	const [first, ...others] = claims;
	const common = new Set(first?.cites.map(({ source }) => source));
	for (const { cites } of others)
		for (const id of common) if (!cites.some(({ source }) => source === id)) common.delete(id);
	const [only] = sources.filter(({ id }) => common.has(id));
	return common.size === 1 && only !== undefined && ARTICLE.test(only.kind) ? "Claims in the source article" : "Claims";
}
