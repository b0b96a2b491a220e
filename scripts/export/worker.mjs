import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The worker's address below the base path, and so its scope. */
const WORKER = "sw.js";

/**
 * Not kept: the router's copies of pages and robots.txt (`.txt`), cards, compressed twins, what speaks to hosts and robots
 * only, the worker itself, the copies of the page of nothing, and the picture of the README.
 */
const NOT_KEPT =
	/\.(?:txt|br|gz)$|(?:^|\/)(?:og\.png|\..*)$|^(?:sw\.js|_headers|vercel\.json|sitemap\.xml|screenshot\.png)$|^(?:404|_not-found)\//;

/**
 * The address below the base path at which a file is kept for use without a network: a page stands under its folder.
 * @param {string} file its path in the export, with slashes
 * @returns {string | undefined} undefined where it is not kept
 */
export function keptAddress(file) {
	return NOT_KEPT.test(file) ? undefined : file.replace(/(^|\/)index\.html$/, "$1");
}

/**
 * The text of the service worker that keeps some files. Equal files give equal text, so that a browser sees a new version
 * only where there is one.
 * @param {ReadonlyMap<string, Uint8Array>} files content by address below the base path
 * @param {string} code what the worker does (`offline-worker.js`)
 * @returns {string}
 */
export function workerText(files, code) {
	const hashes = [...files]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([address, content]) => [address, `sha256-${createHash("sha256").update(content).digest("base64")}`]);
	const version = createHash("sha256").update(JSON.stringify(hashes)).update(code).digest("hex").slice(0, 16);
	return `const KEPT = ${JSON.stringify({ version, files: Object.fromEntries(hashes) })};\n${code}`;
}

/**
 * Writes an export's service worker, once its other files stand as they will be served; or the one that removes it.
 * @param {string} folder the export
 * @param {readonly string[]} files its files
 * @param {{ worker: "" | "none" }} how
 * @returns {Promise<string>} the file that was written
 */
export async function writeWorker(folder, files, { worker }) {
	const file = join(folder, WORKER);
	if (worker === "none") {
		await writeFile(file, await codeOf("no-worker.js"));
		return file;
	}
	const old = await forOldBrowsers(folder);
	const kept = files.flatMap((each) => {
		const address = keptAddress(relative(folder, each).replaceAll("\\", "/"));
		return address === undefined || old.some((script) => script.endsWith(`/${address}`)) ? [] : [{ address, each }];
	});
	const read = kept.map(async ({ address, each }) => /** @type {const} */ ([address, await readFile(each)]));
	await writeFile(file, workerText(new Map(await Promise.all(read)), await codeOf("offline-worker.js")));
	return file;
}

/**
 * What only browsers without modules fetch, and those have no service worker: a hundred kilobytes.
 * @param {string} folder @returns {Promise<string[]>} addresses of scripts
 */
async function forOldBrowsers(folder) {
	const page = await readFile(join(folder, "index.html"), "utf8").catch(() => "");
	return [...page.matchAll(/<script src="([^"]+)" nomodule/gi)].flatMap(([, address]) => address ?? []);
}

/** @param {"offline-worker.js" | "no-worker.js"} name */
function codeOf(name) {
	return readFile(new URL(name, import.meta.url), "utf8");
}
