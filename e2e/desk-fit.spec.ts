import { goToSlide, present } from "./presenting";
import { expect, test } from "./test";

for (const [width, height] of [
	[1024, 768],
	[1280, 720],
	[1366, 768],
	[1440, 900],
	[1920, 1080],
	[2560, 1080],
	[3440, 1440],
] as const)
	test(`at ${width} × ${height} the slide, its buttons, the strip and the first lines of the notes are on the first screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await present(page);
		// Scaled, its end may lie a share of a pixel beyond what clips it.
		await expect(page.locator("[data-slide]").first()).toBeInViewport({ ratio: 0.999 });
		for (const name of ["Previous", "Next", "Keys"])
			await expect(page.getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
		await expect(page.getByRole("navigation", { name: "Slides" })).toBeInViewport({ ratio: 1 });
		const notes = await page.getByRole("textbox", { name: "Notes" }).boundingBox();
		expect((notes?.y ?? height) + 52).toBeLessThanOrEqual(height);
		const slide = await page.locator("[data-slide]").first().boundingBox();
		expect(slide?.width ?? 0).toBeGreaterThan(width * 0.55);
	});

test("with letters twice as large the bar says the slide whole, and each number of the pace stands in one piece", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await present(page);
	await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
	await goToSlide(page, 7);
	const cut = await page
		.getByRole("heading", { level: 1 })
		.evaluate((title) => title.scrollWidth > title.clientWidth || title.clientWidth < 400);
	expect(cut).toBe(false);
	const time = page.getByRole("region", { name: "Time" });
	for (const number of ["1", "9", "10", "11", "12"]) {
		const told = time.getByText(number, { exact: true });
		expect(await told.evaluate((part) => part.scrollWidth <= part.clientWidth), number).toBe(true);
		expect(await told.evaluate((part) => part.scrollHeight <= part.clientHeight), number).toBe(true);
	}
	const planned = await time.getByText("of 15:00").boundingBox();
	const pace = await time.getByText(/ahead|behind|on time|not started/).boundingBox();
	if (planned === null || pace === null) throw new Error("nothing to compare");
	expect(pace.y >= planned.y + planned.height || pace.x > planned.x + planned.width).toBe(true);
});

test("the presenter's window has one first heading, and the slide and the notes theirs below it", async ({ page }) => {
	await present(page);
	await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
	const title = "Japan–US–Philippines summit, April 2024";
	await expect(page.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
	await expect(page.getByRole("heading", { level: 2, name: "Notes" })).toBeVisible();
	await page.getByRole("button", { name: "Present in this window" }).click();
	await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
});

test("the entries of the bar stand on one line, and its clock has no rule on its own on a phone", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await present(page);
	const end = await page.getByRole("link", { name: "End", exact: true }).evaluate(textTop);
	expect(await page.getByRole("button", { name: "Present in this window" }).evaluate(textTop)).toBeCloseTo(end, 1);
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(page.getByRole("banner").locator("time")).toHaveCSS("border-left-width", "0px");
});

/** Runs in the page: where the words of an element begin. */
function textTop(element: Element): number {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range.getBoundingClientRect().top;
}
