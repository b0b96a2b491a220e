import { spaced } from "../search/matching";
import { tokensOf } from "../search/tokens";
import { type EventColumns, STATUSES } from "./event-columns";
import { type TextColumn, textAt } from "./text-column";

/**
 * The folded words of one row at a time, as bytes: what `tokensOf` gives of its texts, each with a space after it, without
 * making a text of those in plain letters, which is what a million titles can be gone through with.
 */
export type RowWords = {
	/** Turns to a row. */
	readonly read: (row: number) => void;
	readonly bytes: () => Uint8Array;
	readonly count: () => number;
	/** Where a word begins; that of `count()` is where all end. */
	readonly start: (word: number) => number;
	/** The first word of the title, of the names (short label, place) and of the text; then the end of all. */
	readonly parts: readonly number[];
	/** Whether all texts of the row are of plain letters. */
	readonly isPlain: () => boolean;
	/** The row's texts as phrases are looked for in them. */
	readonly phrases: () => string;
};

const SPACE = 0x20;
const HELD = STATUSES.indexOf("held");

/** Of each byte of plain text the letter or figure that it folds to; 0 where it is none. */
const FOLDED = Uint8Array.from({ length: 0x80 }, (_, code) => {
	const letter = String.fromCharCode(code).toLowerCase();
	return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** @param told whether summaries of what was held are known */
export function rowWords(columns: EventColumns, told: boolean): RowWords {
	const encoder = new TextEncoder();
	let bytes = new Uint8Array(1 << 12);
	let starts = new Uint32Array(1 << 10);
	let length = 0;
	let words = 0;
	let plain = true;
	let at = 0;
	const parts = [0, 0, 0, 0];
	const begin = () => {
		if (words + 2 > starts.length) starts = grown(starts);
		starts[words] = length;
		words += 1;
	};
	const take = (column: TextColumn | null, row: number) => {
		if (column === null) return;
		const from = column.from[row] ?? 0;
		const to = column.from[row + 1] ?? 0;
		while (length + (to - from) * 4 + 8 > bytes.length) bytes = grown(bytes);
		const [lengthBefore, wordsBefore] = [length, words];
		let isIn = false;
		for (let place = from; place < to; place += 1) {
			const code = column.bytes[place] ?? 0;
			if (code >= 0x80) {
				length = lengthBefore;
				words = wordsBefore;
				plain = false;
				for (const word of tokensOf(textAt(column, row))) put(word);
				return;
			}
			const letter = FOLDED[code] ?? 0;
			if (letter !== 0) {
				if (!isIn) begin();
				isIn = true;
				bytes[length++] = letter;
			} else if (isIn) {
				isIn = false;
				bytes[length++] = SPACE;
			}
		}
		if (isIn) bytes[length++] = SPACE;
	};
	const put = (word: string) => {
		begin();
		while (length + word.length * 3 + 8 > bytes.length) bytes = grown(bytes);
		length += encoder.encodeInto(word, bytes.subarray(length)).written;
		bytes[length++] = SPACE;
	};
	const texts = (row: number): readonly (TextColumn | null)[] =>
		told && columns.statuses[row] === HELD ? [columns.summaries, columns.notes] : [columns.notes];
	return {
		read: (row) => {
			at = row;
			length = 0;
			words = 0;
			plain = true;
			take(columns.titles, row);
			parts[1] = words;
			// A short label that is made of the title has no word of its own.
			take(columns.shorts, row);
			take(columns.places, row);
			parts[2] = words;
			for (const column of texts(row)) take(column, row);
			parts[3] = words;
			starts[words] = length;
		},
		bytes: () => bytes,
		count: () => words,
		start: (word) => starts[word] ?? 0,
		parts,
		isPlain: () => plain,
		phrases: () => {
			const columnsOfRow = [columns.titles, columns.shorts, columns.places, ...texts(at)];
			return spaced(columnsOfRow.map((column) => textAt(column, at)).join(" · "));
		},
	};
}

function grown<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T): T {
	const larger = array instanceof Uint8Array ? new Uint8Array(array.length * 2) : new Uint32Array(array.length * 2);
	larger.set(array);
	return larger as T;
}
