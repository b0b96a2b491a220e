import { cpus } from "node:os";
import { datesSection } from "./bench/dates";
import { findingSection } from "./bench/finding";
import { handSection } from "./bench/hand";
import { librarySection } from "./bench/library";
import { askedOf, SCALE, type ScaleAsked } from "./bench/options";
import { presenterSection } from "./bench/presenter";
import { scaleSection } from "./bench/scale";
import { scenesSection } from "./bench/scenes";
import { tilesSection } from "./bench/tiles";
import { SettingError } from "./run/settings.mjs";

const SECTIONS = new Map<string, (scale: ScaleAsked) => string | Promise<string>>([
	["dates", datesSection],
	["scenes", scenesSection],
	["finding", findingSection],
	["hand", handSection],
	["presenter", presenterSection],
	["library", librarySection],
	["tiles", tilesSection],
	[SCALE, scaleSection],
]);

/**
 * `npm run bench [-- <section>… <options of the scale>]`: what the parts cost on this machine, as Markdown; without a name
 * all of them but the scale, which takes minutes. Times are compared within a run, one thing beside another; no test
 * asserts any, for they are the machine's as much as ours. Exit 2: a section or an option that cannot be read.
 */
async function main(given: readonly string[]): Promise<void> {
	const { sections, scale } = askedOf(given, [...SECTIONS.keys()]);
	console.log(`# Readout's bench\n\nNode ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
	for (const [name, section] of SECTIONS) if (sections.includes(name)) console.log(await section(scale));
}

main(process.argv.slice(2)).catch((error: unknown) => {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
});
