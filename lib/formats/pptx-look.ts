import type { ScoreVerdict } from "../dossier/scorecard";
import { PICTURE_COLOURS } from "./picture-colours";
import { oneLine, plainLines, xmlCharacters } from "./plain-text";

/** A slide of 1920 × 1080 px is one of 13.333 × 7.5 in. */
export const PX_PER_INCH = 144;
export const SLIDE_INCHES = { width: 1920 / PX_PER_INCH, height: 1080 / PX_PER_INCH };

/** Fonts that offices have; a presentation names one, without others to fall back on. */
export const SANS = "Arial";
export const SERIF = "Georgia";
/** Georgia is so much wider than the serif that the slides are reckoned with. */
export const SERIF_SHARE = 0.92;

/** Those of `[data-dark]` in app/globals.css. */
const ACCENT = "#8ab4f8";
const VERDICTS: { readonly [K in ScoreVerdict]: string } = {
	"borne-out": "#6ccb8f",
	partly: "#e0b354",
	"not-borne-out": "#f2938c",
	unknown: "#a3adb8",
	open: "#a3adb8",
};

/** Six hexadecimal digits without a sign, as PowerPoint's files have them; ink for a name without a colour. */
export function pptxColour(name: string): string {
	const { dark } = PICTURE_COLOURS;
	return (name === "accent" ? ACCENT : (dark[name] ?? dark.ink ?? "")).slice(1).toUpperCase();
}

export function verdictColour(verdict: ScoreVerdict): string {
	return VERDICTS[verdict].slice(1).toUpperCase();
}

/** Px of a slide as inches. */
export function inches(px: number): number {
	return px / PX_PER_INCH;
}

/** Px of a slide as points, to a tenth. */
export function points(px: number): number {
	return Math.round((px * 720) / PX_PER_INCH) / 10;
}

/** Text in one line, without what XML 1.0 forbids; pptxgenjs escapes it. */
export function pptxText(text: string): string {
	return xmlCharacters(oneLine(text));
}

/** Text with its line ends: pptxgenjs escapes it, and PowerPoint breaks notes at them. */
export function pptxLines(text: string): string {
	return plainLines(text);
}
