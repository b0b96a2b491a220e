/** A link of CommonMark, the address in angle brackets; nothing in the text is read as markup. */
export function markdownLink(text: string, address: string): string {
	return `[${markdownText(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
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
