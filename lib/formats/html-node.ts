import { xmlCharacters, xmlText } from "./plain-text";

/** An element of a document as a plain value; what the timeline draws (`SvgNode`) is one too. */
export type HtmlNode = {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly HtmlChild[];
};
export type HtmlChild = HtmlNode | string;

export function element(
	tag: string,
	attributes: HtmlNode["attributes"],
	children: readonly HtmlChild[] = [],
): HtmlNode {
	return { tag, attributes, children };
}

/**
 * As HTML that is well-formed XML too, so that one reading is the only one: every text and attribute escaped, every element
 * closed. Not for elements without an end tag, nor for scripts and styles.
 */
export function htmlText(node: HtmlChild): string {
	if (typeof node === "string") return xmlText(node);
	const { tag, attributes, children } = node;
	const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`);
	return `<${tag}${opening.join("")}>${children.map(htmlText).join("")}</${tag}>`;
}

/** The words of an element as a browser has them: `textContent` of what `htmlText` writes. */
export function wordsOf(node: HtmlChild): string {
	return typeof node === "string" ? xmlCharacters(node) : node.children.map(wordsOf).join("");
}
