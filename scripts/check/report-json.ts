import { pointer } from "../../lib/dossier/problem";
import type { CheckedFile } from "./report-text";

/**
 * For programs, always whole: `[{file, complete, findings}]`, where `complete` is false if only the schema was asked;
 * or `{file, unreadable: {message, line, column, offset}}`. Paths stand there as JSON pointers too. A comparison says
 * with what: `against: {ref, same, compared, added}`.
 */
export function reportJson(files: readonly CheckedFile[]): string {
	const plain = files.map(({ file, result, against }) => {
		if (result.kind === "unreadable") {
			const { message, line, column, offset } = result;
			return { file, unreadable: { message, line, column, offset } };
		}
		const findings = result.findings.map((finding) => ({
			...finding,
			place: { ...finding.place, pointer: pointer(finding.place.path) },
		}));
		return { file, ...(against !== undefined && { against }), complete: result.kind === "checked", findings };
	});
	return JSON.stringify(plain, null, "\t");
}
