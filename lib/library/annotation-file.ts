import { type Annotation, readAnnotation } from "./annotation";

const FORMAT = "readout-annotations/1";

/** The reader's notes on a dossier as a file of their own. */
export function annotationFileText(dossier: string, annotations: readonly Annotation[]): string {
	return `${JSON.stringify({ format: FORMAT, dossier, annotations }, null, "\t")}\n`;
}

export type ReadAnnotations =
	/** `left`: entries that are none of ours and were not taken. */
	| {
			readonly kind: "annotations";
			readonly dossier: string;
			readonly annotations: readonly Annotation[];
			readonly left: number;
	  }
	| { readonly kind: "refused"; readonly sentence: string };

const REFUSED: ReadAnnotations = {
	kind: "refused",
	sentence: "This is no file of notes: one is JSON that says “readout-annotations/1”. Nothing was changed.",
};

/** The inverse of `annotationFileText`. Never throws. */
export function readAnnotationFile(text: string): ReadAnnotations {
	const json = parsed(text.replace(/^\uFEFF/, ""));
	if (typeof json !== "object" || json === null) return REFUSED;
	const { format, dossier, annotations }: { [key: string]: unknown } = { ...json };
	if (format !== FORMAT || typeof dossier !== "string" || !Array.isArray(annotations)) return REFUSED;
	const read = annotations.flatMap((value: unknown) => readAnnotation(value) ?? []);
	return { kind: "annotations", dossier, annotations: read, left: annotations.length - read.length };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
