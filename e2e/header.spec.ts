import type { Page } from "@playwright/test";
import { holdData, openLive, ROOT } from "./live";
import { expect, test } from "./test";

const WIDTHS = [320, 360, 390, 640, 768, 1024, 1279, 1280, 1440, 1920];

/** Where the header's controls stand: each in it, clear of its upper edge, and none on another. */
function controls(page: Page) {
	return page.evaluate(() => {
		const header = document.querySelector("header");
		const frame = header?.getBoundingClientRect();
		if (header === null || frame === undefined) throw new Error("no header");
		const boxes = [...header.querySelectorAll(":scope > a, h1, button, input, select")]
			.map((element) => ({
				name: element.getAttribute("aria-label") ?? element.textContent,
				box: element.getBoundingClientRect(),
			}))
			.filter(({ box }) => box.width > 0);
		const outside = boxes.filter(
			({ box }) => box.top < frame.top + 1 || box.bottom > frame.bottom || box.left < 0 || box.right > innerWidth,
		);
		const over = boxes.filter(({ box }, at) =>
			boxes.some(
				(other, index) =>
					index > at &&
					box.left < other.box.right - 1 &&
					other.box.left < box.right - 1 &&
					box.top < other.box.bottom - 1 &&
					other.box.top < box.bottom - 1,
			),
		);
		return { outside: outside.map(({ name }) => name), over: over.map(({ name }) => name) };
	});
}

for (const query of ["", "?asof=2024-04-05"])
	test(`the header is sound at every width ("${query}")`, async ({ page }) => {
		await openLive(page, ROOT + query);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await controls(page), `${width} px`).toEqual({ outside: [], over: [] });
		}
	});

test("the header is sound with text at 200 %", async ({ page }) => {
	await openLive(page, `${ROOT}?asof=2024-04-05`);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("html { font-size: 200% !important; }");
		document.adoptedStyleSheets = [sheet];
	});
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect.soft(await controls(page), `${width} px`).toEqual({ outside: [], over: [] });
	}
});

test("the header is sound with a very long title, which is whole while it has the focus", async ({ page }) => {
	await openLive(page, `${ROOT}?asof=2024-04-05`);
	const title = page.getByRole("heading", { level: 1 });
	await title.getByRole("link").evaluate((link) => {
		link.textContent =
			"Extraordinary plenary session of the standing joint commission on the northern approaches, ".repeat(3);
	});
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect.soft((await controls(page)).over, `${width} px`).toEqual([]);
		const { bottom, end } = await title.evaluate((heading) => ({
			bottom: heading.getBoundingClientRect().bottom,
			end: heading.closest("header")?.getBoundingClientRect().bottom ?? 0,
		}));
		expect.soft(bottom, `${width} px`).toBeLessThanOrEqual(end);
	}
	const cut = () => title.evaluate((heading) => heading.scrollHeight > heading.clientHeight + 1);
	expect(await cut()).toBe(true);
	await title.getByRole("link").focus();
	expect(await cut()).toBe(false);
});

test("a day that is set moves no button of the header from under the pointer", async ({ page }) => {
	await openLive(page);
	const previous = page.getByRole("button", { name: "Previous change" });
	const before = await previous.boundingBox();
	await previous.click();
	await expect(page.getByRole("button", { name: "Latest", exact: true })).toBeVisible();
	expect(await previous.boundingBox()).toEqual(before);
});

for (const width of [320, 390, 768, 1024, 1280])
	test(`at ${width} px the header is as high before the page comes alive as after`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		const release = await holdData(page);
		await page.goto(ROOT);
		await page.evaluate(() => document.fonts.ready);
		const height = () =>
			page
				.locator("header")
				.first()
				.evaluate((header) => header.getBoundingClientRect().height);
		const before = await height();
		release();
		await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
		expect(await height()).toBe(before);
	});

test("at 1280 × 720 the first claim stands above the fold", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openLive(page);
	const box = await page.locator("tr[data-claim]").first().boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
});
