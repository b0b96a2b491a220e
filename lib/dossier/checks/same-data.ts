/** Whether two values of JSON hold the same, whatever the order of their fields. */
export function sameData(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

/** JSON with the fields of each object in the order of their names. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) =>
		typeof item === "object" && item !== null && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item,
	);
}
