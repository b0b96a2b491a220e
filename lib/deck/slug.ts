/** The longest id that a dossier may hold (its schema says so too). */
export const LONGEST_ID = 80;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a value is a readable id: a-z, 0-9 and single hyphens, at most eighty characters. */
export function isSlug(value: unknown): value is string {
	return typeof value === "string" && value.length <= LONGEST_ID && SLUG.test(value);
}

/** The start of a slug that is one itself and has at most `most` characters. */
export function cutSlug(slug: string, most = LONGEST_ID): string {
	return slug.slice(0, most).replace(/-+$/, "");
}

/** `base`, or where that is taken "base-2", "base-3" …; a long base is cut so that the id stays one. */
export function freshId(base: string, taken: ReadonlySet<string>): string {
	if (!taken.has(base)) return base;
	for (let number = 2; ; number += 1) {
		const ending = `-${number}`;
		const id = cutSlug(base, LONGEST_ID - ending.length) + ending;
		if (!taken.has(id)) return id;
	}
}
