import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

const DIALOG = { name: "Search" } as const;

test.describe("the search", () => {
	for (const key of ["/", "Control+k", "Meta+k"]) {
		test(`opens by ${key}, ready to be typed into`, async ({ page }) => {
			await openLive(page);
			await page.keyboard.press(key);
			await expect(page.getByRole("dialog", DIALOG).getByRole("searchbox")).toBeFocused();
		});
	}

	test("groups what it finds by kind and marks what answered", async ({ page }) => {
		await openLive(page);
		await page.getByRole("button", { name: "Search", exact: true }).click();
		const dialog = page.getByRole("dialog", DIALOG);
		await dialog.getByRole("searchbox").fill("offshore wind");
		await expect(dialog.getByRole("heading", { name: /^Events/ })).toBeVisible();
		const result = dialog.locator('[data-result="event:floating-wind-initiative"]');
		await expect(result).toBeVisible();
		await expect(result.locator("mark").first()).toHaveText(/offshore|wind/i);
		await expect(dialog.getByRole("status")).toContainText("events");
	});

	test("Enter opens the first result, and the focus is not lost", async ({ page }) => {
		await openLive(page);
		await page.keyboard.press("/");
		await page.getByRole("searchbox").fill("state dinner is:event");
		await expect(page.locator('[data-result="event:state-dinner"]')).toBeVisible();
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
		await expect(page.getByRole("dialog", DIALOG)).toHaveCount(0);
		expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	});

	test("arrow keys go from the field through the results and back", async ({ page }) => {
		await openLive(page);
		await page.keyboard.press("/");
		const field = page.getByRole("searchbox");
		await field.fill("verdict:partly is:claim");
		const results = page.locator('[data-result^="claim:"]');
		await expect(results.first()).toBeVisible();
		await field.press("ArrowDown");
		await expect(results.first()).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await expect(results.nth(1)).toBeFocused();
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowUp");
		await expect(field).toBeFocused();
	});

	test("a field that cannot be read is answered with a sentence", async ({ page }) => {
		await openLive(page);
		await page.keyboard.press("/");
		await page.getByRole("searchbox").fill("before:april nickel");
		await expect(page.getByText("After “before:” a date such as 2024-04-11")).toBeVisible();
		await expect(page.locator("[data-result]").first()).toBeVisible();
	});

	test("what led somewhere is offered again after a reload, until it is forgotten", async ({ page }) => {
		await openLive(page);
		await page.keyboard.press("/");
		await page.getByRole("searchbox").fill("coast guard");
		await page.locator("[data-result]").first().click();
		await page.reload();
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		await page.keyboard.press("/");
		await expect(page.getByRole("button", { name: "coast guard", exact: true })).toBeVisible();
		await page.getByRole("button", { name: "Forget these" }).click();
		await expect(page.getByRole("button", { name: "coast guard", exact: true })).toHaveCount(0);
	});

	test("obeys the filters only if asked", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		await page.keyboard.press("/");
		await page.getByRole("searchbox").fill("state dinner");
		const result = page.locator('[data-result="event:state-dinner"]');
		await expect(result).toBeVisible();
		await page.getByRole("checkbox", { name: "Only what the filters show" }).check();
		await expect(result).toHaveCount(0);
	});
});
