/** Keeps what was made last, so many at most. */
export function lastMade<T>(most: number) {
	const kept = new Map<string, T>();
	return {
		get: (key: string) => kept.get(key),
		keep: (key: string, made: T): T => {
			kept.delete(key);
			kept.set(key, made);
			for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
			return made;
		},
	};
}
