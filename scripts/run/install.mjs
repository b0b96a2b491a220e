import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { ROOT } from "./settings.mjs";

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own copy of the lock into node_modules as
 * the last step of an install, so an install that was cut short counts as none. Packages for other machines may lack.
 * @param {string} [root]
 */
export function isInstalled(root = ROOT) {
	const wanted = packagesOf(join(root, "package-lock.json"));
	const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([place, entry]) => {
		if (place === "") return true;
		const found = present[place];
		return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
	});
}

/** @param {string} file @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined} */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8")).packages;
	} catch {
		return undefined;
	}
}

/** Installs by `npm ci` if needed; false when npm could not. No package's install script is run. */
export async function ensureInstalled() {
	if (isInstalled()) return true;
	console.log("Installing the packages (npm ci), once.");
	const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
	const npm = process.env.npm_execpath;
	const { code } = npm?.endsWith(".js")
		? await run(process.execPath, [npm, ...args])
		: await run(process.platform === "win32" ? "npm.cmd" : "npm", args);
	if (code !== 0) console.error("The packages could not be installed: npm ci failed, see above.");
	return code === 0;
}
