import type { Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

async function openViews(page: Page) {
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Saved views" }).click();
	const dialog = page.getByRole("dialog", { name: "Saved views" });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** As the browser would have kept them. */
async function keep(page: Page, views: readonly unknown[]) {
	await page.addInitScript((text) => {
		const key = "readout-saved-views:trilateral-summit-2024";
		if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
	}, JSON.stringify(views));
}

const SECURITY = { name: "Security", address: "topics/security/?topics=security" };
const DINNER = { name: "Dinner", address: "events/state-dinner/?tz=Asia/Tokyo" };

test.describe("saved views", () => {
	test("say what to do while there is none", async ({ page }) => {
		await openLive(page);
		await expect(await openViews(page)).toContainText("No view is saved yet");
	});

	test("keep the view under its name, as a link that restores it after a reload", async ({ page }) => {
		const address = `${ROOT}events/state-dinner/?tz=Asia/Tokyo&topics=security`;
		await openLive(page, address);
		const dialog = await openViews(page);
		await dialog.getByRole("textbox", { name: "Name" }).fill("Dinner in Tokyo");
		await dialog.getByRole("button", { name: "Save this view" }).click();
		await expect(dialog.getByRole("status")).toHaveText("“Dinner in Tokyo” saved.");
		await openLive(page);
		const link = (await openViews(page)).getByRole("link", { name: "Dinner in Tokyo" });
		await expect(link).toHaveAttribute("href", address.replace("?", "?from=2024-04-07&to=2024-04-12&"));
		await link.click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(page).toHaveURL(
			/\/events\/state-dinner\/\?(?:from=2024-04-07&to=2024-04-12&)?tz=Asia\/Tokyo&topics=security$/,
		);
		await expect(page.getByLabel("Clock")).toHaveValue("Asia/Tokyo");
		await expect(page.getByText("Event · ceremony")).toBeFocused();
		await page.goBack();
		await expect(page).toHaveURL(ROOT);
	});

	test("keep the time in view wherever they are opened from", async ({ page }) => {
		await openLive(page, `${ROOT}events/trilateral-leaders-summit/?asof=2024-04-05`);
		const from = page.getByRole("textbox", { name: "From", exact: true });
		await expect(from).toHaveValue("29 Mar 2024");
		const dialog = await openViews(page);
		await dialog.getByRole("textbox", { name: "Name" }).fill("Before");
		await dialog.getByRole("button", { name: "Save this view" }).click();
		await openLive(page);
		await (await openViews(page)).getByRole("link", { name: "Before" }).click();
		await expect(page.locator("[data-asof='2024-04-05']")).toBeVisible();
		await expect(from).toHaveValue("29 Mar 2024");
	});

	test("bring the focus to the details also where the open thing stays", async ({ page }) => {
		await keep(page, [{ name: "Technology", address: "?topics=technology" }]);
		await openLive(page);
		await (await openViews(page)).getByRole("link", { name: "Technology" }).click();
		await expect(page).toHaveURL(/topics=technology/);
		await expect(
			page.getByRole("complementary", { name: "Details" }).getByText("Dossier", { exact: true }),
		).toBeFocused();
	});

	test("need a name of their own", async ({ page }) => {
		await keep(page, [DINNER]);
		await openLive(page);
		const dialog = await openViews(page);
		await dialog.getByRole("textbox", { name: "Name" }).fill("  ");
		await page.keyboard.press("Enter");
		await expect(dialog.getByRole("alert")).toHaveText("A saved view needs a name.");
		await dialog.getByRole("textbox", { name: "Name" }).fill("Dinner");
		await page.keyboard.press("Enter");
		await expect(dialog.getByRole("alert")).toHaveText("Another saved view has this name.");
		await expect(dialog.getByRole("link")).toHaveCount(1);
	});

	test("change places, the button keeps the focus", async ({ page }) => {
		await keep(page, [SECURITY, DINNER]);
		await openLive(page);
		const dialog = await openViews(page);
		const up = dialog.getByRole("listitem", { name: "Dinner" }).getByRole("button", { name: "Move up" });
		await up.focus();
		await page.keyboard.press("Enter");
		await expect(dialog.getByRole("link")).toHaveText(["Dinner", "Security"]);
		await expect(dialog.getByRole("status")).toHaveText("“Dinner” is now 1 of 2.");
		await expect(up).toBeFocused();
		await expect(up).toHaveAttribute("aria-disabled", "true");
		await dialog.getByRole("listitem", { name: "Dinner" }).getByRole("button", { name: "Move down" }).click();
		await expect(dialog.getByRole("link")).toHaveText(["Security", "Dinner"]);
	});

	test("are renamed in place; Esc leaves the name and the dialog as they were", async ({ page }) => {
		await keep(page, [DINNER]);
		await openLive(page);
		const dialog = await openViews(page);
		await dialog.getByRole("button", { name: "Rename" }).click();
		await expect(dialog.getByRole("textbox", { name: "New name" })).toBeFocused();
		await page.keyboard.type("Supper");
		await page.keyboard.press("Escape");
		await expect(dialog.getByRole("link", { name: "Dinner" })).toBeVisible();
		await expect(dialog.getByRole("button", { name: "Rename" })).toBeFocused();
		await page.keyboard.press("Enter");
		await page.keyboard.type("Supper");
		await page.keyboard.press("Enter");
		await expect(dialog.getByRole("link", { name: "Supper" })).toHaveAttribute("href", ROOT + DINNER.address);
		await expect(dialog.getByRole("button", { name: "Rename" })).toBeFocused();
	});

	test("are deleted with a way back, which has the focus", async ({ page }) => {
		await keep(page, [SECURITY, DINNER]);
		await openLive(page);
		const dialog = await openViews(page);
		await dialog.getByRole("listitem", { name: "Security" }).getByRole("button", { name: "Delete" }).click();
		await expect(dialog.getByRole("link")).toHaveText(["Dinner"]);
		await expect(dialog.getByRole("status")).toHaveText("“Security” deleted.");
		await expect(dialog.getByRole("button", { name: "Undo" })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(dialog.getByRole("link")).toHaveText(["Security", "Dinner"]);
		await expect(dialog.getByRole("textbox", { name: "Name" })).toBeFocused();
	});

	test("that the browser's storage makes up are left out", async ({ page }) => {
		await keep(page, [
			{ name: "Away", address: "//example.org/" },
			{ name: "Script", address: "javascript:1" },
			DINNER,
			5,
		]);
		await openLive(page);
		await expect((await openViews(page)).getByRole("link")).toHaveText(["Dinner"]);
	});

	test.describe("on a phone", () => {
		test.use({ viewport: { width: 320, height: 640 } });

		test("fit the screen", async ({ page }) => {
			await keep(page, [{ ...DINNER, name: "A long name of a view that somebody saved to find it again some day" }]);
			await openLive(page);
			const dialog = await openViews(page);
			const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
			expect(wide).toBe(0);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
	});
});
