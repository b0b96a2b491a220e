/** Weights of the labels: 450 for most, 600 for headline events. */
export type LabelWeight = 450 | 600;

/** The size that every label is set in, CSS px. */
export const LABEL_SIZE = 13;

/**
 * Advance widths of Inter (variable, latin subset) in thousandths of an em, measured once with a browser's canvas at
 * 1000 px, so that the server, the browser and the tests lay out alike. Three runs of code points: U+0020-007E,
 * U+00A0-00FF, and the punctuation of `PUNCTUATION`. Kerning is left out, which makes a text at most a little wider. They are in
 * base 36, those of 600 as how much wider they are than at 450: so they download smaller.
 */
const PUNCTUATION = "–—‘’‚“”„†‡•…‹›€™−";
const ADVANCES: Record<LabelWeight, { readonly ascii: string; readonly latin: string; readonly punctuation: string }> =
	{
		450: {
			ascii:
				"7m 88 dc ho hw rf i0 8i a7 a7 e7 ih 88 ct 88 a5 hq bf h1 ha i3 gm hd fs hc hd 88 8l ih ih ih ef r2 jf i8 kc k2 gq ge kr ko 7j fx iw fp p8 kz la hs lb hy hw i1 km jf rm j7 j4 hn a7 a5 a7 d6 cr 96 fo h3 fy h3 g9 af h4 gl 6v 6v fe 6v oi gk gq h3 h3 am et 99 gl fs mw fc ft fg c2 9f c2 ih",
			latin:
				"7m 88 fy h3 kb fd 7t fs gk pe cn gj ih 0 ii d3 co ih cd ci 96 gh gq 88 7w 8l dg gj mi np oo ef jf jf jf jf jf jf rr kc gq gq gq gq 7j 7j 7j 7j kj kz la la la la la ih la km km km km j4 ht hb fo fo fo fo fo fo ph fy g9 g9 g9 g9 6v 6v 6v 6v g9 gk gq gq gq gq gq ih gq gl gl gl gl ft h3 ft",
			punctuation: "dw rs 7h 7h 6x cp co c4 dw dw f8 on aw aw il h4 ih",
		},
		600: {
			ascii:
				"-m p 17 8 6 h f k 6 6 t 8 n 4 n e m c a e f e f 8 g f n k 8 8 8 o p t 3 5 0 3 -2 2 2 6 7 n 0 e 4 3 5 6 6 6 b -6 t q t p h 6 e 6 7 a l a 9 9 9 6 e 9 f f f f f i g 7 9 9 f g k f j f h j a l k l 8",
			latin:
				"-m p 9 e i a z 0 g 0 5 13 8 0 -2 -j 2 8 9 d l l -2 n 1c f 3 13 l h j o t t t t t t e 5 3 3 3 3 6 6 6 6 c 4 3 3 3 3 3 8 3 -6 -6 -6 -6 p h l a a a a a a -4 9 6 6 6 6 f f f f 9 g 7 7 7 7 7 8 7 f f f f j 9 j",
			punctuation: "0 0 p p n 1e 19 18 0 0 -19 1x o o a e 8",
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
			if (code !== undefined) table.set(code, (table.get(code) ?? 0) + Number.parseInt(width, 36));
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
