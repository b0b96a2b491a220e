import { count } from "../dossier/wording";
import type { ImportFinding } from "../formats/import/import-result";
import { FORMAT_WORDS } from "./format-words";
import type { Report } from "./read-bytes";

const SEVERITY_WORDS: { readonly [K in ImportFinding["severity"]]: string } = {
	error: "Error",
	warning: "Warning",
	information: "Note",
};

/** "Error, line 3, column 5" */
export function findingPlace({ severity, line, column }: ImportFinding): string {
	return `${SEVERITY_WORDS[severity]}, line ${line}, column ${column}`;
}

/** What was taken and what was not: "Read as Readout JSON: 80 events taken, nothing set aside." */
export function reportSentence({ format, taken, setAside }: Pick<Report, "format" | "taken" | "setAside">): string {
	const aside = setAside === 0 ? "nothing" : count(setAside, "entry", "entries");
	return `Read as ${FORMAT_WORDS[format]}: ${count(taken, "event")} taken, ${aside} set aside.`;
}

/** Every finding as plain text, one to a paragraph, for a file. */
export function findingsText(findings: readonly ImportFinding[]): string {
	return findings
		.map((finding) => {
			const original = finding.original === "" ? "" : `\n  ${finding.original}`;
			return `${findingPlace(finding)}: ${finding.message}${original}\n`;
		})
		.join("\n");
}
