import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

async function openDialog(page: Page, address = ROOT) {
	await openLive(page, address);
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Save picture" }).click();
	const dialog = page.getByRole("dialog", { name: "Save picture" });
	await expect(dialog).toBeVisible();
	return dialog;
}

test("a picture of the view is shown as it will be, saved as SVG, and opens in an <img>", async ({ page }) => {
	const dialog = await openDialog(page, `${ROOT}?asof=2024-04-05`);
	const preview = dialog.getByRole("img", { name: "As it will be saved" });
	await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1440);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Save", exact: true }).click(),
	]);
	const name = download.suggestedFilename();
	expect(name).toBe("trilateral-summit-2024_2024-03-29_2024-04-12_as-of-2024-04-05.svg");
	const text = await readFile(await download.path(), "utf8");
	expect(text).toContain("As known on 5 Apr 2024");
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole("status").filter({ hasText: `Picture saved as ${name}.` })).toBeVisible();
	await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
});

test("everything is saved as PNG in the size that was chosen, in dark colours", async ({ page }) => {
	const dialog = await openDialog(page);
	await dialog.getByRole("radio", { name: "Everything" }).check();
	await dialog.getByRole("radio", { name: "PNG" }).check();
	await dialog.getByRole("radio", { name: "Dark" }).check();
	await dialog.getByLabel("Size of a PNG").selectOption("4×");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Save", exact: true }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.png$/);
	const bytes = await readFile(await download.path());
	expect([bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16)]).toEqual(["PNG", 5760]);
});

test("a picture that cannot be drawn leaves no file and says so; another try works", async ({ page }) => {
	await page.addInitScript(() => {
		const draw = HTMLCanvasElement.prototype.toBlob;
		HTMLCanvasElement.prototype.toBlob = function toBlob(done) {
			HTMLCanvasElement.prototype.toBlob = draw;
			done(null);
		};
	});
	let saved = 0;
	page.on("download", () => saved++);
	const dialog = await openDialog(page);
	await dialog.getByRole("radio", { name: "PNG" }).check();
	await dialog.getByRole("button", { name: "Save", exact: true }).click();
	await expect(dialog.getByRole("alert")).toContainText("none was saved");
	expect(saved).toBe(0);
	await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "Try again" }).click()]);
});

test("a picture that is cancelled leaves no file and says so", async ({ page }) => {
	await page.addInitScript(() => {
		const pending: (() => void)[] = [];
		Reflect.set(globalThis, "decoding", pending);
		HTMLImageElement.prototype.decode = () => new Promise((resolve) => pending.push(resolve));
	});
	// The browser's own step cannot be broken off: it ends, and what would be saved comes in a task of its own.
	const finishDecoding = async () => {
		await page.waitForFunction(() => Reflect.get(globalThis, "decoding").length > 0);
		await page.evaluate(async () => {
			for (const finish of Reflect.get(globalThis, "decoding").splice(0)) finish();
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		});
	};
	let saved = 0;
	page.on("download", () => saved++);
	const dialog = await openDialog(page);
	await dialog.getByRole("radio", { name: "PNG" }).check();
	await dialog.getByRole("button", { name: "Save", exact: true }).click();
	await dialog.getByRole("button", { name: "Cancel" }).click();
	await finishDecoding();
	await expect(dialog.getByRole("alert")).toContainText("Cancelled: no picture was saved.");
	await dialog.getByRole("button", { name: "Try again" }).click();
	await page.keyboard.press("Escape");
	await finishDecoding();
	await expect(page.getByRole("status").filter({ hasText: "Cancelled: no picture was saved." })).toBeVisible();
	expect(saved).toBe(0);
});
