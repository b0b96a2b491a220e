/** Longer words than this are no slips of what anybody types. */
const LONGEST = 64;

let before = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * Whether two runs of bytes are at most `most` apart: bytes put in, left out or changed. Looks only at places that are no
 * further apart than that.
 */
export function withinSlips(one: Uint8Array, from: number, to: number, other: Uint8Array, most: number): boolean {
	const length = to - from;
	const wanted = other.length;
	if (Math.abs(length - wanted) > most || wanted > LONGEST) return false;
	for (let place = 0; place <= wanted; place += 1) before[place] = place;
	for (let at = 1; at <= length; at += 1) {
		const first = Math.max(1, at - most);
		const last = Math.min(wanted, at + most);
		row[first - 1] = first === 1 ? at : LONGEST;
		let least = first === 1 ? at : LONGEST;
		for (let place = first; place <= last; place += 1) {
			let cost = (before[place - 1] ?? 0) + (one[from + at - 1] === other[place - 1] ? 0 : 1);
			if (place < at + most) cost = Math.min(cost, (before[place] ?? 0) + 1);
			cost = Math.min(cost, (row[place - 1] ?? 0) + 1);
			row[place] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return false;
		[before, row] = [row, before];
	}
	return (before[wanted] ?? LONGEST) <= most;
}
