import type { EventColumns } from "./event-columns";

/**
 * Columns as they cross from a worker that goes on using its own: a copy, and the buffers that are handed over with it, so
 * that the page takes in none of them byte by byte.
 */
export function handedOver(columns: EventColumns): {
	readonly columns: EventColumns;
	readonly buffers: readonly ArrayBuffer[];
} {
	// A copy of an object has its fields.
	const copy = copied(columns, new Map()) as EventColumns;
	return { columns: copy, buffers: buffersOf(copy) };
}

/** The buffers of all arrays in a value, each once. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
	const buffers = new Set<ArrayBuffer>();
	collect(value, buffers);
	return [...buffers];
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
	if (ArrayBuffer.isView(value)) {
		if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
	} else if (typeof value === "object" && value !== null)
		for (const each of Object.values(value)) collect(each, buffers);
}

/** A structured clone copies twice, into a message and out of it; this copies once, and what stands in two places once. */
function copied(value: unknown, known: Map<unknown, unknown>): unknown {
	if (typeof value !== "object" || value === null) return value;
	const before = known.get(value);
	if (before !== undefined) return before;
	const copy = isTypedArray(value)
		? value.slice()
		: Array.isArray(value)
			? value.map((each) => copied(each, known))
			: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each, known)]));
	known.set(value, copy);
	return copy;
}

function isTypedArray(value: object): value is { readonly slice: () => ArrayBufferView } {
	return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
