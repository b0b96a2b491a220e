import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkText } from "../lib/dossier/checks/check-text";
import { textOfBytes } from "../lib/dossier/file-text";
import { contextFor, sourceTexts } from "./check/context";
import { reportJson } from "./check/report-json";
import { type CheckedFile, reportText } from "./check/report-text";
import { SettingError } from "./run/settings.mjs";

const OPTIONS = ["--all", "--json"];

/**
 * `npm run check [-- --all | --json] [file…]`: holds dossiers against every rule; without a file, all of data/dossiers.
 * Exit 0: nothing but warnings and information; 1: errors; 2: a file, an option or a setting that cannot be read.
 */
function main(given: readonly string[]): number {
	const unknown = given.filter((word) => word.startsWith("--") && !OPTIONS.includes(word));
	if (unknown.length > 0) {
		console.error(`Unknown option ${unknown.join(", ")}. Use: npm run check [-- --all | --json] [file…]`);
		return 2;
	}
	const named = given.filter((word) => !word.startsWith("--"));
	const texts = sourceTexts();
	const files = (named.length > 0 ? named : shipped()).map((file) => checkFile(file, texts));
	if (files.length === 0) {
		console.error("There is no dossier in data/dossiers. Name a file.");
		return 2;
	}
	console.log(given.includes("--json") ? reportJson(files) : reportText(files, given.includes("--all")));
	if (files.some(({ result }) => result.kind === "unreadable")) return 2;
	return files.some(({ result }) => result.kind !== "unreadable" && result.findings.some(isError)) ? 1 : 0;
}

function isError({ severity }: { readonly severity: string }): boolean {
	return severity === "error";
}

function shipped(): readonly string[] {
	const folder = join(process.cwd(), "data", "dossiers");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => relative(process.cwd(), join(folder, name)));
}

function checkFile(file: string, texts: ReturnType<typeof sourceTexts>): CheckedFile {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return { file, result: { kind: "unreadable", message: whyUnread(error) } };
	}
	const read = textOfBytes(bytes);
	return { file, result: read.kind === "text" ? checkText(read.text, contextFor(read.text, texts)) : read };
}

function whyUnread(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	if (code === "ENOENT") return "There is no such file.";
	return code === "EISDIR" ? "This is a folder; name a file in it." : `The file cannot be read (${code}).`;
}

try {
	process.exitCode = main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}
