import type { Extract, ExtractSentence } from "./extract";

/** An extract as Markdown (CommonMark): a heading, paragraphs, the sources as links; nothing in the texts is read as markup. */
export function extractMarkdown({ title, paragraphs, sources, from }: Extract, address: string): string {
	const list = sources.map((source) => `- \\[${source.number}\\] ${linked(source.text, source.address)}`);
	return `${[
		`### ${escaped(title)}`,
		...paragraphs.map((sentences) => sentences.map(sentenceText).join(" ")),
		...(list.length === 0 ? [] : [list.join("\n")]),
		linked(from, address),
	].join("\n\n")}\n`;
}

function sentenceText({ text, cites }: ExtractSentence): string {
	return escaped(text) + (cites.length === 0 ? "" : ` \\[${cites.join(", ")}\\]`);
}

function linked(text: string, address: string): string {
	return `[${escaped(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** CommonMark §2.4: any ASCII punctuation may be escaped; what could begin or close a construct is. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
		.replace(/^[-+]/, "\\$&")
		.replace(/^(\d+)([.)])/, "$1\\$2");
}
