import type { Source } from "../dossier/dossier";
import { type DateParts, type Issued, partsText, type SourceReference, sourceReference } from "./source-reference";

const TYPES: { readonly [K in SourceReference["form"]]: string } = {
	news: "NEWS",
	official: "GOVDOC",
	web: "ELEC",
	other: "GEN",
};
const HEDGES: { readonly [K in Issued["hedge"]]: string } = {
	"": "",
	"~": "about",
	"?": "uncertain",
	"%": "about, uncertain",
};

/**
 * Sources as RIS: UTF-8, lines ending CRLF, "TY  - " to "ER  - ". Every value is one line, so that none can begin a field.
 * An untitled source has its description as a note (N1) and no title.
 */
export function sourcesRis(sources: readonly Source[]): string {
	return sources.map((source) => recordText(sourceReference(source))).join("\r\n");
}

function recordText(reference: SourceReference): string {
	const { id, form, title, author, publisher, url, language, kind, issued, accessed, notes } = reference;
	const fields: readonly (readonly [tag: string, value: string | null])[] = [
		["TY", TYPES[form]],
		["ID", id],
		["TI", title],
		["AU", author],
		[form === "news" ? "T2" : "PB", publisher],
		["PY", issued === null ? null : partsText([issued.from[0]], "")],
		["DA", issued === null ? null : dateText(issued)],
		["UR", url],
		["Y2", accessed === null ? null : slashed(accessed)],
		["LA", language],
		["M3", kind],
		...notes.map((note) => ["N1", note] as const),
		["ER", ""],
	];
	return fields.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}\r\n`)).join("");
}

/** `YYYY/MM/DD/other`: what is not known stays empty, and a hedge or an end is the other information. */
function dateText({ from, to, hedge }: Issued): string {
	const other = [HEDGES[hedge], to === null ? "" : `to ${partsText(to, "-")}`].filter((part) => part !== "");
	return slashed(from) + other.join(", ");
}

function slashed(parts: DateParts): string {
	return partsText(parts, "/") + "/".repeat(4 - parts.length);
}
