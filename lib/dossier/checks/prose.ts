import type { Dossier } from "../dossier";
import type { Path } from "../problem";

/** Fields that hold the dossier's own prose; titles of sources are others' words and stay out. */
const PROSE: ReadonlySet<string> = new Set([
	"text",
	"title",
	"question",
	"confidenceReason",
	"likelihoodReason",
	"reliabilityReason",
	"note",
	"reason",
	"approximate",
]);
/** Dates carry a `text` of their own. */
const DATES: ReadonlySet<string> = new Set(["when", "until", "by", "published"]);

export type Prose = { readonly path: Path; readonly text: string };

/** Every piece of the dossier's own prose, in the order of the file. */
export function proseOf(dossier: Dossier): readonly Prose[] {
	return [...walk(dossier, [])].filter(isOwn);
}

function isOwn({ path }: Prose): boolean {
	return path[0] !== "zones" && (path[0] !== "sources" || path.at(-1) === "reliabilityReason");
}

function* walk(value: unknown, path: Path): Generator<Prose> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
	} else if (typeof value === "object" && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			if (typeof item === "string" && PROSE.has(key)) yield { path: [...path, key], text: item };
			else if (!DATES.has(key)) yield* walk(item, [...path, key]);
		}
	}
}

/**
 * Splits prose into sentences: after `.`, `!`, `?` or their full-width forms, where a capital, a digit or a quote
 * follows. A single letter before the dot is an initial or an abbreviation (`U.S. officials`) and does not end one.
 */
export function splitSentences(text: string): readonly string[] {
	return text
		.split(/(?<=(?<!(?:^|[\s.(])\p{L})[.!?]["’”)]?)\s+(?=["“‘(]?[\p{Lu}\p{Lo}\d])|(?<=[。！？])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== "");
}
