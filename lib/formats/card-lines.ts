/** A face of the card's type: Inter or Source Serif in one of the weights that it uses. */
export type CardFace = { readonly family: "sans" | "serif"; readonly weight: 400 | 500 | 600 | 700 };

/** The type that a card is set in; given by whoever holds the fonts. */
export type CardType = {
	/** Width in px of a text at `size` px; characters that no font has are nothing. */
	readonly width: (text: string, face: CardFace, size: number) => number;
	/** Whether the fonts have the most of a text: else it is better left out than drawn in part. */
	readonly writes: (text: string) => boolean;
};

/** Where a line may break: after a blank, or between two characters of a script that has none. */
const PIECE = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\S\s*|\s+/gu;

/** At most `most` lines of at most `width` px; what is left over is cut by words, with an ellipsis. */
export function cardLines(
	text: string,
	width: number,
	most: number,
	measure: (text: string) => number,
): readonly string[] {
	const pieces = text.replace(/\s+/g, " ").trim().match(PIECE) ?? [];
	const lines: string[] = [""];
	for (const piece of pieces) {
		const last = lines.length - 1;
		const line = lines[last] ?? "";
		if (line === "" || measure((line + piece).trimEnd()) <= width) lines[last] = line + piece;
		else lines.push(piece);
	}
	const shown = lines.slice(0, most).map((line) => line.trimEnd());
	const rest = lines.length > most;
	return shown.map((line, at) => fitted(line, width, measure, rest && at === most - 1));
}

/** The line with an ellipsis where something follows it that is not shown, or where a single word is too long for it. */
function fitted(line: string, width: number, measure: (text: string) => number, more: boolean): string {
	if (!more && measure(line) <= width) return line;
	const characters = [...line];
	while (characters.length > 0 && measure(`${characters.join("").trimEnd()}…`) > width) {
		const blank = characters.lastIndexOf(" ");
		characters.length = blank > 0 ? blank : characters.length - 1;
	}
	return `${characters.join("").replace(/[\s,;:–-]+$/, "")}…`;
}
