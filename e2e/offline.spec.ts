import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

/** The commands' own modules, which a spec can take up only so. */
const loadServer = () => import("../scripts/run/static-server.mjs");
const loadPort = () => import("../scripts/run/port.mjs");
const loadWorker = () => import("../scripts/export/worker.mjs");

/** A host of its own, so that it can go, and put another version up. */
function newHost() {
	let server: Server | undefined;
	let port = 0;
	const stop = async () => {
		const { closeServer } = await loadServer();
		if (server !== undefined) await closeServer(server, 0);
		server = undefined;
	};
	const serve = async (folder: string) => {
		await stop();
		const { staticServer } = await loadServer();
		const { listen } = await loadPort();
		server = staticServer(folder, "");
		await listen(server, port);
		const address = server.address();
		if (typeof address === "object" && address) port = address.port;
	};
	return { serve, stop, at: (path: string) => `http://127.0.0.1:${port}${path}` };
}

/** What stands at each of these addresses: a role and a name of something of its own. */
const ADDRESSES = [
	["/", "heading", "summit, April 2024"],
	["/dossiers/", "heading", "Dossiers"],
	[ROOT, "tab", "Scorecard"],
	[`${ROOT}?asof=2024-04-05&tz=Asia/Tokyo`, "tab", "Scorecard"],
	[`${ROOT}events/state-dinner/?lanes=kind`, "heading", "dinner"],
	[`${ROOT}topics/minerals/`, "tab", "Minerals"],
	[`${ROOT}claims/nickel-cooperation-weighed/`, "heading", "nickel"],
	[`${ROOT}scorecard/`, "tab", "Scorecard"],
	[`${ROOT}changes/?since=2024-04-05&until=2024-04-12`, "tabpanel", "changed"],
	[`${ROOT}brief/?asof=2024-04-12`, "heading", "summit, April 2024"],
] as const;

/** Words of the dialog of keys, which is loaded when it is asked for. */
const DIALOG = "Single-key shortcuts";

const host = newHost();
const folders: string[] = [];
let context: BrowserContext;

// A visit is over once some hundred files are kept.
test.describe.configure({ timeout: 150_000 });

test.beforeEach(async ({ browser }) => {
	await host.serve("out");
	context = await browser.newContext({ serviceWorkers: "allow" });
});
test.afterEach(async () => {
	await context.close();
	await host.stop();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A page that has visited once: the worker has kept the export and is in charge of it. */
async function visited(path = ROOT): Promise<Page> {
	const page = await context.newPage();
	await openLive(page, host.at(path));
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", null, {
		timeout: 60_000,
	});
	return page;
}

/** Another version of the export: its pages say so, and one of its chunks has another name. */
async function nextVersion(worker: "" | "none" = ""): Promise<{ folder: string; gone: string }> {
	const folder = mkdtempSync(join(tmpdir(), "readout-"));
	folders.push(folder);
	cpSync("out", folder, { recursive: true, filter: (file) => !/\.(?:txt|br|gz)$|og\.png$/.test(file) });
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((file) => join(folder, file))
		.filter((file) => statSync(file).isFile());
	for (const file of files)
		if (file.endsWith(".html"))
			writeFileSync(file, readFileSync(file, "utf8").replace('<html lang="en"', '<html lang="en" data-version="next"'));
	const [chunk] = chunksWith(folder, files, DIALOG);
	const gone = relative(folder, chunk ?? "");
	renameSync(join(folder, gone), join(folder, `${gone.slice(0, -3)}z.js`));
	const renamed = files.map((file) => (file === chunk ? `${file.slice(0, -3)}z.js` : file));
	const { writeWorker } = await loadWorker();
	await writeWorker(folder, renamed, { worker });
	return { folder, gone };
}

/** The chunks that hold some words, the smallest first: those of a part which is loaded when it is asked for. */
function chunksWith(folder: string, files: readonly string[], words: string): readonly string[] {
	return files
		.filter((file) => relative(folder, file).startsWith("_next/static/chunks/") && file.endsWith(".js"))
		.filter((file) => readFileSync(file, "utf8").includes(words))
		.sort((one, other) => statSync(one).size - statSync(other).size);
}

