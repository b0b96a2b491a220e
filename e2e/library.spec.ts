import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const FILE = "data/fixtures/one-event.json";
const TEXT = readFileSync(FILE, "utf8");
const { id: ID, title: TITLE } = JSON.parse(TEXT);

function fileOf(text: string, name = "mine.json") {
	return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The same dossier under another title, as a later version of it. */
function titled(title: string): string {
	return TEXT.replace(JSON.stringify(TITLE), JSON.stringify(title));
}

/** Opens a file on the list of dossiers; answers with its report. */
async function openFile(page: Page, file: ReturnType<typeof fileOf>) {
	if (!page.url().endsWith("/dossiers/")) await page.goto("/dossiers/");
	await page.locator("input[type=file]").setInputFiles(file);
	return page.getByRole("dialog", { name: "Import report" });
}

/** Opens a file, keeps it and waits for its dashboard. */
async function keepFile(page: Page, text = TEXT) {
	const report = await openFile(page, fileOf(text));
	await report.getByRole("button", { name: "Keep" }).click();
	await expect(page).toHaveURL(/\/library\/\?d=/);
	await expectLive(page);
}

async function expectLive(page: Page) {
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
}

test.describe("a file of one's own", () => {
	test("is opened, reported, kept, shown, and still there after a reload", async ({ page }) => {
		const report = await openFile(page, fileOf(TEXT));
		await expect(report).toContainText("Read as Readout JSON: 1 event taken, nothing set aside.");
		await expect(report.getByRole("heading", { name: TITLE })).toBeVisible();
		await report.getByRole("button", { name: "Keep" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}`);
		await expectLive(page);
		await page.reload();
		await expectLive(page);
		await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
		await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.goto("/dossiers/");
		await expect(page.locator(`[data-dossier="${ID}"]`)).toHaveAttribute("data-save", "saved");
	});
});

test("keep helper", async ({ page }) => {
	await keepFile(page, titled("x"));
});
