import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { ownHost } from "./own-host";
import { chunksWithDialog, keepAtOnce, nextVersion, partExport } from "./part-export";
import { expect, test } from "./test";

const PAGES = ["/", ROOT, `${ROOT}topics/security/`, `${ROOT}topics/minerals/`];

test.describe("what is kept", () => {
	// The part of the export that all of them change copies of is made once.
	test.describe.configure({ mode: "default", timeout: 60_000 });

	const host = ownHost();
	const folders: string[] = [];
	let first: string;
	let context: BrowserContext;

	const next = async (worker?: "none") => {
		const version = await nextVersion(first, worker);
		folders.push(version.folder);
		return version;
	};

	test.beforeAll(async () => {
		first = await partExport(PAGES);
		folders.push(first);
	});
	test.afterAll(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	});
	test.beforeEach(async ({ browser }) => {
		await host.serve(first);
		context = await browser.newContext({ serviceWorkers: "allow" });
	});
	test.afterEach(async () => {
		await context.close();
		await host.stop();
	});

	/** A page that has visited once. */
	async function visited(): Promise<Page> {
		const page = await context.newPage();
		// Once the policy's own script has run, which lets a worker's address pass.
		await page.goto(host.at(ROOT), { waitUntil: "domcontentloaded" });
		await keepAtOnce(page);
		return page;
	}

	test("a new version waits under an open page, which keeps its own files; it comes when it is asked for", async () => {
		const page = await visited();
		const other = await context.newPage();
		await openLive(other, host.at(ROOT));
		const { folder, gone } = await next();
		await host.serve(folder);
		expect((await context.request.get(host.at(gone))).status()).toBe(404);

		await page.goto(host.at(`${ROOT}topics/security/`));
		const button = page.getByRole("button", { name: "Reload to update" });
		await expect(button).toBeVisible({ timeout: 30_000 });
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
		expect(await other.evaluate((address) => fetch(address).then(({ status }) => status), gone)).toBe(200);
		expect(await kept(page)).toHaveLength(2);
	});

	test("the kill switch removes caches and registrations in one visit, and the page goes on", async () => {
		const page = await visited();
		expect(await kept(page)).toHaveLength(1);
		const { folder } = await next("none");
		await host.serve(folder);
		await page.goto(host.at(ROOT));
		// The browser looks for a new worker by itself as the page opens, when it finds the time; a busy machine is asked.
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
		await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual([]);
		await expect.poll(() => page.evaluate(registrations)).toBe(0);
		await page.goto(host.at(ROOT));
		await expect(page.locator("html")).toHaveAttribute("data-version", "next");
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	});

	test("a file that is not the one that was built is refused, and the page works without a worker", async () => {
		const { folder } = await next();
		writeFileSync(join(folder, "theme.js"), "// tampered with");
		await host.serve(folder);
		const page = await context.newPage();
		await openLive(page, host.at(ROOT));
		expect(await page.evaluate(endOfInstalling)).toBe("redundant");
		expect(await kept(page)).toEqual([]);
		expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	});
});

test.describe("a file of the page that is gone", () => {
	test.use({ fresh: true });

	test("leads to one reload, then to words; never to a white page", async ({ page, complaints }) => {
		let opened = 0; // whole pages, not addresses
		page.on("domcontentloaded", () => opened++);
		await openLive(page, ROOT);
		for (const chunk of chunksWithDialog("out"))
			await page.route(`**/${chunk}`, (route) => route.fulfill({ status: 404 }));
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

function kept(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}

/** Runs in the page. */
async function registrations(): Promise<number> {
	return (await navigator.serviceWorker.getRegistrations()).length;
}

/** Runs in the page: registers the worker, and tells what became of it once it has kept its list or given up. */
async function endOfInstalling(): Promise<string> {
	const { installing } = await navigator.serviceWorker.register("/sw.js");
	if (installing === null) return "not begun";
	return new Promise((resolve) =>
		installing.addEventListener("statechange", () => {
			if (installing.state !== "installing") resolve(installing.state);
		}),
	);
}
