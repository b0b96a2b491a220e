import type { Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

/** Opens the search from the keyboard and types. */
async function search(page: Page, text: string) {
	await page.keyboard.press("Control+k");
	const field = page.getByRole("searchbox");
	await field.fill(text);
	return page.getByRole("dialog", { name: "Search" });
}

function found(page: Page) {
	return page.locator("[data-result]");
}

test.describe("the search", () => {
	for (const key of ["Control+k", "Meta+k", "/"])
		test(`opens by ${key} with the field ready to be typed in`, async ({ page }) => {
			await openLive(page);
			await page.keyboard.press(key);
			await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
			await expect(page.getByRole("searchbox")).toBeFocused();
		});

	test("takes what is typed before its dialog is here", async ({ page }) => {
		await openLive(page);
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route("**/_next/static/chunks/*.js", async (route) => {
			await held;
			await route.continue();
		});
		await page.keyboard.press("Control+k");
		await page.keyboard.type("bilateral su");
		release();
		await expect(page.getByRole("searchbox")).toBeFocused();
		await page.keyboard.type("mmit");
		await expect(page.getByRole("searchbox")).toHaveValue("bilateral summit");
		await expect(page.locator('[data-result="event:bilateral-summit"]')).toBeVisible();
	});

	test("does not open by / while a date is being typed", async ({ page }) => {
		await openLive(page);
		const field = page.getByRole("textbox", { name: "From", exact: true });
		await field.focus();
		await page.keyboard.type("1/4/2024");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(field).toHaveValue(/\//);
	});

	test("lists what answers by kind, with the words marked", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "nickel");
		await expect(dialog.getByRole("heading", { name: /^Claims \d+$/ })).toBeVisible();
		await expect(dialog.getByRole("heading", { name: /^Sources \d+$/ })).toBeVisible();
		await expect(dialog.getByRole("status")).toHaveText(/\d+ claims?, /);
		await expect(dialog.locator("mark").first()).toHaveText(/nickel/i);
	});

	test("finds by the beginning of a word, in spite of a slip, and without accents", async ({ page }) => {
		await openLive(page);
		for (const text of ["bilat summ", "bilatral summit", "bílatéral summit"]) {
			await search(page, text);
			await expect(page.locator('[data-result="event:bilateral-summit"]')).toBeVisible();
			await page.keyboard.press("Escape");
		}
	});

	test("is gone through by arrow keys, and Enter opens what has the focus", async ({ page }) => {
		await openLive(page);
		await search(page, "dinner");
		await expect(found(page).first()).toBeVisible();
		await page.keyboard.press("ArrowDown");
		await expect(found(page).first()).toBeFocused();
		await page.keyboard.press("ArrowUp");
		await expect(page.getByRole("searchbox")).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
	});

	test("takes up typing again from a result, and Home and End go to the first and the last", async ({ page }) => {
		await openLive(page);
		await search(page, "summit");
		await expect(found(page).first()).toBeVisible();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Home");
		await expect(found(page).first()).toBeFocused();
		await page.keyboard.press("End");
		await expect(page.locator("[data-choice]").last()).toBeFocused();
		await page.keyboard.press("s");
		await expect(page.getByRole("searchbox")).toBeFocused();
		await expect(page.getByRole("searchbox")).toHaveValue("summits");
	});

	test("takes a day as it is typed and says how it was read", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "2024-04-11");
		await expect(page.locator('[data-result="event:congress-speech"]')).toBeVisible();
		await expect(dialog).toContainText("What was on 11 Apr 2024.");
	});

	test("opens the first answer on Enter in the field", async ({ page }) => {
		await openLive(page);
		await search(page, "state dinner");
		await expect(found(page).first()).toHaveAttribute("data-result", "event:state-dinner");
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
	});

	test("opens what is clicked", async ({ page }) => {
		await openLive(page);
		await search(page, "speech congress");
		await page.locator('[data-result="event:congress-speech"]').click();
		await expect(page).toHaveURL(`${ROOT}events/congress-speech/`);
	});

	test("takes fields: an actor's events between two days", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "actor:kishida after:2024-04-08 before:2024-04-11");
		await expect(page.locator('[data-result="event:bilateral-summit"]')).toBeVisible();
		await expect(page.locator('[data-result="event:congress-speech"]')).toHaveCount(0);
		await expect(dialog.getByRole("heading", { name: /^Sources/ })).toHaveCount(0);
	});

	test("says what of a query it did not understand", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "before:someday");
		await expect(dialog).toContainText("before:");
		await expect(dialog.getByRole("status")).toHaveText(/Nothing in this dossier answers|\d/);
	});

	test("says which values a field has where none is the one that was asked for", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "kind:claim");
		await expect(dialog).toContainText("“is:claim” may be meant");
		await dialog.getByRole("searchbox").fill("verdict:xyz");
		await expect(dialog).toContainText("“verdict:” may be borne-out, partly, unknown.");
	});

	test("leads with what is named, whatever its kind", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "kishida");
		await expect(dialog.locator("[data-result]").first()).toHaveAttribute("data-result", "actor:kishida");
	});

	test("has help whose examples fill the field", async ({ page }) => {
		await openLive(page);
		const dialog = await search(page, "");
		await expect(dialog.getByText("What can be typed")).toBeVisible();
		await dialog.getByRole("button", { name: "actor:kishida" }).click();
		await expect(page.getByRole("searchbox")).toHaveValue("actor:kishida");
		await expect(found(page).first()).toBeVisible();
	});

	test("remembers in this browser what led somewhere", async ({ page }) => {
		await openLive(page);
		await search(page, "state dinner");
		await expect(found(page).first()).toBeVisible();
		await page.keyboard.press("Enter");
		await page.reload();
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		const dialog = await search(page, "");
		await dialog.getByRole("button", { name: "state dinner" }).click();
		await expect(found(page).first()).toHaveAttribute("data-result", "event:state-dinner");
		await page.getByRole("searchbox").fill("");
		await dialog.getByRole("button", { name: "Forget these" }).click();
		await expect(dialog.getByRole("heading", { name: "Recent" })).toHaveCount(0);
	});

	test("obeys the filters only when asked", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		const dialog = await search(page, "dinner OR is:judgement");
		const dinner = page.locator('[data-result="event:state-dinner"]');
		const own = page.locator('[data-result^="judgement:minerals@"]');
		const others = page.locator('[data-result^="judgement:"]:not([data-result^="judgement:minerals@"])');
		await expect(dinner).toBeVisible();
		await expect(others.first()).toBeVisible();
		await dialog.getByRole("checkbox", { name: "Only what the filters show" }).check();
		await expect(dinner).toHaveCount(0);
		await expect(others).toHaveCount(0);
		await expect(own.first()).toBeVisible();
	});

	test("closed by Esc gives the focus back", async ({ page }) => {
		await openLive(page);
		const tab = page.getByRole("tab", { name: "Minerals" });
		await tab.focus();
		await search(page, "dinner");
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(tab).toBeFocused();
	});
});
