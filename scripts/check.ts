import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkText } from "../lib/dossier/checks/check-text";
import { contextFor } from "./check/context";
import { type CheckedFile, reportJson, reportText } from "./check/report";

/**
 * `npm run check [-- --json] [file…]`: holds dossiers against every rule; without a file, all of data/dossiers.
 * Exit 0: nothing but warnings and information; 1: errors; 2: a file that cannot be read as JSON.
 */
function main(given: readonly string[]): number {
	const unknown = given.filter((word) => word.startsWith("--") && word !== "--json");
	if (unknown.length > 0) {
		console.error(`Unknown option ${unknown.join(", ")}. Use: npm run check [-- --json] [file…]`);
		return 2;
	}
	const named = given.filter((word) => !word.startsWith("--"));
	const files = (named.length > 0 ? named : shipped()).map(checkFile);
	if (files.length === 0) {
		console.error("There is no dossier in data/dossiers. Name a file.");
		return 2;
	}
	console.log(given.includes("--json") ? reportJson(files) : reportText(files));
	if (files.some(({ result }) => result.kind === "unreadable")) return 2;
	return files.some(({ result }) => result.kind === "checked" && result.findings.some(isError)) ? 1 : 0;
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

function checkFile(file: string): CheckedFile {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		const message = code === "ENOENT" ? "There is no such file." : `The file cannot be read (${code}).`;
		return { file, result: { kind: "unreadable", message } };
	}
	return { file, result: checkText(text, contextFor(text)) };
}

process.exitCode = main(process.argv.slice(2));
