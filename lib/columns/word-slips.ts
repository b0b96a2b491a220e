/**
 * Whether two runs of bytes are at most `most` apart: bytes put in, left out or changed. Looks only at as many as that
 * allows.
 */
export function withinSlips(one: Uint8Array, from: number, to: number, other: Uint8Array, most: number): boolean {
	const length = to - from;
	if (Math.abs(length - other.length) > most) return false;
	let before = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let at = 1; at <= length; at += 1) {
		const row = [at];
		let least = at;
		for (let place = 1; place <= other.length; place += 1) {
			const changed = (before[place - 1] ?? 0) + (one[from + at - 1] === other[place - 1] ? 0 : 1);
			const cost = Math.min(changed, (before[place] ?? 0) + 1, (row[place - 1] ?? 0) + 1);
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return false;
		before = row;
	}
	return (before[other.length] ?? Infinity) <= most;
}
