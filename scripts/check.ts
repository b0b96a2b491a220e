import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkText } from "../lib/dossier/checks/check-text";
import { textOfBytes } from "../lib/dossier/file-text";
import { againstRef } from "./check/against-ref";
import { contextFor, sourceTexts } from "./check/context";
import { askedOf } from "./check/options";
import { reportJson } from "./check/report-json";
import { type CheckedFile, reportText } from "./check/report-text";
import { SettingError } from "./run/settings.mjs";

/**
 * `npm run check [-- --all | --json | --against <git ref>] [file…]`: holds dossiers against every rule, or against what they
 * were at a git ref; without a file, all of data/dossiers. Exit 0: nothing but warnings and information; 1: errors; 2: a
 * file, an option, a ref or a setting that cannot be read.
 */
function main(given: readonly string[]): number {
	const asked = askedOf(given, process.env.npm_config_against);
	const named = asked.files.length > 0 ? asked.files : shipped();
	const files = asked.against === null ? named.map(checker()) : againstRef(named, asked.against, fileText);
	if (files.length === 0) {
		console.error("There is no dossier in data/dossiers. Name a file.");
		return 2;
	}
	// A comparison is asked for as a list: nothing of it is only counted.
	console.log(asked.json ? reportJson(files) : reportText(files, asked.all || asked.against !== null));
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

function checker(): (file: string) => CheckedFile {
	const texts = sourceTexts();
	return (file) => {
		const read = fileText(file);
		return { file, result: read.kind === "text" ? checkText(read.text, contextFor(read.text, texts)) : read };
	};
}

function fileText(file: string): ReturnType<typeof textOfBytes> {
	try {
		return textOfBytes(readFileSync(file));
	} catch (error) {
		return { kind: "unreadable", message: whyUnread(error) };
	}
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
