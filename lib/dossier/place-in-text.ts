import type { Place } from "./problem";

/** Line and column of an offset in a text, both from 1. */
export function placeAt(text: string, offset: number): Place {
	return placeIn(lineStarts(text.slice(0, offset)), offset);
}

/** A place within a part of a text → its place in the whole, where the part begins at `start`. */
export function placeFrom(start: Place, { line, column }: Place): Place {
	return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

/** The offset at which each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (const found of text.matchAll(/\r\n|\r|\n/g)) starts.push(found.index + found[0].length);
	return starts;
}

/** Line and column of an offset in a text whose lines start at `starts`; both from 1. */
export function placeIn(starts: readonly number[], offset: number): Place {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
