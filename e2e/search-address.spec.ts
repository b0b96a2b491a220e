import type { Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Search" });
const fieldOf = (page: Page) => page.getByRole("searchbox");

test.describe("a search in the address", () => {
	test("follows what is typed without a step of its own, and goes with Esc", async ({ page }) => {
		await openLive(page);
		const before = await page.evaluate(() => history.length);
		await page.keyboard.press("Control+k");
		await fieldOf(page).fill("nickel topic:minerals");
		await expect(page).toHaveURL(/\?q=nickel~topic:minerals$/);
		await page.keyboard.press("Escape");
		await expect(page).toHaveURL((url) => url.search === "");
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test("opens with its results, and its spelling becomes ours", async ({ page }) => {
		await openLive(page, `${ROOT}?q=rare+earths`);
		await expect(fieldOf(page)).toHaveValue("rare earths");
		await expect(fieldOf(page)).toBeFocused();
		await expect(dialogOf(page).locator("[data-result]").first()).toBeVisible();
		await expect(page).toHaveURL(/\?q=rare~earths$/);
	});

	test("Back from what was found leads to what was searched, and back to the page without it", async ({ page }) => {
		await openLive(page);
		await page.keyboard.press("Control+k");
		await fieldOf(page).fill("bilateral summit");
		await page.locator('[data-result="event:bilateral-summit"]').click();
		await expect(page).toHaveURL(/\/events\/bilateral-summit\/$/);
		await page.goBack();
		await expect(fieldOf(page)).toHaveValue("bilateral summit");
		await expect(page.locator('[data-result="event:bilateral-summit"]')).toBeVisible();
		await page.goForward();
		await expect(dialogOf(page)).toHaveCount(0);
		await expect(page).toHaveURL(/\/events\/bilateral-summit\/$/);
	});

	test("of nothing is dropped with a notice, and no dialog opens", async ({ page }) => {
		await page.goto(`${ROOT}?q=~`);
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		await expect(page.getByText("Part of the address was not understood")).toBeVisible();
		await expect(dialogOf(page)).toHaveCount(0);
	});
});
