import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { hostFiles } from "./hosts.mjs";
import { withOwnHead } from "./page-head.mjs";
import { withoutNothing } from "./payload.mjs";
import { blockedTags, withPolicy } from "./policy.mjs";
import { canonicalOf, robotsFile, sitemap } from "./sitemap.mjs";
import { writeWorker } from "./worker.mjs";

const TEXT = /\.(?:html|txt|js|css|json|svg|xml|ics|csv|ris|bib|webmanifest)$/;

/** Every page waits for these two, which stand in `public/` as they were written. */
const FIRST_SCRIPTS = ["theme.js", "trusted-types.js"];

/**
 * Makes Next's export ours: each page gets its policy, the folder gets what hosts read in it and, where the site's address
 * is known, a sitemap (and robots.txt at an origin's root, the only place where it counts); the service worker is written
 * from what then stands, and text gets its compressed twins.
 * @param {string} folder the export
 * @param {{ siteUrl: string, basePath: string, worker: "" | "none", compress: boolean }} how
 * @returns {Promise<string[]>} what is wrong with the pages, one line each; empty when the export is sound
 */
export async function finishExport(folder, { siteUrl, basePath, worker, compress }) {
	const files = await filesOf(folder);
	const pages = files.filter((file) => file.endsWith(".html"));
	const wrong = (await Promise.all(pages.map((page) => finishPage(folder, page, basePath)))).flat();
	if (wrong.length > 0) return wrong;
	for (const [name, text] of Object.entries(hostFiles(basePath))) await writeFile(join(folder, name), text);
	if (siteUrl !== "") {
		files.push(join(folder, "sitemap.xml"));
		const canonical = await Promise.all(pages.map(async (page) => canonicalOf(await readFile(page, "utf8")) ?? []));
		await writeFile(join(folder, "sitemap.xml"), sitemap(canonical.flat()));
		if (basePath === "") await writeFile(join(folder, "robots.txt"), robotsFile(siteUrl));
	}
	for (const file of files.filter((file) => FIRST_SCRIPTS.includes(relative(folder, file))))
		await writeFile(file, bareScript(await readFile(file, "utf8")));
	files.push(await writeWorker(folder, files, { worker }));
	if (compress)
		await inTurn(
			files.filter((file) => TEXT.test(file)),
			8,
			compressFile,
		);
	return [];
}

/** @param {string} folder @param {string} page @param {string} basePath */
async function finishPage(folder, page, basePath) {
	const html = withoutNothing(withOwnHead(await readFile(page, "utf8")));
	const name = relative(folder, page);
	try {
		await writeFile(page, withPolicy(html, basePath));
	} catch (error) {
		return [`${name}: ${error instanceof Error ? error.message : error}`];
	}
	return blockedTags(html).map((tag) => `${name}: the policy blocks ${tag}`);
}

/** A script without the lines and indents that are only for who reads the sources. @param {string} script */
export function bareScript(script) {
	return script.replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
}

/** The twins stand only where they are smaller. @param {string} file */
async function compressFile(file) {
	const { size } = await stat(file);
	if (size < 1024) return;
	const content = await readFile(file);
	// Pages change with every build and are many; a chunk is compressed once and served for long.
	const quality = file.includes("_next") ? 11 : 9;
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size };
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(content, { params }),
		promisify(gzip)(content, { level: 9 }),
	]);
	if (br.length < size) await writeFile(`${file}.br`, br);
	if (gz.length < size) await writeFile(`${file}.gz`, gz);
}

/** @param {string} folder */
async function filesOf(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * At most `width` at a time.
 * @template T
 * @param {readonly T[]} items @param {number} width @param {(item: T) => Promise<void>} act
 */
async function inTurn(items, width, act) {
	const queue = items.values();
	const worker = async () => {
		for (const item of queue) await act(item);
	};
	await Promise.all(Array.from({ length: width }, worker));
}
