import type { Dossier } from "../dossier";
import { findAnchor } from "../find-anchor";
import { plainWords } from "../plain-words";
import type { AnchorIndex, IndexedSource } from "./anchor-index";
import type { CheckContext } from "./finding";
import { statementsOf } from "./statements";

/**
 * The anchor index of a dossier for the texts at hand: where each cited anchor stands and the hash of its words, in the
 * order of the text, each once. Anchors that do not stand there exactly once are left out; the check reports them.
 */
export function indexAnchors(
	dossier: Dossier,
	context: Required<Pick<CheckContext, "sourceTexts" | "sha256">>,
): AnchorIndex {
	const cites = statementsOf(dossier).flatMap((statement) => statement.cites);
	const sources = dossier.sources.flatMap(({ id }): readonly IndexedSource[] => {
		const held = context.sourceTexts.get(id);
		if (held === undefined) return [];
		const words = new Set(
			cites.flatMap(({ source, anchor }) => (source === id && anchor !== undefined ? [plainWords(anchor)] : [])),
		);
		const anchors = [...words].flatMap((anchor) => {
			const found = findAnchor(held.text, anchor);
			const only = found[0];
			return only === undefined || found.length > 1 ? [] : [{ ...only, sha256: context.sha256(anchor) }];
		});
		anchors.sort((a, b) => a.start - b.start || a.end - b.end);
		return [{ source: id, sha256: held.sha256, anchors }];
	});
	return { dossier: dossier.id, sources };
}
