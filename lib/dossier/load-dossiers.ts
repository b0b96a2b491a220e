import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "./dossier";
import { textOfBytes } from "./file-text";
import { generateFixture } from "./generate-fixture";
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
	/** The file as it was written. */
	readonly fileText: string;
	/** Name of the data file that all pages of the dossier share; it carries the hash of its content. */
	readonly dataName: string;
	readonly dataText: string;
	/** Whether its things have pages of their own, or it is too large for a test to build them all. */
	readonly thingPages: boolean;
};

let loaded: readonly LoadedDossier[] | undefined;

/** Every dossier of the build, the shipped one first; throws with file and path when one does not hold to the schema. */
export function loadDossiers(): readonly LoadedDossier[] {
	loaded ??= process.env.DOSSIERS === "fixtures" ? [...readFolder("fixtures"), largeFixture()] : readFolder("dossiers");
	return loaded;
}

/** Made rather than kept: ten thousand events, to see that what is drawn is bounded by the screen. */
function largeFixture(): LoadedDossier {
	const name = "generated";
	return { ...load(JSON.stringify(generateFixture(10_000)), name), thingPages: false };
}

export function loadDossier(id: string): LoadedDossier | undefined {
	return loadDossiers().find((entry) => entry.dossier.id === id);
}

/** Every dossier of a folder of `data`, by file name. */
export function readFolder(name: string): readonly LoadedDossier[] {
	const folder = join(process.cwd(), "data", name);
	const names = readdirSync(folder)
		.filter((file) => file.endsWith(".json"))
		.sort();
	return names.map((file) => load(textIn(join(folder, file), file), file));
}

function textIn(path: string, name: string): string {
	const file = textOfBytes(readFileSync(path));
	if (file.kind === "text") return file.text;
	throw new Error(`${name}:${file.line ?? 1}: ${file.message}`);
}

/** `name` is what its problems are told under. */
function load(fileText: string, name: string): LoadedDossier {
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
	return {
		dossier,
		lookup: lookUp(dossier),
		fileText,
		dataName: `${dossier.id}.${hash}.json`,
		dataText,
		thingPages: true,
	};
}
