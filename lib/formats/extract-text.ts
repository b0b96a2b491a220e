import { NO_ADDRESS } from "../dossier/cite-words";
import type { Extract, ExtractSentence } from "./extract";
import { oneLine } from "./plain-text";

/** An extract as plain text: title, paragraphs with [1] at each statement, the sources, where it comes from. */
export function extractText({ title, paragraphs, sources, from }: Extract, address: string): string {
	const list = sources.map((source) => `[${source.number}] ${source.text}. ${source.address ?? NO_ADDRESS}`);
	return [
		oneLine(title),
		...paragraphs.map((sentences) => sentences.map(sentenceText).join(" ")),
		...(list.length === 0 ? [] : [["Sources", ...list].join("\n")]),
		`${from}. ${address}`,
	].join("\n\n");
}

function sentenceText({ text, cites }: ExtractSentence): string {
	const marks = cites.length === 0 ? "" : ` [${cites.join(", ")}]`;
	return oneLine(text) + marks;
}
