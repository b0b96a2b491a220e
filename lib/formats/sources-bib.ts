import type { Source } from "../dossier/dossier";
import { type Issued, partsText, type SourceReference, sourceReference } from "./source-reference";

/**
 * Sources as BibTeX in the form of biblatex: `@online` entries, `@misc` where there is no address, whose `date` is EDTF at its precision. An untitled source has
 * its description as a note and no title. Keys are the ids.
 */
export function sourcesBib(sources: readonly Source[]): string {
	return sources.map((source) => entryText(sourceReference(source))).join("\n");
}

function entryText(reference: SourceReference): string {
	const { id, title, author, publisher, url, language, kind, issued, accessed, notes } = reference;
	const fields: readonly (readonly [name: string, value: string | null])[] = [
		["title", title === null ? null : kept(title)],
		["author", author === null ? null : kept(author)],
		["organization", kept(publisher)],
		["date", issued === null ? null : dateText(issued)],
		["url", url === null ? null : verbatim(url)],
		["urldate", accessed === null ? null : partsText(accessed, "-")],
		["language", language],
		["keywords", latexText(kind)],
		["note", latexText(notes.join(" · "))],
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : `\t${name} = {${value}},\n`));
	return `@${url === null ? "misc" : "online"}{${id},\n${lines.join("")}}\n`;
}

/** In braces of its own: capitals stay, and "and" or a comma in it parts no names. */
function kept(text: string): string {
	return `{${latexText(text)}}`;
}

function dateText({ from, to, hedge }: Issued): string {
	const side = (parts: Issued["from"]) => partsText(parts, "-") + hedge;
	return to === null ? side(from) : `${side(from)}/${side(to)}`;
}

/** What TeX would read as a command; braces by name, since BibTeX counts them even behind a backslash. */
const COMMANDS: { readonly [character: string]: string } = {
	"\\": "\\textbackslash{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** Text as TeX prints it letter by letter. */
export function latexText(text: string): string {
	return text.replace(/[\\{}~^&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** `url` is read as it stands, so only what would end the field, or is no ASCII, is written otherwise. */
function verbatim(url: string): string {
	return url.replace(/[\\{}]|[^!-~]/gu, encodeURIComponent);
}
