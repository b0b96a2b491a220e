import type { AgainstCounts } from "../../lib/dossier/checks/against-counts";
import type { CheckedText } from "../../lib/dossier/checks/check-text";
import type { Finding, Severity } from "../../lib/dossier/checks/finding";
import { type Cause, type FindingGroup, groupFindings } from "../../lib/dossier/checks/group-findings";
import { pointer, printable } from "../../lib/dossier/problem";
import { count } from "../../lib/dossier/wording";

/** What a file was compared with, where that was asked: the ref as it was given, and how much of the two was held together. */
export type Against = AgainstCounts & { readonly ref: string };

export type CheckedFile = { readonly file: string; readonly result: CheckedText; readonly against?: Against };

/** What must not be missed comes last, next to the closing line. */
const ORDER: readonly Severity[] = ["information", "warning", "error"];

const NOT_ASKED = "The other rules look at a dossier of the right shape: they were not run.";

/**
 * For people: the files one after the other, in each the findings by rule, the errors last, then their counts. What is
 * only information is counted, and shown where `all` asks for it.
 */
export function reportText(files: readonly CheckedFile[], all: boolean): string {
	const each = files.map((checked) => fileText(checked, all));
	return files.length < 2 ? each.join("") : [...each, totalText(files)].join("\n\n");
}

function fileText({ file, result, against }: CheckedFile, all: boolean): string {
	if (result.kind === "unreadable") {
		const at = result.line === undefined ? "" : `:${result.line}:${result.column ?? 1}`;
		return `${file}${at}\n  unreadable  ${result.message}`;
	}
	const { findings } = result;
	if (findings.length === 0) return `${file}\n  ${against === undefined ? "No findings." : unbroken(against)}`;
	const shown = all ? ORDER : ORDER.filter((severity) => severity !== "information");
	const groups = groupFindings(findings, shown).flatMap(ruleTexts);
	const hidden =
		!all && findings.some(({ severity }) => severity === "information") ? " (npm run check -- --all shows it)" : "";
	const since = against === undefined ? "" : `Since ${printable(against.ref)}: `;
	const closing = [...(result.kind === "misshapen" ? [NOT_ASKED] : []), `${since}${counts(findings)}${hidden}.`];
	return [file, ...groups, ...closing.map((line) => `  ${line}`)].join("\n");
}

/** What a comparison without findings says: that nothing is other, or that what is breaks no link and no past. */
function unbroken({ ref, same, compared, added }: Against): string {
	const records = `${count(compared, "record")} compared${added === 0 ? "" : `, ${added} new`}`;
	const what = same ? "Nothing changed" : "Nothing that would break a link or the past changed";
	return `${what} since ${printable(ref)} (${records}).`;
}

/** A head for each rule, then its places; what is told of several alike stands once, above them. */
function ruleTexts({ rule, title, severity, count: times, causes }: FindingGroup): readonly string[] {
	return [`  ${severity}  ${rule}  ${count(times, "place")}: ${title}`, ...causes.flatMap(causeTexts), ""];
}

function causeTexts({ fix, message, findings }: Cause): readonly string[] {
	const lines = findings.map(({ place, message: own }) => {
		const at = place.line === undefined ? "" : `${place.line}:${place.column ?? 1}`;
		const where = `${at.padEnd(9)}  ${place.record}  ${pointer(place.path)}`.trimEnd();
		return `      ${where}${message === null ? `  ${own}` : ""}`;
	});
	if (findings.length === 1) return [...lines, `        ${message} ${fix}`];
	return [`    ${message === null ? "" : `${message} `}${fix}`, ...lines];
}

function totalText(files: readonly CheckedFile[]): string {
	const unreadable = files.filter(({ result }) => result.kind === "unreadable").length;
	const findings = files.flatMap(({ result }) => (result.kind === "unreadable" ? [] : result.findings));
	const unread = unreadable === 0 ? "" : `, ${unreadable} of them unreadable`;
	return `${files.length} files${unread}: ${findings.length === 0 ? "no findings" : counts(findings)}.`;
}

/** `2 errors, 1 warning, 62 for information` */
function counts(findings: readonly Finding[]): string {
	const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	const errors = of("error");
	const warnings = of("warning");
	const information = of("information");
	return [count(errors, "error"), count(warnings, "warning"), `${information} for information`]
		.filter((part) => !part.startsWith("0 "))
		.join(", ");
}
