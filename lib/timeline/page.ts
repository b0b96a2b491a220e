/** Some of a list's items at a time. */
export type Page<T> = {
	readonly items: readonly T[];
	/** Which page, from 0. */
	readonly at: number;
	/** At least 1. */
	readonly pages: number;
	/** Place of its first item in the list, from 0. */
	readonly first: number;
	readonly total: number;
};

/** The page nearest to the one asked for; `size` is a count over 0. */
export function pageAt<T>(items: readonly T[], size: number, wanted: number): Page<T> {
	const pages = Math.max(1, Math.ceil(items.length / size));
	const at = Math.min(Math.max(0, wanted), pages - 1);
	return { items: items.slice(at * size, (at + 1) * size), at, pages, first: at * size, total: items.length };
}

/** The page that an item stands on; the first where the list does not have it. */
export function pageOf<T>(items: readonly T[], size: number, item: T | null): number {
	return item === null ? 0 : Math.floor(Math.max(0, items.indexOf(item)) / size);
}