function kept(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

test("after one visit every address stands with the network gone, a hard reload and the exports too", async () => {
	const page = await visited();
	await host.stop();
	await context.setOffline(true);
	const mark = page.locator("[data-offline]");
	await expect(mark).toHaveText("Offline: all of this still works");
	await expect(mark).toHaveAttribute("role", "status");
	for (const [path, role, name] of ADDRESSES) {
		await page.goto(host.at(path));
		await expect(page.getByRole(role, { name: new RegExp(name, "i") }).first(), path).toBeVisible();
	}
	await page.goto(host.at(`${ROOT}?asof=2024-04-05`));
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await page.reload();
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await expect(page.locator("[data-asof='2024-04-05']")).toBeVisible();
	await page.getByRole("button", { name: "Share" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: "This view as CSV" }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.csv$/);
	const answers = await page.evaluate(
		(files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
		["dossier.json", "events.csv", "events.ics", "feed.xml", "sources.ris"].map((file) => `${ROOT}${file}`),
	);
	expect(answers).toEqual([200, 200, 200, 200, 200]);
	await page.goto(host.at(`${ROOT}events/state-dinnr/`));
	await expect(page.getByRole("main")).toContainText("There is nothing at this address");
	// Chromium's emulation says "online" to a page that is opened under it, until it is switched anew.
	await context.setOffline(false);
	await context.setOffline(true);
	await expect(mark).toBeVisible();
	await context.setOffline(false);
	await expect(mark).toHaveCount(0);
});

test("a new version waits under an open page, which keeps its own files; it comes when it is asked for", async () => {
	const page = await visited();
	const other = await visited();
	const { folder, gone } = await nextVersion();
	await host.serve(folder);
	expect((await context.request.get(host.at(`/${gone}`))).status()).toBe(404);

	await page.goto(host.at(`${ROOT}topics/security/`));
	const button = page.getByRole("button", { name: "Reload to update" });
	await expect(button).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole("status").filter({ hasText: "A new version is ready" })).toBeVisible();
	// Still the old one, here and at the next address.
	await page.goto(host.at(`${ROOT}topics/minerals/`));
	await expect(page.locator("html")).not.toHaveAttribute("data-version", "next");
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");

	await button.click();
	await expect(page.locator("html")).toHaveAttribute("data-version", "next");
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await expect(button).toHaveCount(0);
	// The other page was not reloaded, and what it had not loaded yet is still to be had.
	await expect(other.locator("html")).not.toHaveAttribute("data-version", "next");
	expect(await other.evaluate((address) => fetch(address).then(({ status }) => status), `/${gone}`)).toBe(200);
	expect(await kept(page)).toHaveLength(2);
});

test("the kill switch removes caches and registrations in one visit, and the page goes on", async () => {
	const page = await visited();
	expect(await kept(page)).toHaveLength(1);
	const { folder } = await nextVersion("none");
	await host.serve(folder);
	await page.goto(host.at(ROOT));
	// The browser looks for a new worker by itself as the page opens, when it finds the time; a busy machine is asked.
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
	await expect.poll(() => kept(page), { timeout: 60_000 }).toEqual([]);
	await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	await page.goto(host.at(ROOT));
	await expect(page.locator("html")).toHaveAttribute("data-version", "next");
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
});

test("a file that is not the one that was built is refused, and the page works without a worker", async () => {
	const { folder } = await nextVersion();
	writeFileSync(join(folder, "theme.js"), "// tampered with");
	await host.serve(folder);
	const page = await context.newPage();
	await openLive(page, host.at(ROOT));
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? true);
	await expect.poll(() => kept(page), { timeout: 60_000 }).toEqual([]);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test.describe("a file of the page that is gone", () => {
	test.use({ fresh: true });

	test("leads to one reload, then to words; never to a white page", async ({ page, complaints }) => {
		let opened = 0; // whole pages, not addresses
		page.on("domcontentloaded", () => opened++);
		await openLive(page, ROOT);
		for (const chunk of chunksWith("out", chunksOf("out"), DIALOG))
			await page.route(`**/${relative("out", chunk)}`, (route) => route.fulfill({ status: 404 }));
		const before = opened;
		await page.keyboard.press("?");
		await expect.poll(() => opened).toBe(before + 1);
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		await page.keyboard.press("?");
		await expect(page.getByRole("alert").filter({ hasText: "load" })).toBeVisible();
		await expect(page.getByText("Judged").first()).toBeVisible();
		expect(opened).toBe(before + 1);
		complaints.length = 0;
	});
});

function chunksOf(folder: string): string[] {
	return readdirSync(join(folder, "_next/static/chunks"), { encoding: "utf8" }).map((file) =>
		join(folder, "_next/static/chunks", file),
	);
}
