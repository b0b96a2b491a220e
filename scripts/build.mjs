// npm run build: the static export into out/ (DOSSIERS=fixtures: into out-fixtures/), whether or not it is up to date.
import { buildExport } from "./run/build-export.mjs";
import { endOnSignals } from "./run/child.mjs";
import { ensureInstalled } from "./run/install.mjs";
import { readSettings, SettingError } from "./run/settings.mjs";

endOnSignals(undefined, 130);
try {
	const settings = readSettings(process.env);
	process.exitCode = (await ensureInstalled()) && (await buildExport(settings)) ? 0 : 1;
} catch (error) {
	if (!(error instanceof SettingError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
