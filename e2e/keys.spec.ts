import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

test.beforeEach(async ({ page }) => {
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
});

test("? opens the list of keys, Esc closes it and gives the focus back", async ({ page }) => {
	const tab = page.getByRole("tab", { name: "Minerals" });
	await tab.focus();
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Keyboard" });
	await expect(dialog).toContainText("Next event in time");
	await expect(dialog).toContainText("Show all events");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(tab).toBeFocused();
});

test("the key to the marks leads to the list of keys", async ({ page }) => {
	const key = page.getByRole("button", { name: "Key", exact: true });
	await key.click();
	await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
	await expect(page.getByRole("dialog", { name: "Keyboard" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(key).toBeFocused();
});

test("+ − 0 act anywhere; switched off, only in the timeline, and that is remembered", async ({ page }) => {
	const timeline = page.getByRole("region", { name: "Timeline" });
	const tally = timeline.getByRole("status");
	await page.keyboard.press("0");
	await expect(tally).toHaveText("80 of 80 events");
	await page.keyboard.press("?");
	await page.getByRole("switch", { name: "Single-key shortcuts" }).uncheck();
	await page.keyboard.press("Escape");
	await page.reload();
	await expect(timeline).toHaveAttribute("data-ready", "true");
	await page.getByRole("tab", { name: "Minerals" }).focus();
	await page.keyboard.press("-");
	await page.keyboard.press("?");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await timeline.locator('[data-stop][tabindex="0"]').focus();
	await page.keyboard.press("?");
	await expect(page.getByRole("switch", { name: "Single-key shortcuts" })).not.toBeChecked();
});

test("no key acts while a person types", async ({ page }) => {
	const timeline = page.getByRole("region", { name: "Timeline" });
	const from = timeline.getByRole("textbox", { name: "From", exact: true });
	await from.focus();
	for (const key of ["0", "-", "+", "?"]) await page.keyboard.press(key);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(timeline.getByRole("status")).toHaveText("13 of 80 events");
	await expect(from).toHaveValue(/0-\+\?/);
});

test("keys with Control are the browser's", async ({ page }) => {
	await page.keyboard.press("Control+0");
	await expect(page.getByRole("region", { name: "Timeline" }).getByRole("status")).toHaveText("13 of 80 events");
});

test("Esc closes the tip first and then what is open; the focus stays on the mark", async ({ page }) => {
	const mark = page.locator('[data-event="state-dinner"]');
	await page.locator('[data-stop][tabindex="0"]').focus();
	await page.keyboard.press("End");
	await page.keyboard.press("Home");
	await page.goto(`${ROOT}events/state-dinner/`);
	await page.locator('[data-stop][tabindex="0"]').focus();
	await expect(mark).toBeFocused();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowLeft");
	await expect(page.getByRole("tooltip")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("tooltip")).toHaveCount(0);
	await expect(page).toHaveURL(/events\/state-dinner/);
	await page.keyboard.press("Escape");
	await expect(page).not.toHaveURL(/events\/state-dinner/);
	await expect(mark).toBeFocused();
});

test("↑ and ↓ change the lane and keep the focus in sight", async ({ page }) => {
	const timeline = page.getByRole("region", { name: "Timeline" });
	const first = timeline.locator("[data-stop]").first();
	await first.focus();
	const before = (await first.boundingBox())?.y ?? 0;
	await page.keyboard.press("ArrowDown");
	const focused = timeline.locator("[data-stop]:focus");
	await expect.poll(async () => (await focused.boundingBox())?.y ?? 0).toBeGreaterThan(before);
	const outline = await focused.evaluate((mark) => getComputedStyle(mark, "::after").outline);
	expect(outline).toMatch(/solid 2px/);
});

test.describe("with motion", () => {
	test.use({ contextOptions: { reducedMotion: "no-preference" } });

	test("every arrow key counts, also while the window glides: quick steps end where slow ones do", async ({ page }) => {
		const layer = page.getByRole("region", { name: "Timeline" }).locator("[data-layer]");
		const focused = () => layer.locator("[data-stop]:focus").getAttribute("data-stop");
		const walk = async (key: string) => {
			const before = await focused();
			await page.keyboard.press(key);
			await expect.poll(async () => [before, null].includes(await focused())).toBe(false);
		};
		await layer.locator('[data-stop][tabindex="0"]').focus();
		await walk("Home");
		for (let step = 0; step < 12; step++) await walk("ArrowRight");
		const slow = await focused();
		await page.goto(ROOT);
		await layer.locator('[data-stop][tabindex="0"]').focus();
		await page.keyboard.press("Home");
		for (let step = 0; step < 12; step++) await page.keyboard.press("ArrowRight");
		await expect.poll(focused).toBe(slow);
	});
});

test("every key stands in its own column of the list of keys", async ({ page }) => {
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Keyboard" });
	await expect(dialog).toBeVisible();
	const burst = await dialog
		.locator("dt")
		.evaluateAll((cells) =>
			cells
				.filter(
					(cell) => cell.scrollWidth > cell.clientWidth || [...cell.children].some((key) => key.clientHeight > 24),
				)
				.map((cell) => cell.textContent),
		);
	expect(burst).toEqual([]);
});

test("one Esc closes what Enter opened on the timeline", async ({ page }) => {
	const mark = page.locator('[data-event="bilateral-summit"]');
	await mark.focus();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/bilateral-summit/);
	await page.keyboard.press("Escape");
	await expect(page).not.toHaveURL(/bilateral-summit/);
});
