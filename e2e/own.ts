import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** A dossier of one's own, for the tests that open one. */
export const TEXT = readFileSync("data/fixtures/one-event.json", "utf8");
export const { id: ID, title: TITLE } = JSON.parse(TEXT);

export function fileOf(text: string, name = "mine.json") {
	return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

/** The same dossier under another title, as a later version of it. */
export function titled(title: string): string {
	return TEXT.replace(JSON.stringify(TITLE), JSON.stringify(title));
}

/** Opens a file on the list of dossiers; answers with its report. */
export async function openFile(page: Page, file: ReturnType<typeof fileOf>): Promise<Locator> {
	if (!page.url().endsWith("/dossiers/")) await page.goto("/dossiers/");
	await page.getByLabel("Open a dossier file").setInputFiles(file);
	return page.getByRole("dialog", { name: "Import report" });
}

/** Opens a file, keeps it and waits for its dashboard. */
export async function keepFile(page: Page, text = TEXT) {
	const report = await openFile(page, fileOf(text));
	await report.getByRole("button", { name: "Keep" }).click();
	await expect(page).toHaveURL(/\/library\/\?d=/);
	await expectLive(page);
}

export async function expectLive(page: Page) {
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
}
