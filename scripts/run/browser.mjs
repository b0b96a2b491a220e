import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { run, runNode } from "./child.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const MAC = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = [String.raw`Google\Chrome\Application\chrome.exe`, String.raw`Chromium\Application\chrome.exe`];
const LINUX = ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];

/**
 * Where an installed Chromium or Chrome may stand on this machine, best first.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function installedPlaces(platform, env) {
	if (platform === "win32") {
		const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return roots.flatMap((root) => WINDOWS.map((place) => `${root}\\${place}`));
	}
	const onPath = (env.PATH ?? "").split(delimiter).filter(Boolean);
	const named = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
	return platform === "darwin"
		? [...MAC, ...MAC.map((place) => `${env.HOME}${place}`), ...named]
		: [...named, ...LINUX];
}

/**
 * Whether a program is there and starts: a downloaded browser may lack a library of the system, and some systems ship
 * a script of that name which only says how to install it.
 * @param {string} path
 */
export async function starts(path) {
	try {
		if (!statSync(path).isFile()) return false;
		accessSync(path, constants.X_OK);
		// On Windows `--version` opens a window instead.
		if (process.platform === "win32") return true;
		const { stdout } = await promisify(execFile)(path, ["--version"], { timeout: 20_000 });
		return /chrom/i.test(stdout);
	} catch {
		return false;
	}
}

/** The first of some places where a browser starts. @param {readonly string[]} places */
async function firstThatStarts(places) {
	for (const place of places) if (await starts(place)) return place;
	return undefined;
}

/** Where Playwright keeps, or would keep, its own Chromium. */
async function playwrightPlace() {
	const { chromium } = await import("@playwright/test");
	return chromium.executablePath();
}

/**
 * A browser that is here already: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own; undefined if none.
 * @returns {Promise<{ path: string, origin: string } | undefined>}
 */
export async function findBrowser() {
	const given = process.env.CHROMIUM_PATH;
	if (given) return (await starts(given)) ? { path: given, origin: "CHROMIUM_PATH" } : undefined;
	const installed = await firstThatStarts(installedPlaces(process.platform, process.env));
	if (installed) return { path: installed, origin: "installed" };
	const own = await firstThatStarts([await playwrightPlace()]);
	return own ? { path: own, origin: "Playwright's own" } : undefined;
}

const DOWNLOAD = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
const MANAGERS = /** @type {const} */ ([
	["apt-get", "apt-get update && apt-get install -y --no-install-recommends chromium"],
	["dnf", "dnf install -y chromium"],
	["apk", "apk add --no-cache chromium"],
]);

/**
 * A browser, fetched if none is here: Playwright's download, else, as root, the system's package manager.
 * @returns {Promise<{ path: string, origin: string } | { problem: string }>} `problem` ends with the one command to run
 */
export async function getBrowser() {
	if (process.env.CHROMIUM_PATH && !(await starts(process.env.CHROMIUM_PATH))) {
		return { problem: "CHROMIUM_PATH does not lead to a Chromium that starts. Correct it, or unset it." };
	}
	const here = await findBrowser();
	if (here) return here;

	console.log("No Chromium or Chrome is installed here; trying Playwright's download.");
	await runNode(DOWNLOAD, { timeout: 240_000 });
	const own = await playwrightPlace();
	if (await starts(own)) return { path: own, origin: "downloaded by Playwright" };

	const command = await packageCommand();
	if (command && process.getuid?.() === 0) {
		console.log(`The download did not give a browser that starts; installing one: ${command}`);
		await run("sh", ["-c", command], { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 300_000 });
		const installed = await firstThatStarts(installedPlaces(process.platform, process.env));
		if (installed) return { path: installed, origin: "installed by the system's package manager" };
	}
	const todo = command ? `sudo sh -c "${command}"` : "npx playwright install --with-deps chromium";
	return {
		problem: `The end-to-end tests need a Chromium and none could be had. Run this, then npm test again: ${todo}`,
	};
}

/** The command of this system's package manager that installs Chromium, if it has one that we know. */
async function packageCommand() {
	if (process.platform !== "linux") return undefined;
	for (const [manager, command] of MANAGERS) {
		const { code } = await run("sh", ["-c", `command -v ${manager}`], { quiet: true });
		if (code === 0) return command;
	}
	return undefined;
}
