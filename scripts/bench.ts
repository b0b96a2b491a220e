import { cpus } from "node:os";
import { findingSection } from "./bench/finding";
import { handSection } from "./bench/hand";
import { librarySection } from "./bench/library";
import { presenterSection } from "./bench/presenter";
import { scenesSection } from "./bench/scenes";

const SECTIONS = new Map<string, () => string | Promise<string>>([
	["scenes", scenesSection],
	["finding", findingSection],
	["hand", handSection],
	["presenter", presenterSection],
	["library", librarySection],
]);

/**
 * `npm run bench [-- <section>…]`: what the parts cost on this machine, as Markdown; without a name all of them. Times are
 * compared within a run, one thing beside another; no test asserts any, for they are the machine's as much as ours.
 */
async function main(named: readonly string[]): Promise<void> {
	const unknown = named.filter((name) => !SECTIONS.has(name));
	if (unknown.length > 0) {
		console.error(`There is no section ${unknown.join(", ")}; there are ${[...SECTIONS.keys()].join(", ")}.`);
		process.exitCode = 2;
		return;
	}
	console.log(`# Readout's bench\n\nNode ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
	for (const [name, section] of SECTIONS) {
		if (named.length === 0 || named.includes(name)) console.log(await section());
	}
}

void main(process.argv.slice(2));
