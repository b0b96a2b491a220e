import { rankOfRow } from "./event-of-row";
import { eachRow, type Rows } from "./rows";

/**
 * At most `most` of the rows: those that became known first, of one day those of the higher rank, then as they stand in the
 * file. Two looks at all rows, and no sorting of more than are given.
 * @param last the number of the day that stands for all later ones
 */
export function firstKnown(of: Rows, most: number, last: number): readonly number[] {
	const { columns } = of;
	/** A day and a rank in one number. */
	const placeOf = (row: number) => Math.min(columns.known[row] ?? 0, last) * 4 + rankOfRow(columns, row);
	const counts = new Map<number, number>();
	eachRow(of, (row) => {
		const place = placeOf(row);
		counts.set(place, (counts.get(place) ?? 0) + 1);
	});
	// The place at which there are enough, and how many of it are in; without one all are.
	let final = Number.POSITIVE_INFINITY;
	let room = 0;
	let before = 0;
	for (const place of [...counts.keys()].sort((a, b) => a - b)) {
		before += counts.get(place) ?? 0;
		if (before < most) continue;
		final = place;
		room = most - before + (counts.get(place) ?? 0);
		break;
	}
	const found: number[] = [];
	eachRow(of, (row) => {
		const place = placeOf(row);
		if (place < final) found.push(row);
		else if (place === final && room > 0) {
			room -= 1;
			found.push(row);
		}
	});
	return found.sort((a, b) => placeOf(a) - placeOf(b));
}
