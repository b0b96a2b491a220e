/** So many numbers are sorted, or merged, between two pauses. */
const RUN = 1 << 16;

/** Sorts numbers, ascending, with pauses: runs natively, then two and two runs merged. The array itself is used up. */
export function* sorting(values: Float64Array): Generator<void, Float64Array> {
	for (let from = 0; from < values.length; from += RUN) {
		values.subarray(from, from + RUN).sort();
		yield;
	}
	let source = values;
	let target = values.length > RUN ? new Float64Array(values.length) : values;
	for (let width = RUN; width < values.length; width *= 2) {
		for (let from = 0; from < values.length; from += width * 2) yield* merging(source, target, from, width);
		[source, target] = [target, source];
	}
	return source;
}

/** The two runs from `from` on, of `width` each as far as there are so many, as one. */
function* merging(source: Float64Array, target: Float64Array, from: number, width: number): Generator<void, void> {
	const middle = Math.min(from + width, source.length);
	const end = Math.min(from + width * 2, source.length);
	let [one, other] = [from, middle];
	for (let at = from; at < end; ) {
		// A loop of its own, so that it is as fast as one without pauses.
		const stop = Math.min(at + RUN, end);
		for (; at < stop; at += 1) {
			const a = one < middle ? (source[one] ?? 0) : Infinity;
			const b = other < end ? (source[other] ?? 0) : Infinity;
			if (one < middle && (a <= b || other >= end)) {
				target[at] = a;
				one += 1;
			} else {
				target[at] = b;
				other += 1;
			}
		}
		yield;
	}
}
