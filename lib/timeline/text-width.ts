/** Weights of the labels: 450 for most, 600 for headline events. */
export type LabelWeight = 450 | 600;

/** The size that every label is set in, CSS px. */
export const LABEL_SIZE = 13;

/**
 * Advance widths of Inter (variable, latin subset) in thousandths of an em, measured once with a browser's canvas at
 * 1000 px, so that the server, the browser and the tests lay out alike. Three runs of code points: U+0020-007E,
 * U+00A0-00FF, and the punctuation of `PUNCTUATION`. At 600 each says how much wider it is than at 450, which downloads smaller. Kerning is left out, which makes a text at most a little wider.
 */
const PUNCTUATION = "–—‘’‚“”„†‡•…‹›€™−";
const ADVANCES: Record<LabelWeight, { readonly ascii: string; readonly latin: string; readonly punctuation: string }> =
	{
		450: {
			ascii:
				"274 296 480 636 644 987 648 306 367 367 511 665 296 461 296 365 638 411 613 622 651 598 625 568 624 625 296 309 665 665 665 519 974 699 656 732 722 602 590 747 744 271 573 680 565 908 755 766 640 767 646 644 649 742 699 994 691 688 635 367 365 367 474 459 330 564 615 574 615 585 375 616 597 247 247 554 247 882 596 602 615 615 382 533 333 597 568 824 552 569 556 434 339 434 665",
			latin:
				"274 296 574 615 731 553 281 568 596 914 455 595 665 0 666 471 456 665 445 450 330 593 602 296 284 309 484 595 810 853 888 519 699 699 699 699 699 699 999 732 602 602 602 602 271 271 271 271 739 755 766 766 766 766 766 665 766 742 742 742 742 688 641 623 564 564 564 564 564 564 917 574 585 585 585 585 247 247 247 247 585 596 602 602 602 602 602 665 602 597 597 597 597 569 615 569",
			punctuation: "500 1000 269 269 249 457 456 436 500 500 548 887 392 392 669 616 665",
		},
		600: {
			ascii:
				"-22 25 43 8 6 17 15 20 6 6 29 8 23 4 23 14 22 12 10 14 15 14 15 8 16 15 23 20 8 8 8 24 25 29 3 5 0 3 -2 2 2 6 7 23 0 14 4 3 5 6 6 6 11 -6 29 26 29 25 17 6 14 6 7 10 21 10 9 9 9 6 14 9 15 15 15 15 15 18 16 7 9 9 15 16 20 15 19 15 17 19 10 21 20 21 8",
			latin:
				"-22 25 9 14 18 10 35 0 16 0 5 39 8 0 -2 -19 2 8 9 13 21 21 -2 23 48 15 3 39 21 17 19 24 29 29 29 29 29 29 14 5 3 3 3 3 6 6 6 6 12 4 3 3 3 3 3 8 3 -6 -6 -6 -6 25 17 21 10 10 10 10 10 10 -4 9 6 6 6 6 15 15 15 15 9 16 7 7 7 7 7 8 7 15 15 15 15 19 9 19",
			punctuation: "0 0 25 25 23 50 45 44 0 0 -45 69 24 24 10 14 8",
		},
	};

const OTHER = 600;
const WIDE = 1000;

const tables: Record<LabelWeight, ReadonlyMap<number, number>> = { 450: tableOf(450), 600: tableOf(600) };

function tableOf(weight: LabelWeight): ReadonlyMap<number, number> {
	const { ascii, latin, punctuation } = ADVANCES[weight];
	const table = new Map(weight === 600 ? tableOf(450) : []);
	const fill = (codes: (at: number) => number | undefined, widths: string) => {
		for (const [at, width] of widths.split(" ").entries()) {
			const code = codes(at);
			if (code !== undefined) table.set(code, (table.get(code) ?? 0) + Number(width));
		}
	};
	fill((at) => 0x20 + at, ascii);
	fill((at) => 0xa0 + at, latin);
	fill((at) => PUNCTUATION.codePointAt(at), punctuation);
	return table;
}

/** East Asian wide and fullwidth blocks, and pictographs: one em each. */
const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u;
/** Marks that sit on the letter before, and characters that only direct or join. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Width of `text` in CSS px, set in Inter at `size` px; an estimate from above for scripts that Inter lacks. */
export function textWidth(text: string, weight: LabelWeight, size: number = LABEL_SIZE): number {
	const table = tables[weight];
	let sum = 0;
	for (const character of text) {
		const known = table.get(character.codePointAt(0) ?? 0);
		sum += known ?? (widthless.test(character) ? 0 : wide.test(character) ? WIDE : OTHER);
	}
	return (sum * size) / 1000;
}
