/** Weights of the labels: 450 for most, 600 for headline events. */
export type LabelWeight = 450 | 600;

/** The size that every label is set in, CSS px. */
export const LABEL_SIZE = 13;

/**
 * Advance widths of Inter (variable, latin subset) in thousandths of an em, measured once with a browser's canvas at
 * 1000 px, so that the server, the browser and the tests lay out alike. Three runs of code points: U+0020-007E,
 * U+00A0-00FF, and the punctuation of `PUNCTUATION`. Kerning is left out, which makes a text at most a little wider.
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
				"252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673",
			latin:
				"252 321 583 629 749 563 316 568 612 914 460 634 673 0 664 452 458 673 454 463 351 614 600 319 332 324 487 634 831 870 907 543 728 728 728 728 728 728 1013 737 605 605 605 605 277 277 277 277 751 759 769 769 769 769 769 673 769 736 736 736 736 713 658 644 574 574 574 574 574 574 913 583 591 591 591 591 262 262 262 262 594 612 609 609 609 609 609 673 609 612 612 612 612 588 624 588",
			punctuation: "500 1000 294 294 272 507 501 480 500 500 503 956 416 416 679 630 673",
		},
	};

const OTHER = 600;
const WIDE = 1000;

const tables: Record<LabelWeight, ReadonlyMap<number, number>> = { 450: tableOf(450), 600: tableOf(600) };

function tableOf(weight: LabelWeight): ReadonlyMap<number, number> {
	const { ascii, latin, punctuation } = ADVANCES[weight];
	const table = new Map<number, number>();
	const fill = (codes: (at: number) => number | undefined, widths: string) => {
		for (const [at, width] of widths.split(" ").entries()) {
			const code = codes(at);
			if (code !== undefined) table.set(code, Number(width));
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
