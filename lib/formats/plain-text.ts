/** Half of a surrogate pair alone is no character: it cannot be written as UTF-8. */
export function wellFormed(text: string): string {
	return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

/** Text in one line: white space, line ends and control characters of any kind become single blanks. */
export function oneLine(text: string): string {
	return wellFormed(text)
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}

/** Text with its lines: control characters left out but for tabs and line ends, of which each is one. */
export function plainLines(text: string): string {
	return xmlCharacters(text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]/gu, ""));
}

/** What XML 1.0 forbids left out, and nothing escaped: for who writes the XML escapes. */
export function xmlCharacters(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
	return wellFormed(text).replace(/(?![\t\n\r])[\u0000-\u001f]|[\ufffe\uffff]/gu, "");
}

/** Text as the content of an XML element or attribute: everything escaped, and what XML 1.0 forbids left out. */
export function xmlText(text: string): string {
	// Most texts hold nothing of either kind, and a document has many.
	if (!UNSAFE.test(text)) return text;
	return xmlCharacters(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? "");
}

/** What XML reads as its own, and all that may be forbidden there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const UNSAFE = /[\u0000-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;

/** A line end stands as a reference, since a parser would make a plain one of it. */
const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\r": "&#13;",
};
