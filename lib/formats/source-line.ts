import type { Source } from "../dossier/dossier";
import { formatWhen } from "../time/format-when";

/**
 * "The White House, “Fact sheet …”, 10 Apr 2024"; what has no title is described, never given one.
 * @param shown what is made of the dossier's own words where they are shown beside ours
 */
export function sourceLine(
	{ publisher, author, title, description, published }: Source,
	shown: (text: string) => string = (text) => text,
): string {
	const name = title === undefined ? description : `“${title}”`;
	const own = [author, publisher, name].flatMap((part) => (part === undefined ? [] : [shown(part)]));
	return [...own, published === undefined ? "undated" : formatWhen(published)].join(", ");
}
