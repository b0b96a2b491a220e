import type { Dossier, Source } from "../dossier/dossier";
import { formatWhen } from "../time/format-when";

/** Its title; with publisher and date where another source has the same. */
export function sourceTitle(source: Source, dossier: Dossier): string {
	const title = titleAlone(source);
	const shared = dossier.sources.some((other) => other.id !== source.id && titleAlone(other) === title);
	return shared ? `${title} (${source.publisher}, ${publishedWords(source)})` : title;
}

function titleAlone({ title, publisher, description = "" }: Source): string {
	return title ?? `${publisher}: ${description}`;
}

/** "3 Apr 2024", or that no date is known. */
export function publishedWords({ published }: Source): string {
	return published === undefined ? "undated" : formatWhen(published);
}
