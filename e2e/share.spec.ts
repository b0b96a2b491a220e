import { readFile } from "node:fs/promises";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

test.describe("Share", () => {
	test.use({ permissions: ["clipboard-read", "clipboard-write"] });

	test("copies the link to the open thing alone, and says so", async ({ page }) => {
		await openLive(page, `${ROOT}events/state-dinner/?from=2024-04-10&to=2024-04-11`);
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menu", { name: "Share" }).getByRole("menuitem", { name: "Copy link", exact: true }).click();
		await expect(page.getByText("Link copied.")).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname + new URL(copied).search).toBe(`${ROOT}events/state-dinner/`);
	});

	test("a link to this view shows in a fresh profile what the sender saw", async ({ page, browser }) => {
		const timeline = await openLive(page, `${ROOT}topics/security/`);
		await timeline.getByLabel("Lanes").selectOption("actor");
		await page.getByLabel("Clock").selectOption({ label: "Tokyo" });
		await page.locator('[data-event="state-dinner"]').click();
		await timeline.getByRole("button", { name: "Zoom out" }).click();
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Copy link to this view" }).click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const from = await timeline.getByRole("textbox", { name: "From", exact: true }).inputValue();

		const fresh = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
		const other = await fresh.newPage();
		const seen = await openLive(other, copied);
		await expect(seen.getByRole("textbox", { name: "From", exact: true })).toHaveValue(from);
		await expect(seen.getByLabel("Lanes")).toHaveValue("actor");
		await expect(other.getByLabel("Clock")).toHaveValue("Asia/Tokyo");
		await expect(other.getByRole("tab", { name: "Security" })).toHaveAttribute("aria-selected", "true");
		await expect(other.getByRole("complementary", { name: "Details" })).toContainText("State dinner");
		await fresh.close();
	});

	test("copies a claim as text with what came of it and its sources", async ({ page }) => {
		await openLive(page, `${ROOT}claims/nickel-cooperation-weighed/`);
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Copy as text" }).click();
		await expect(page.getByText("Text copied, with its sources.")).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(
			/^The three are weighing joint work on nickel[\s\S]+Said by: .*considered[\s\S]+Sources\n\[1\] /,
		);
	});

	test("takes what is in view along as a table", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		await page.getByRole("button", { name: "Share" }).click();
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("menuitem", { name: "This view as CSV" }).click(),
		]);
		expect(file.suggestedFilename()).toBe("trilateral-summit-2024-view.csv");
		const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
		expect(lines.filter((line) => /^"?[a-z0-9-]+"?,/.test(line)).length).toBeGreaterThanOrEqual(4);
	});

	test("arrow keys go round the menu, Esc gives the focus back", async ({ page }) => {
		await openLive(page);
		const button = page.getByRole("button", { name: "Share" });
		await button.click();
		const items = page.getByRole("menu", { name: "Share" }).getByRole("menuitem");
		await expect(items.first()).toBeFocused();
		await page.keyboard.press("ArrowUp");
		await expect(items.last()).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await expect(items.first()).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(items).toHaveCount(0);
		await expect(button).toBeFocused();
	});
});

test("a refused clipboard gives the text, selected, to be copied by hand", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
	});
	await openLive(page);
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Copy link", exact: true }).click();
	const text = page.getByRole("dialog", { name: "Copy by hand" }).getByRole("textbox", { name: "Text to copy" });
	await expect(text).toHaveValue(new RegExp(`${ROOT}$`));
	expect(await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(
		20,
	);
});
