import { spawnSync } from "node:child_process";
import { basename, dirname, resolve } from "node:path";
import { against } from "../../lib/dossier/checks/against";
import { againstCounts } from "../../lib/dossier/checks/against-counts";
import { type FileText, textOfBytes } from "../../lib/dossier/file-text";
import { printable } from "../../lib/dossier/problem";
import { type ReadDossier, readDossierText } from "../../lib/dossier/read-dossier";
import { SettingError } from "../run/settings.mjs";
import type { CheckedFile } from "./report-text";

/** As much as git may answer; a dossier is at most 400 MiB. */
const MOST = 450 * 1024 * 1024;

/**
 * The files as they are, held against what they were at a git ref.
 * @throws SettingError in one line: no git, no repository, no such ref
 */
export function againstRef(
	files: readonly string[],
	ref: string,
	fileText: (file: string) => FileText,
): readonly CheckedFile[] {
	return files.map((file) => {
		const now = fileText(file);
		if (now.kind !== "text") return { file, result: now };
		const folder = dirname(resolve(file));
		const commit = commitOf(ref, folder);
		const then = git(folder, ["show", `${commit}:./${basename(file)}`]);
		if (then.status !== 0) return unreadable(file, `This file was not there at ${printable(ref)}.`);
		const was = textOfBytes(then.stdout);
		if (was.kind !== "text") return unreadable(file, `As it was at ${printable(ref)}: ${was.message}`);
		return compared(file, ref, readDossierText(was.text), readDossierText(now.text));
	});
}

function compared(file: string, ref: string, was: ReadDossier, is: ReadDossier): CheckedFile {
	if (is.kind !== "dossier") return unreadable(file, "This is no dossier as it is. Check it without --against first.");
	if (was.kind !== "dossier") return unreadable(file, `This was no dossier of today's format at ${printable(ref)}.`);
	const findings = against(was.dossier, is.dossier).map((finding) => ({
		...finding,
		place: { ...finding.place, ...is.locate(finding.place.path) },
	}));
	return { file, result: { kind: "checked", findings }, against: { ref, ...againstCounts(was.dossier, is.dossier) } };
}

/** The full name of the commit, which no option or path can be taken for. */
function commitOf(ref: string, folder: string): string {
	const inside = git(folder, ["rev-parse", "--is-inside-work-tree"]);
	if (inside.status !== 0) throw new SettingError("--against needs a git repository, and the file is in none.");
	const found = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
	const commit = found.stdout.toString("utf8").trim();
	if (found.status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit))
		throw new SettingError(`"${printable(ref)}" is no commit, branch or tag of this repository.`);
	return commit;
}

function git(folder: string, args: readonly string[]): { readonly status: number | null; readonly stdout: Buffer } {
	const { status, stdout, error } = spawnSync("git", args, { cwd: folder, maxBuffer: MOST });
	if (error !== undefined && "code" in error && error.code === "ENOENT")
		throw new SettingError("--against needs git, which was not found.");
	if (error !== undefined) throw new SettingError(`git could not be asked: ${error.message}.`);
	return { status, stdout };
}

function unreadable(file: string, message: string): CheckedFile {
	return { file, result: { kind: "unreadable", message } };
}
