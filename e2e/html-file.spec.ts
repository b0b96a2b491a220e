import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expectLive, ID, keepFile, TEXT } from "./own";
import { expect, test } from "./test";

/** Saves what a click gives under its own name; answers with where it lies. */
async function saved(page: Page, folder: string, click: () => Promise<void>): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent("download"), click()]);
	const path = `${folder}/${download.suggestedFilename()}`;
	await download.saveAs(path);
	return path;
}

async function fromShare(page: Page, folder: string): Promise<string> {
	await openLive(page, ROOT);
	return saved(page, folder, async () => {
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Dossier as one HTML file" }).click();
	});
}

/** Opens a file of the disk in a page of its own context, and watches what it asks for and complains of. */
async function opened(browser: Browser, path: string, options: { readonly javaScriptEnabled?: boolean } = {}) {
	const context = await browser.newContext({ ...options, viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on("console", (message) => complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("request", (request) => {
		if (!request.url().startsWith("file:")) complaints.push(request.url());
	});
	await page.goto(pathToFileURL(path).href);
	return { page, complaints, close: () => context.close() };
}

test.describe("the dossier as one HTML file", () => {
	test("is read from the disk without a network, verifies itself, and its timeline leads to its entries", async ({
		page,
		browser,
	}, { outputDir }) => {
		const path = await fromShare(page, outputDir);
		expect(path).toMatch(/\/trilateral-summit-2024\.html$/);
		const { page: file, complaints, close } = await opened(browser, path);
		await expect(file.getByRole("status")).toContainText("Intact");
		await expect(file.getByRole("heading", { level: 1 })).toHaveText("Japan–US–Philippines summit, April 2024");
		const mark = file.getByRole("link", { name: /^Bilateral summit of Biden and Kishida, / }).first();
		await mark.focus();
		await file.keyboard.press("Enter");
		expect(new URL(file.url()).hash).toBe("#event-bilateral-summit");
		await expect(file.locator("#event-bilateral-summit")).toBeInViewport();
		await file.goBack();
		await file.locator('svg a[href="#event-bilateral-summit"]:not([aria-hidden])').first().click();
		await expect(file.locator("#event-bilateral-summit")).toBeInViewport();
		const cite = file.locator("#event-bilateral-summit sup a").first();
		const target = (await cite.getAttribute("href")) ?? "";
		await cite.click();
		await expect(file.locator(target)).toBeInViewport();
		const wide = await file.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(wide).toBeLessThanOrEqual(0);
		expect(complaints).toEqual([]);
		await close();
	});

	test("says so where a word or the data were changed, and where scripts do not run", async ({ page, browser }, {
		outputDir,
	}) => {
		const path = await fromShare(page, outputDir);
		const text = readFileSync(path, "utf8");
		const words = text.replace("Borne out", "Borne in");
		const data = text.replace(/"rank": ?1/, '"rank": 2');
		for (const changed of [words, data]) {
			expect(changed).not.toBe(text);
			const other = `${outputDir}/changed.html`;
			writeFileSync(other, changed);
			const { page: file, close } = await opened(browser, other);
			await expect(file.getByRole("status")).toHaveText("Changed since it was exported.");
			await close();
		}
		const { page: still, close } = await opened(browser, path, { javaScriptEnabled: false });
		await expect(still.getByRole("status")).toHaveText("Not verified: scripts do not run here.");
		await close();
	});

	test("is opened again as a file, and its dossier kept", async ({ page }, { outputDir }) => {
		const path = await fromShare(page, outputDir);
		await page.goto("/dossiers/");
		await page.getByLabel("Open a dossier file").setInputFiles(path);
		const report = page.getByRole("dialog", { name: "Import report" });
		await expect(report).toContainText("Read as a Readout document (HTML): 80 events taken, nothing set aside.");
		await expect(report.locator("[data-finding]")).toHaveCount(0);
		await report.getByRole("button", { name: "Keep" }).click();
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		const again = await saved(page, outputDir, async () => {
			await page.getByRole("button", { name: "Export" }).click();
			await page.getByRole("button", { name: "One HTML file" }).click();
		});
		expect(readFileSync(again, "utf8")).toBe(readFileSync(path, "utf8"));
	});

	test("tells on opening that its dossier was changed since", async ({ page }, { outputDir }) => {
		const path = await fromShare(page, outputDir);
		const changed = readFileSync(path, "utf8").replace(/"rank": ?1/, '"rank": 2');
		await page.goto("/dossiers/");
		await page
			.getByLabel("Open a dossier file")
			.setInputFiles({ name: "changed.html", mimeType: "text/html", buffer: Buffer.from(changed) });
		const report = page.getByRole("dialog", { name: "Import report" });
		await expect(report.locator("[data-finding]")).toContainText("was changed since it was exported");
		await expect(report.getByRole("button", { name: "Keep" })).toBeVisible();
	});
});

test("an own dossier is taken out in each form", async ({ page }, { outputDir }) => {
	await page.goto("/dossiers/");
	await page.getByLabel("Open a dossier file").setInputFiles("data/fixtures/one-event.json");
	await page.getByRole("dialog", { name: "Import report" }).getByRole("button", { name: "Keep" }).click();
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await page.getByRole("button", { name: "Export" }).click();
	const dialog = page.getByRole("dialog", { name: "Export" });
	const forms = [
		["One HTML file", ".html", "<!DOCTYPE html>"],
		["Markdown", ".md", "# "],
		["TimelineJS JSON", ".timelinejs.json", "{"],
		["iCalendar", ".ics", "BEGIN:VCALENDAR"],
		["CSV", ".csv", '\ufeff"id"'],
		["CSV, exact", ".exact.csv", '"id"'],
	] as const;
	for (const [name, ending, start] of forms) {
		const path = await saved(page, outputDir, () => dialog.getByRole("button", { name, exact: true }).click());
		expect(path.endsWith(ending)).toBe(true);
		expect(readFileSync(path, "utf8").slice(0, start.length)).toBe(start);
		await expect(dialog.getByRole("status")).toContainText("Saved as");
	}
});

test("an HTML file takes the notes along where that is asked for, and offers them where it is opened", async ({
	page,
}, { outputDir }) => {
	await keepFile(page);
	await page.goto(`/library/?d=${ID}&event=${JSON.parse(TEXT).events[0].id}`);
	await page.getByRole("textbox", { name: "Your note", exact: true }).fill("Ask <b>why</b>");
	await page.keyboard.press("Tab");
	await expect(page.locator("aside [data-save]")).toHaveAttribute("data-save", "saved");
	await page.goto(`/library/?d=${ID}&page=present`);
	await page.getByRole("textbox", { name: "Notes" }).fill("Slowly here");
	await page.goto(`/library/?d=${ID}`);
	await expectLive(page);
	await page.getByRole("button", { name: "Export" }).click();
	const dialog = page.getByRole("dialog", { name: "Export" });
	const make = () => saved(page, outputDir, () => dialog.getByRole("button", { name: "One HTML file" }).click());
	await expect(dialog.getByLabel("With my notes")).not.toBeChecked();
	await expect(dialog.getByLabel("With my deck’s notes")).not.toBeChecked();
	expect(readFileSync(await make(), "utf8")).not.toMatch(/Ask|Slowly/);
	await dialog.getByLabel("With my notes").check();
	await dialog.getByLabel("With my deck’s notes").check();
	const buffer = readFileSync(await make());
	const other = await page.context().browser()?.newContext();
	const fresh = await other?.newPage();
	if (fresh === undefined) throw new Error("no browser");
	const origin = new URL(page.url()).origin;
	await fresh.goto(`${origin}/dossiers/`);
	await fresh.getByLabel("Open a dossier file").setInputFiles({ name: "mine.html", mimeType: "text/html", buffer });
	const report = fresh.getByRole("dialog", { name: "Import report" });
	await expect(report.locator("[data-finding]")).toHaveCount(0);
	await report.getByLabel("1 note on the dossier").check();
	await report.getByLabel("Notes on 1 slide of its deck").check();
	await report.getByRole("button", { name: "Keep" }).click();
	await expectLive(fresh);
	await fresh.goto(`${origin}/library/?d=${ID}&event=${JSON.parse(TEXT).events[0].id}`);
	await expect(fresh.getByRole("textbox", { name: "Your note", exact: true })).toHaveValue("Ask <b>why</b>");
	await fresh.goto(`${origin}/library/?d=${ID}&page=present`);
	await expect(fresh.getByRole("textbox", { name: "Notes" })).toHaveValue("Slowly here");
	await other?.close();
});
