import type { EventColumns } from "./event-columns";

/**
 * Columns as they cross from a worker that goes on using its own: a copy, and the buffers that are handed over with it, so
 * that the page takes in none of them byte by byte.
 */
export function handedOver(columns: EventColumns): {
	readonly columns: EventColumns;
	readonly buffers: readonly ArrayBuffer[];
} {
	const copy = structuredClone(columns);
	const buffers = new Set<ArrayBuffer>();
	collect(copy, buffers);
	return { columns: copy, buffers: [...buffers] };
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
	if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
	else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) collect(each, buffers);
}
