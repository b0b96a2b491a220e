import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import type { CardFace, CardType } from "@/lib/formats/card-lines";

/** A run of text that one font has. */
export type Run = { readonly font: Font; readonly text: string };

const SUBSETS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];
const FILES = { sans: "inter", serif: "source-serif-4" } as const;

const fonts = new Map<string, Font | null>();

/** A font file of a package; null where the package has no such subset. Read when first needed: the Japanese one is large. */
function fontOf(packageName: string, subset: string, weight: number): Font | null {
	const name = `${packageName}/files/${packageName}-${subset}-${weight}-normal.woff2`;
	const known = fonts.get(name);
	if (known !== undefined) return known;
	let font: Font | null = null;
	try {
		const made = create(readFileSync(join(process.cwd(), "node_modules/@fontsource", name)));
		font = "layout" in made ? made : null;
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	}
	fonts.set(name, font);
	return font;
}

/**
 * The text in runs of the fonts that have its characters: the face's own subsets, then Japanese. What none has (emoji,
 * Arabic) is left out: a box says nothing.
 */
export function runsOf(text: string, { family, weight }: CardFace): readonly Run[] {
	const runs: { font: Font; text: string }[] = [];
	for (const character of text) {
		const font = fontFor(character.codePointAt(0) ?? 0, family, weight);
		const last = runs.at(-1);
		if (font === null) continue;
		if (last?.font === font) last.text += character;
		else runs.push({ font, text: character });
	}
	return runs;
}

function fontFor(code: number, family: CardFace["family"], weight: number): Font | null {
	for (const subset of SUBSETS) {
		const font = fontOf(FILES[family], subset, weight);
		if (font?.hasGlyphForCodePoint(code)) return font;
	}
	if (code < 0x2000) return null;
	const japanese = fontOf("biz-udpgothic", "japanese", weight >= 600 ? 700 : 400);
	return japanese?.hasGlyphForCodePoint(code) ? japanese : null;
}

export const cardType: CardType = {
	width: (text, face, size) =>
		runsOf(text, face).reduce(
			(sum, { font, text: run }) => sum + (font.layout(run).advanceWidth / font.unitsPerEm) * size,
			0,
		),
	writes: (text) => {
		const characters = [...text.replace(/\s+/g, "")];
		const written = runsOf(characters.join(""), { family: "serif", weight: 600 });
		return [...written.map((run) => run.text).join("")].length * 2 >= characters.length;
	},
};
