import type { CheckedText } from "../../lib/dossier/checks/check-text";
import type { Finding, Severity } from "../../lib/dossier/checks/finding";
import { pointer } from "../../lib/dossier/problem";

export type CheckedFile = { readonly file: string; readonly result: CheckedText };

const SEVERITIES: readonly Severity[] = ["error", "warning", "information"];

/** For people: the files one after the other, in each the errors first, every finding with its place and what to do. */
export function reportText(files: readonly CheckedFile[]): string {
	return files.map(fileText).join("\n\n");
}

function fileText({ file, result }: CheckedFile): string {
	if (result.kind === "unreadable") {
		const at = result.line === undefined ? "" : `:${result.line}:${result.column ?? 1}`;
		return `${file}${at}\n  unreadable  ${result.message}`;
	}
	if (result.findings.length === 0) return `${file}\n  No findings.`;
	const bySeverity = SEVERITIES.flatMap((severity) => result.findings.filter((found) => found.severity === severity));
	return [file, ...bySeverity.map((finding) => findingText(file, finding)), `  ${summary(result.findings)}`].join("\n");
}

function findingText(file: string, { rule, severity, place, message, fix }: Finding): string {
	const at = place.line === undefined ? file : `${file}:${place.line}:${place.column ?? 1}`;
	return [
		`  ${severity.padEnd(11)}  ${rule}  ${place.record}  ${pointer(place.path)}`,
		`    ${at}`,
		`    ${message}`,
		`    ${fix}`,
	].join("\n");
}

/** `2 errors, 1 warning` */
function summary(findings: readonly Finding[]): string {
	return SEVERITIES.map((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? "" : `${count} ${severity}${count === 1 || severity === "information" ? "" : "s"}`;
	})
		.filter((part) => part !== "")
		.join(", ");
}

/** For programs: `[{file, findings}]`, or `{file, unreadable: {message, line, column}}`; paths as JSON pointers too. */
export function reportJson(files: readonly CheckedFile[]): string {
	const plain = files.map(({ file, result }) => {
		if (result.kind === "unreadable") {
			const { message, line, column } = result;
			return { file, unreadable: { message, line, column } };
		}
		const findings = result.findings.map((finding) => ({
			...finding,
			place: { ...finding.place, pointer: pointer(finding.place.path) },
		}));
		return { file, findings };
	});
	return JSON.stringify(plain, null, "\t");
}
