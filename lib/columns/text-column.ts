/** Many texts as one: UTF-8, one after another. That of row `at` fills `bytes` from `from[at]` to `from[at + 1]`. */
export type TextColumn = { readonly bytes: Uint8Array<ArrayBuffer>; readonly from: Uint32Array<ArrayBuffer> };

/** A column that is being written, row by row. */
export type TextWriter = {
	readonly add: (text: string) => void;
	/** Adds a text that is UTF-8 already, `source[start, stop)`. */
	readonly copy: (source: Uint8Array, start: number, stop: number) => void;
	/** Over what was written, without a copy of it: memory that is touched for the first time costs more than the rest. */
	readonly end: () => TextColumn;
};

const FIRST_BYTES = 1 << 16;
/** Bytes of UTF-8 that one UTF-16 unit may take. */
const MOST_BYTES = 3;

/**
 * Takes at most `rows` texts of well-formed Unicode; what is not (a lone surrogate) comes back as U+FFFD.
 * @param room bytes for which there is room from the start; what is never written to takes no memory
 */
export function textWriter(rows: number, room = FIRST_BYTES): TextWriter {
	const encoder = new TextEncoder();
	const from = new Uint32Array(rows + 1);
	let bytes = new Uint8Array(room);
	let row = 0;
	let end = 0;
	const makeRoom = (most: number) => {
		if (end + most <= bytes.length) return;
		const grown = new Uint8Array(Math.max(bytes.length * 2, end + most));
		grown.set(bytes);
		bytes = grown;
	};
	const close = (at: number) => {
		end = at;
		row += 1;
		// It is nought already, and of most columns stays so.
		if (end > 0) from[row] = end;
	};
	return {
		add: (text) => {
			makeRoom(text.length * MOST_BYTES);
			close(written(text, bytes, end, encoder));
		},
		copy: (source, start, stop) => {
			makeRoom(stop - start);
			// By a loop: of short texts it is faster than a copy by the browser.
			for (let at = start; at < stop; at += 1) bytes[end + at - start] = source[at] ?? 0;
			close(end + stop - start);
		},
		end: () => ({ bytes: bytes.subarray(0, end), from: from.subarray(0, row + 1) }),
	};
}

/** Plain letters are written one by one, which is several times as fast for the short texts that there are many of. */
function written(text: string, bytes: Uint8Array<ArrayBuffer>, from: number, encoder: TextEncoder): number {
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code > 0x7f) return from + encoder.encodeInto(text, bytes.subarray(from)).written;
		bytes[from + at] = code;
	}
	return from + text.length;
}

/** A column without a row whose text is not empty is none: it costs nothing. */
export function orNoColumn(column: TextColumn): TextColumn | null {
	return column.bytes.length === 0 ? null : column;
}

const decoder = new TextDecoder();

/** The text of a row; "" of a column that is none. */
export function textAt(column: TextColumn | null, row: number): string {
	if (column === null) return "";
	return decoder.decode(column.bytes.subarray(column.from[row] ?? 0, column.from[row + 1] ?? 0));
}

/** The texts of two rows in the order of their code points, without making either. */
export function compareTexts({ bytes, from }: TextColumn, a: number, b: number): number {
	const one = from[a] ?? 0;
	const other = from[b] ?? 0;
	const [oneLength, otherLength] = [(from[a + 1] ?? 0) - one, (from[b + 1] ?? 0) - other];
	for (let at = 0; at < oneLength && at < otherLength; at += 1) {
		const difference = (bytes[one + at] ?? 0) - (bytes[other + at] ?? 0);
		if (difference !== 0) return difference;
	}
	return oneLength - otherLength;
}
