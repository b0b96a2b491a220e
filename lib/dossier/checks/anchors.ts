import type { Cite, Dossier } from "../dossier";
import { findAnchor } from "../find-anchor";
import { plainWords } from "../plain-words";
import type { Path } from "../problem";
import type { IndexedSource } from "./anchor-index";
import type { CheckContext, Remark, Rule } from "./finding";
import { statementsOf } from "./statements";

type Anchored = { readonly cite: Cite; readonly anchor: string; readonly path: Path };

/**
 * Quoted words must stand in the source: once in its text where the text is at hand, else among the anchors of the
 * committed index. What can be held against neither is information, once a source.
 */
export const anchors: Rule = {
	id: "anchor",
	title: "quoted words that the source does not have, or has more than once",
	check: (dossier, context) => [
		...hashRemarks(dossier, context),
		...[...bySource(dossier)].flatMap(([source, list]) => anchorRemarks(source, list, context)),
	],
};

function hashRemarks(dossier: Dossier, context: CheckContext): readonly Remark[] {
	return dossier.sources.flatMap(({ id, sha256 }, index): readonly Remark[] => {
		const actual = context.sourceTexts?.get(id)?.sha256 ?? indexed(context, id)?.sha256;
		if (sha256 === undefined || actual === undefined || sha256 === actual) return [];
		const message = `The text at hand has the SHA-256 ${actual}, not ${sha256}.`;
		return [
			{
				severity: "error",
				path: ["sources", index, "sha256"],
				message,
				fix: "Find out which text was cited; anchors hold for one only.",
			},
		];
	});
}

function bySource(dossier: Dossier): ReadonlyMap<string, readonly Anchored[]> {
	const found = statementsOf(dossier).flatMap(({ cites, path }) =>
		cites.flatMap((cite, index): readonly Anchored[] =>
			cite.anchor === undefined ? [] : [{ cite, anchor: cite.anchor, path: [...path, "cites", index, "anchor"] }],
		),
	);
	const grouped = new Map<string, Anchored[]>();
	for (const item of found) grouped.set(item.cite.source, [...(grouped.get(item.cite.source) ?? []), item]);
	return grouped;
}

function anchorRemarks(source: string, list: readonly Anchored[], context: CheckContext): readonly Remark[] {
	const text = context.sourceTexts?.get(source)?.text;
	if (text !== undefined) return list.flatMap((item) => againstText(item, text));
	const entry = indexed(context, source);
	const { sha256 } = context;
	if (entry !== undefined && sha256 !== undefined) return list.flatMap((item) => againstIndex(item, entry, sha256));
	const first = list[0];
	if (first === undefined) return [];
	const message = `${list.length} anchors into ${source} could not be held against its text.`;
	return [
		{ severity: "information", path: first.path, message, fix: "Give the folder of texts in READOUT_SOURCE_DIR." },
	];
}

function againstText({ anchor, path }: Anchored, text: string): readonly Remark[] {
	const times = findAnchor(text, anchor).length;
	if (times === 1) return [];
	const message =
		times === 0 ? "These words do not stand in the source." : `These words stand in the source ${times} times.`;
	const fix =
		times === 0 ? "Copy the words from the source as they stand." : "Take a word more, so that they stand once.";
	return [{ severity: "error", path, message, fix }];
}

function againstIndex(
	{ anchor, path }: Anchored,
	entry: IndexedSource,
	sha256: (text: string) => string,
): readonly Remark[] {
	const hash = sha256(plainWords(anchor));
	if (entry.anchors.some((known) => known.sha256 === hash)) return [];
	const message = "These words are not among the anchors found in the source's text.";
	return [{ severity: "error", path, message, fix: "Check them against the text, then write the anchor index anew." }];
}

function indexed(context: CheckContext, source: string): IndexedSource | undefined {
	return context.anchorIndex?.sources.find((entry) => entry.source === source);
}
