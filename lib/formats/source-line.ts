import type { Source } from "../dossier/dossier";
import { formatWhen } from "../time/format-when";

/** "The White House, “Fact sheet …”, 10 Apr 2024"; what has no title is described, never given one. */
export function sourceLine({ publisher, author, title, description, published }: Source): string {
	const name = title === undefined ? description : `“${title}”`;
	const when = published === undefined ? "undated" : formatWhen(published);
	return [author, publisher, name, when].filter((part) => part !== undefined).join(", ");
}
