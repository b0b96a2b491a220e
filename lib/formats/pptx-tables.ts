import type PptxGenJS from "pptxgenjs";
import type { SlideContent } from "../deck/slide-parts";
import { VERDICT_WORDS } from "../dossier/wording";
import { inches, points, pptxColour, pptxText, SANS, verdictColour } from "./pptx-look";

/** Where a table begins on the slide, and how high and wide it is reckoned to be; px of the slide. */
export type TablePlace = { readonly left: number; readonly top: number; readonly width: number };

const SIZE = 28;

/** Claims, what came of each, and who says so. */
export function addRows(
	slide: PptxGenJS.Slide,
	{ rows }: SlideContent,
	place: TablePlace,
	heights: readonly number[],
): void {
	add(
		slide,
		rows.map(({ text, verdict, aside }) => [
			cell(text),
			cell(VERDICT_WORDS[verdict], { color: verdictColour(verdict), bold: true }),
			cell(aside, { color: pptxColour("muted") }),
		]),
		place,
		[0.53, 0.13, 0.34],
		heights,
	);
}

/** Names and values. */
export function addFacts(
	slide: PptxGenJS.Slide,
	{ facts }: SlideContent,
	place: TablePlace,
	heights: readonly number[],
): void {
	add(
		slide,
		facts.map(([name, value]) => [cell(name, { color: pptxColour("muted") }), cell(value)]),
		place,
		[0.2, 0.8],
		heights,
	);
}

/** How many claims of each topic came out how. */
export function addScore(slide: PptxGenJS.Slide, { score }: SlideContent, place: TablePlace, height: number): void {
	const verdicts = score[0]?.cells.map(({ verdict }) => verdict) ?? [];
	const head = ["", ...verdicts.map((verdict) => VERDICT_WORDS[verdict])];
	const share = 0.7 / Math.max(1, verdicts.length);
	add(
		slide,
		[
			head.map((words) => cell(words, { color: pptxColour("muted") })),
			...score.map(({ title, cells }) => [
				cell(title, { bold: true }),
				...cells.map(({ verdict, claims }) =>
					cell(claims.length === 0 ? "" : String(claims.length), { color: verdictColour(verdict), bold: true }),
				),
			]),
		],
		place,
		[0.3, ...verdicts.map(() => share)],
		Array.from({ length: score.length + 1 }, () => height / (score.length + 1)),
	);
}

function cell(text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell {
	return { text: pptxText(text), options: { color: pptxColour("ink"), ...options } };
}

function add(
	slide: PptxGenJS.Slide,
	rows: PptxGenJS.TableRow[],
	{ left, top, width }: TablePlace,
	shares: readonly number[],
	heights: readonly number[],
): void {
	const none = { type: "none" } as const;
	slide.addTable(rows, {
		x: inches(left),
		y: inches(top),
		w: inches(width),
		colW: shares.map((share) => inches(width * share)),
		rowH: heights.map(inches),
		border: [none, none, { type: "solid", pt: 0.75, color: pptxColour("rule") }, none],
		// Inches: top, right, bottom, left.
		margin: [0.05, 0.12, 0.05, 0],
		valign: "middle",
		fontFace: SANS,
		fontSize: points(SIZE),
	});
}
