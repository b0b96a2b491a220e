import { cpus } from "node:os";
import { findingSection } from "./bench/finding";
import { handSection } from "./bench/hand";
import { scenesSection } from "./bench/scenes";

/**
 * `npm run bench`: what the parts cost on this machine, as Markdown. Times are compared within a run, one thing beside
 * another; no test asserts any, for they are the machine's as much as ours.
 */
async function main(): Promise<void> {
	console.log(`# Readout's bench\n\nNode ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
	for (const section of [scenesSection, findingSection, handSection]) console.log(await section());
}

void main();
