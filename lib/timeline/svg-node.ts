import { xmlText } from "../formats/plain-text";

/** An SVG element as a plain value: a React component, the export and the tests make of it what they need. */
export type SvgNode = {
	readonly tag: "svg" | "g" | "path" | "text" | "title";
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgNode | string)[];
};

export function node(
	tag: SvgNode["tag"],
	attributes: SvgNode["attributes"],
	children: SvgNode["children"] = [],
): SvgNode {
	return { tag, attributes, children };
}

/** A path of one class; nothing at all where it would be empty. */
export function path(classes: string, d: string, attributes: SvgNode["attributes"] = {}): readonly SvgNode[] {
	return d === "" ? [] : [node("path", { class: classes, ...attributes, d })];
}

/** As XML text, with everything escaped and characters that XML forbids left out. */
export function svgText({ tag, attributes, children }: SvgNode): string {
	const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`);
	const inner = children.map((child) => (typeof child === "string" ? xmlText(child) : svgText(child))).join("");
	return inner === "" ? `<${tag}${opening.join("")}/>` : `<${tag}${opening.join("")}>${inner}</${tag}>`;
}
