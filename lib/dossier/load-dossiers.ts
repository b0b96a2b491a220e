import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "./dossier";
import { type Lookup, lookUp } from "./lookup";
import { readDossierText } from "./read-dossier";
import { toWire } from "./wire";

/**
 * The one place in `lib` that reads files: it runs while the pages are built, never in the browser.
 * `DOSSIERS=fixtures` builds the invented dossiers of `data/fixtures` instead of the shipped ones, for tests.
 */
export type LoadedDossier = {
	readonly dossier: Dossier;
	readonly lookup: Lookup;
	/** The file as it was written, served again at `dossier.json`. */
	readonly fileText: string;
	/** Name of the data file that all pages of the dossier share; it carries the hash of its content. */
	readonly dataName: string;
	readonly dataText: string;
};

let loaded: readonly LoadedDossier[] | undefined;

/** Every dossier of the build, the shipped one first; throws with file and path when one does not hold to the schema. */
export function loadDossiers(): readonly LoadedDossier[] {
	loaded ??= readFolder(join(process.cwd(), "data", process.env.DOSSIERS === "fixtures" ? "fixtures" : "dossiers"));
	return loaded;
}

export function loadDossier(id: string): LoadedDossier | undefined {
	return loadDossiers().find((entry) => entry.dossier.id === id);
}

function readFolder(folder: string): readonly LoadedDossier[] {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.sort();
	return names.map((name) => readOne(join(folder, name), name));
}

function readOne(path: string, name: string): LoadedDossier {
	const fileText = readFileSync(path, "utf8");
	const read = readDossierText(fileText);
	if (read.kind === "unreadable") throw new Error(`${name}:${read.line ?? 1}: ${read.message}`);
	if (read.kind === "invalid") {
		const problems = read.problems.map(
			(problem) => `${name}:${problem.line ?? 1}: expected ${problem.expected}, got ${problem.got}`,
		);
		throw new Error(`${problems.join("\n")}\n"npm run check" says what to do.`);
	}
	const { dossier } = read;
	const dataText = JSON.stringify(toWire(dossier));
	const hash = createHash("sha256").update(dataText).digest("hex").slice(0, 12);
	return { dossier, lookup: lookUp(dossier), fileText, dataName: `${dossier.id}.${hash}.json`, dataText };
}
