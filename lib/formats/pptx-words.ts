import type { PictureLine } from "../timeline/drawing";
import { textWidth } from "../timeline/text-width";

/** So much wider than Inter's a word may be in the font that a program puts in its place, as DejaVu Sans in LibreOffice. */
const WIDEST = 1.18;
/** Kept free between two words of one baseline, px of the drawing. */
const GAP = 6;
/** So far a word may move to the right for the room of the one before it, px. */
const FARTHEST = 20;

type Word = {
	readonly line: PictureLine;
	/** Its place among the words of its line, and where it stands now. */
	readonly at: number;
	readonly x: number;
	readonly from: number;
	readonly to: number;
	readonly bold: boolean;
};

/**
 * A drawing's words, laid out for Inter, so that they do not touch in a wider font: on each baseline a word that begins where
 * the one before it may still stand moves a little to the right, or else the lesser of the two is left out; bold ones stay.
 */
export function roomyLines(lines: readonly PictureLine[]): readonly PictureLine[] {
	const words = lines.flatMap(wordsOf);
	const baselines = [...new Set(lines.map(([, y]) => y))];
	const kept = new Map(
		baselines
			.flatMap((baseline) => spaced(words.filter(({ line: [, y] }) => y === baseline)))
			.map((word) => [keyOf(word, lines), word]),
	);
	return lines.flatMap((line, index): readonly PictureLine[] => {
		const [classes, y, placed] = line;
		const left = placed.flatMap(([, text], at): readonly (readonly [number, string])[] => {
			const word = kept.get(`${index} ${at}`);
			return word === undefined ? [] : [[word.x, text]];
		});
		return left.length === 0 ? [] : [[classes, y, left]];
	});
}

function keyOf({ line, at }: Word, lines: readonly PictureLine[]): string {
	return `${lines.indexOf(line)} ${at}`;
}

function wordsOf(line: PictureLine): readonly Word[] {
	const [classes, , placed] = line;
	const names = classes.split(" ");
	const bold = names.includes("w6") || names.includes("w5");
	return placed.map(([x, text], at) => {
		const width = textWidth(text, bold ? 600 : 450) * WIDEST;
		const from = names.includes("middle") ? x - width / 2 : names.includes("end") ? x - width : x;
		return { line, at, x, from, to: from + width, bold };
	});
}

function spaced(words: readonly Word[]): readonly Word[] {
	const kept: Word[] = [];
	for (const word of words.toSorted((a, b) => a.from - b.from)) {
		const before = kept.at(-1);
		const by = before === undefined ? 0 : before.to + GAP - word.from;
		if (by <= 0) kept.push(word);
		else if (by <= FARTHEST) kept.push({ ...word, x: word.x + by, from: word.from + by, to: word.to + by });
		else if (word.bold && before?.bold === false) kept.splice(-1, 1, word);
	}
	return kept;
}
