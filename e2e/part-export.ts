import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Page } from "@playwright/test";

const loadWorker = () => import("../scripts/export/worker.mjs");

/** Cards, copies for the router, compressed twins: nothing that a worker keeps. */
const LEFT_OUT = /\.(?:txt|br|gz)$|og\.png$/;

/** Words of the dialog of keys, which is loaded when it is asked for. */
const DIALOG = "Single-key shortcuts";

/**
 * A copy of the export with some of its pages and all else that they need, so that a browser has kept it in a moment.
 * @param pages their addresses, without query
 * @returns its folder, to be removed by who asked for it
 */
export async function partExport(pages: readonly string[]): Promise<string> {
	const wanted = new Set(["404.html", ...pages.map((page) => `${page.slice(1)}index.html`)]);
	return copyOf("out", (file) => !LEFT_OUT.test(file) && (!file.endsWith(".html") || wanted.has(file)), "");
}

/**
 * The next version of an export, in a folder of its own: its pages say so, and one of its chunks has another name.
 * @returns its folder, and the address of the chunk that is gone
 */
export async function nextVersion(
	of: string,
	worker: "" | "none" = "",
): Promise<{ readonly folder: string; readonly gone: string }> {
	const [chunk = ""] = chunksWithDialog(of);
	const folder = await copyOf(
		of,
		() => true,
		worker,
		(copy) => {
			renameSync(join(copy, chunk), join(copy, `${chunk.slice(0, -3)}z.js`));
			for (const file of filesOf(copy).filter((name) => name.endsWith(".html"))) {
				const html = readFileSync(join(copy, file), "utf8");
				writeFileSync(join(copy, file), html.replace('<html lang="en"', '<html lang="en" data-version="next"'));
			}
		},
	);
	return { folder, gone: `/${chunk}` };
}

/** The chunks that hold the dialog of keys, which is loaded when it is asked for: paths below the export, smallest first. */
export function chunksWithDialog(folder: string): readonly string[] {
	return filesOf(folder)
		.filter((file) => file.startsWith("_next/static/chunks/") && file.endsWith(".js"))
		.filter((file) => readFileSync(join(folder, file), "utf8").includes(DIALOG))
		.sort((one, other) => statSync(join(folder, one)).size - statSync(join(folder, other)).size);
}

/** Has a page register the worker at once, which it does by itself when it has been at rest, and waits until it is in charge. */
export async function keepAtOnce(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.register("/sw.js"));
	await inCharge(page);
}

/** Waits until a worker has kept all of its list and answers for the page. */
export async function inCharge(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
		timeout: 60_000,
	});
}

async function copyOf(
	from: string,
	has: (file: string) => boolean,
	worker: "" | "none",
	change: (folder: string) => void = () => {},
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "readout-"));
	try {
		const filter = (file: string) => statSync(file).isDirectory() || has(slashed(relative(from, file)));
		cpSync(from, folder, { recursive: true, filter });
		change(folder);
		const { writeWorker } = await loadWorker();
		await writeWorker(
			folder,
			filesOf(folder).map((file) => join(folder, file)),
			{ worker },
		);
		return folder;
	} catch (error) {
		rmSync(folder, { recursive: true });
		throw error;
	}
}

function filesOf(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => statSync(join(folder, file)).isFile())
		.map(slashed);
}

function slashed(path: string): string {
	return path.replaceAll("\\", "/");
}
