import { NO_ADDRESS } from "../dossier/cite-words";

/** A link of CommonMark, the address in angle brackets; nothing in the text is read as markup. */
export function markdownLink(text: string, address: string): string {
	return `[${markdownText(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** A source by its line: a link to its address, or the words that it has none. */
export function sourceMarkdown(line: string, address: string | null): string {
	return address === null ? markdownText(`${line}, ${NO_ADDRESS}`) : markdownLink(line, address);
}

/** CommonMark §2.4: any ASCII punctuation may be escaped; what could begin or close a construct is. */
export function markdownText(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.trim()
		.replace(/[\\`*_[\]<>#|~&]/g, "\\$&")
		.replace(/^[-+]/, "\\$&")
		.replace(/^(\d+)([.)])/, "$1\\$2");
}
