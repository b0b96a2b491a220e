import { holdData, openLive, ROOT } from "./live";
import { expect, test } from "./test";

test.describe("lanes", () => {
	test("Lanes sorts the events anew, the address says so, and Back returns", async ({ page }) => {
		const timeline = await openLive(page);
		const lanes = timeline.getByLabel("Lanes");
		await lanes.selectOption("Actor");
		await expect(page).toHaveURL(`${ROOT}?lanes=actor`);
		await expect(timeline.getByText("Fumio Kishida", { exact: true })).toBeAttached();
		await lanes.selectOption("Kind");
		await expect(timeline.getByText("Statement", { exact: true })).toBeVisible();
		await page.goBack();
		await expect(lanes).toHaveValue("actor");
		await page.goBack();
		await expect(lanes).toHaveValue("topic");
		await expect(page).toHaveURL(ROOT);
		await page.goForward();
		await expect(lanes).toHaveValue("actor");
	});

	test("an address with lanes opens with them, and one lane holds every event in view", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?lanes=none`);
		await expect(timeline.getByLabel("Lanes")).toHaveValue("none");
		await expect(timeline.locator("button[data-event]")).toHaveCount(13);
		await expect(timeline.getByRole("listitem").filter({ hasText: "All events" })).toContainText("13");
	});

	test("lanes that are not offered are dropped with the notice", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?lanes=colour`);
		await expect(page.getByText("Part of the address was not understood")).toBeVisible();
		await expect(timeline.getByLabel("Lanes")).toHaveValue("topic");
	});
});

test.describe("the three sizes", () => {
	test("Fold timeline leaves the overview, keeps the focus, and is remembered", async ({ page }) => {
		const timeline = await openLive(page);
		const fold = timeline.getByRole("button", { name: "Fold timeline" });
		await expect(fold).toHaveAttribute("aria-expanded", "true");
		await fold.click();
		const show = timeline.getByRole("button", { name: "Show timeline" });
		await expect(show).toBeFocused();
		await expect(show).toHaveAttribute("aria-expanded", "false");
		await expect(timeline.locator("canvas[data-plot]")).toHaveCount(0);
		await expect(timeline.getByRole("slider", { name: "Window in view" })).toBeVisible();
		await page.reload();
		await expect(show).toBeVisible();
		await show.click();
		await expect(timeline.locator("canvas[data-plot]")).toHaveCount(1);
	});

	test("Table and Lanes unfold what is folded; Key opens as ever", async ({ page }) => {
		const timeline = await openLive(page);
		await timeline.getByRole("button", { name: "Fold timeline" }).click();
		await timeline.getByRole("button", { name: "Key", exact: true }).click();
		await expect(page.getByRole("dialog", { name: "Key to the marks" })).toBeVisible();
		await page.keyboard.press("Escape");
		await timeline.getByRole("button", { name: "Table", exact: true }).click();
		await expect(timeline.getByRole("table")).toBeVisible();
		await timeline.getByRole("button", { name: "Fold timeline" }).click();
		await timeline.getByLabel("Lanes").selectOption("Kind");
		await expect(timeline.getByRole("button", { name: "Fold timeline" })).toBeVisible();
	});

	test("a claim opens compact; the reader's own choice wins from then on", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}claims/nickel-cooperation-weighed/`);
		await expect(timeline).toHaveAttribute("data-size", "compact");
		await timeline.getByRole("button", { name: "Compact rows" }).click();
		await expect(timeline).toHaveAttribute("data-size", "full");
		await page.reload();
		await expect(timeline).toHaveAttribute("data-ready", "true");
		await expect(timeline).toHaveAttribute("data-size", "full");
	});

	test("a short screen opens compact", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await expect(await openLive(page)).toHaveAttribute("data-size", "compact");
	});

	for (const folded of ["true", "false"])
		test(`nothing under the timeline moves when it comes alive, folded: ${folded}`, async ({ page }) => {
			await page.addInitScript((value) => {
				localStorage.setItem("readout-timeline-folded", value);
				localStorage.setItem("readout-timeline-rows", "compact");
			}, folded);
			// The data file is held back until the server's part has been measured.
			const release = await holdData(page);
			await page.goto(ROOT);
			const panel = page.locator("#briefing");
			const before = await panel.boundingBox();
			release();
			await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
			expect((await panel.boundingBox())?.y).toBe(before?.y);
		});
});

test.describe("today", () => {
	test.use({ fresh: true });

	test("is a line with its word where it is in view, and nowhere else", async ({ page }) => {
		await page.addInitScript(() => {
			const drawn = CanvasRenderingContext2D.prototype.fillText;
			Object.assign(globalThis, { words: [] });
			CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
				Reflect.get(globalThis, "words").push(`${text} ${Math.round(x)}`);
				drawn.call(this, text, x, y);
			};
		});
		await page.clock.setFixedTime("2024-04-10T16:00:00Z");
		const timeline = await openLive(page);
		const width = await timeline.locator("canvas[data-plot]").evaluate((canvas) => canvas.clientWidth - 1);
		const words = await page.evaluate(() => Reflect.get(globalThis, "words") as string[]);
		// Noon of the fourth of six days in Washington, and 6 px on.
		expect(words).toContain(`Today ${Math.round((width * 3.5) / 6 + 6)}`);
		await timeline.getByRole("button", { name: "Run-up" }).click();
		await page.evaluate(() => Object.assign(globalThis, { words: [] }));
		await timeline.getByRole("button", { name: "Zoom in", exact: true }).click();
		expect(await page.evaluate(() => Reflect.get(globalThis, "words").join("|"))).not.toContain("Today");
	});
});

test("an open claim sets aside what has no bearing on it, without laying out anew", async ({ page }) => {
	const timeline = await openLive(page, `${ROOT}claims/nickel-cooperation-weighed/`);
	const canvas = timeline.locator("canvas[data-plot]");
	await expect(canvas).toBeVisible();
	const edges = await canvas.evaluate((element) => {
		if (!(element instanceof HTMLCanvasElement)) return 0;
		const edge = getComputedStyle(element).getPropertyValue("--edge").trim().slice(1);
		const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(edge.slice(at, at + 2), 16));
		const { data } = element.getContext("2d")?.getImageData(0, 0, element.width, 160) ?? { data: [] };
		let count = 0;
		for (let at = 0; at < data.length; at += 4) if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count++;
		return count;
	});
	expect(edges).toBeGreaterThan(500);
});
