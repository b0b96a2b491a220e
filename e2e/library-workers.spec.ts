import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fileOf, keepFile, openFile, TEXT } from "./own";
import { expect, test } from "./test";

test("a worker that does not start is told, and nothing changes", async ({ page, complaints }) => {
	await page.route(/turbopack-worker/, (route) => route.abort());
	const report = await openFile(page, fileOf(TEXT));
	await expect(report.getByRole("alert")).toContainText("The part of the page that reads files did not start.");
	complaints.length = 0;
});

/** A worker that comes, and never says a word. */
async function muteWorkers(page: Page): Promise<void> {
	await page.route(/turbopack-worker/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
}

const EVENTS = 200_000;

test("a large file shows how far it is read, and Cancel ends it: nothing is kept, and the next file is read", async ({
	page,
}) => {
	test.slow();
	await page.goto("/dossiers/");
	const events = Array.from({ length: EVENTS }, (_, at) => ({ title: `Event ${at}`, start: "2024-04-10" }));
	const report = await openFile(page, fileOf(JSON.stringify(events), "large.json"));
	await expect(report.getByRole("progressbar", { name: "Reading" })).toBeVisible();
	await expect.poll(() => page.workers().length).toBe(1);
	await report.getByRole("button", { name: "Cancel" }).click();
	await expect(report).toHaveCount(0);
	await expect.poll(() => page.workers().length).toBe(0);
	await expect(page.getByText("None is kept in this browser yet.")).toBeVisible();
	const next = await openFile(page, fileOf(TEXT));
	await expect(next).toContainText("1 event taken");
});

test("a reading that never ends is stopped at its deadline, and what that means is said", async ({ page }) => {
	await muteWorkers(page);
	const calendar =
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240411\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
	const report = await openFile(page, fileOf(calendar, "talks.ics"));
	await expect(report.getByRole("progressbar", { name: "Reading" })).toBeVisible();
	await expect(report.getByRole("alert")).toContainText("Reading took longer than 2 seconds and was stopped.");
	await expect(report.getByRole("alert")).toContainText("Nothing was changed.");
	await expect.poll(() => page.workers().length).toBe(0);
	await report.getByRole("button", { name: "Cancel" }).click();
	await expect(page.getByText("None is kept in this browser yet.")).toBeVisible();
});

test("a file that is being made can be cancelled, and another form asked for", async ({ page }) => {
	await keepFile(page);
	await muteWorkers(page);
	await page.getByRole("button", { name: "Export" }).click();
	const dialog = page.getByRole("dialog", { name: "Export" });
	const html = dialog.getByRole("button", { name: "One HTML file" });
	await html.click();
	await expect(dialog.getByRole("progressbar", { name: "Writing" })).toBeVisible();
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await expect(dialog.getByRole("status")).toHaveText("Cancelled: no file was saved.");
	await expect(dialog.getByRole("progressbar")).toHaveCount(0);
	await expect(html).toBeFocused();
	await expect.poll(() => page.workers().length).toBe(0);
	await page.unroute(/turbopack-worker/);
	const downloading = page.waitForEvent("download");
	await dialog.getByRole("button", { name: "Markdown" }).click();
	expect(readFileSync(await (await downloading).path(), "utf8").slice(0, 2)).toBe("# ");
	await expect(dialog.getByRole("status")).toContainText("Saved as");
});
