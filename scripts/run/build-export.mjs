import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finishExport } from "../export/finish.mjs";
import { runNode } from "./child.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { ROOT } from "./settings.mjs";
import { inWords } from "./stages.mjs";

/** @typedef {{ siteUrl: string, basePath: string, dossiers: "" | "fixtures", worker: "" | "none" }} Settings */

/** Where an export stands. @param {Settings} settings */
export function exportFolder(settings) {
	return join(ROOT, settings.dossiers === "fixtures" ? "out-fixtures" : "out");
}

/** @param {Settings} settings */
function stampFile(settings) {
	return join(ROOT, ".readout", `${settings.dossiers || "shipped"}.stamp`);
}

/** Whether the export that stands was made from just these sources and settings. @param {Settings} settings */
export function isBuilt(settings) {
	if (!existsSync(join(exportFolder(settings), "index.html")) || !existsSync(stampFile(settings))) return false;
	return readFileSync(stampFile(settings), "utf8") === fingerprint(settings);
}

/**
 * Builds the export beside the old one and puts it in its place only when all of it is sound. What Next prints is shown
 * when it fails, or with READOUT_VERBOSE=1.
 * @param {Settings} settings
 * @returns {Promise<boolean>} false when it failed; the old export then stands as it was
 */
export async function buildExport(settings) {
	const folder = exportFolder(settings);
	const fresh = `.readout/export-${settings.dossiers || "shipped"}`;
	const made = fingerprint(settings);
	mkdirSync(join(ROOT, ".readout"), { recursive: true });
	rmSync(join(ROOT, fresh), { recursive: true, force: true });
	if (settings.siteUrl === "") {
		console.log("SITE_URL is not set: nothing absolute is emitted (no canonical addresses, no cards, no sitemap).");
	}
	const begun = performance.now();
	console.log(`Building the pages${settings.dossiers === "" ? "" : ` of the ${settings.dossiers}`} …`);
	const quiet = (process.env.READOUT_VERBOSE ?? "") === "";
	const next = await runNode(["node_modules/next/dist/bin/next", "build"], {
		quiet,
		env: {
			NEXT_TELEMETRY_DISABLED: "1",
			NODE_ENV: "production",
			READOUT_EXPORT: fresh,
			READOUT_BUILD_ID: made.slice(0, 20),
			SITE_URL: settings.siteUrl,
			BASE_PATH: settings.basePath,
			DOSSIERS: settings.dossiers,
		},
	});
	if (next.code !== 0) {
		if (quiet) console.error(next.output.trimEnd());
		return failed("next build ended with an error, see above");
	}
	const wrong = await finishExport(join(ROOT, fresh), {
		siteUrl: settings.siteUrl,
		basePath: settings.basePath,
		worker: settings.worker,
		compress: settings.dossiers === "",
	});
	if (wrong.length > 0) return failed(wrong.slice(0, 20).join("\n"));
	const old = join(ROOT, ".readout", "old-export");
	rmSync(old, { recursive: true, force: true });
	if (existsSync(folder)) renameSync(folder, old);
	renameSync(join(ROOT, fresh), folder);
	rmSync(old, { recursive: true, force: true });
	writeFileSync(stampFile(settings), made);
	console.log(`Built in ${inWords(performance.now() - begun)}.`);
	return true;
}

/** @param {string} why */
function failed(why) {
	console.error(`${why}\nThe build failed; the export that stood before is unchanged.`);
	return false;
}
