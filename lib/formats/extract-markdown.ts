import type { Extract, ExtractSentence } from "./extract";
import { markdownLink, markdownText, sourceMarkdown } from "./markdown-text";

/** An extract as Markdown (CommonMark): a heading, paragraphs, the sources as links; nothing in the texts is read as markup. */
export function extractMarkdown({ title, paragraphs, sources, from }: Extract, address: string): string {
	const list = sources.map((source) => `- \\[${source.number}\\] ${sourceMarkdown(source.text, source.address)}`);
	return `${[
		`### ${markdownText(title)}`,
		...paragraphs.map((sentences) => sentences.map(sentenceText).join(" ")),
		...(list.length === 0 ? [] : [list.join("\n")]),
		markdownLink(from, address),
	].join("\n\n")}\n`;
}

function sentenceText({ text, cites }: ExtractSentence): string {
	return markdownText(text) + (cites.length === 0 ? "" : ` \\[${cites.join(", ")}\\]`);
}
