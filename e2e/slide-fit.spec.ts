import type { Page } from "@playwright/test";
import { expectSame, goToSlide, openAudience, present, standing } from "./presenting";
import { expect, test } from "./test";

/** WCAG 1.4.12; a sheet made by script, for the page's policy lets no other in. */
function space(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		const letters = "line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
		sheet.replaceSync(`* { ${letters} } p { margin-block-end: 2em !important }`);
		document.adoptedStyleSheets = [sheet];
	});
}

/** What of the slide that stands reaches out of it or is cut by its own box, in the room's window. */
function lost(page: Page): Promise<readonly string[]> {
	return page.locator("[data-room] [data-slide]").evaluate((slide) => {
		const whole = slide.getBoundingClientRect();
		return [...slide.querySelectorAll("h1, p, li, li > span, dd, th, td, svg")]
			.filter((part) => {
				const box = part.getBoundingClientRect();
				const isCut = part.scrollHeight > part.clientHeight + 6 && getComputedStyle(part).overflowY === "hidden";
				const body = part.closest("header, footer") === null ? slide.querySelector("footer") : null;
				const end = body === null ? whole.bottom : body.getBoundingClientRect().top;
				return isCut || box.bottom > end + 4 || box.right > whole.right;
			})
			.map((part) => `${part.tagName} ${part.textContent?.slice(0, 30)}`);
	});
}

for (const [name, viewport] of [
	["16:9", { width: 1280, height: 720 }],
	["4:3", { width: 1024, height: 768 }],
] as const)
	test(`at ${name} a reader's own letter spacing loses nothing of a slide, and without it no slide is shrunk`, async ({
		page,
	}) => {
		test.setTimeout(90_000);
		await page.setViewportSize(viewport);
		await present(page);
		await page.getByRole("button", { name: "Present in this window" }).click();
		for (let number = 1; number <= 12; number += 1) {
			await goToSlide(page, number);
			await expect(page.locator("[data-tight]"), await standing(page)).toHaveCount(0);
		}
		await space(page);
		await expect(page.locator("[data-room] [data-tight]")).toBeVisible();
		for (let number = 1; number <= 12; number += 1) {
			await goToSlide(page, number);
			await expect.poll(() => lost(page), await standing(page)).toEqual([]);
		}
	});

test("on a phone the room's slide is a page of letters of 16 px at least that scrolls, and each slide begins at its top", async ({
	page,
}) => {
	await present(page);
	const audience = await openAudience(page);
	await audience.setViewportSize({ width: 320, height: 640 });
	await goToSlide(page, 3);
	for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
	await expectSame(page, audience);
	const slide = audience.locator("[data-slide]");
	const claim = slide.locator("[data-claim] > span").first();
	await expect(claim).toBeVisible();
	await expect(claim).toHaveCSS("font-size", "16px");
	expect((await slide.boundingBox())?.width).toBe(320);
	await slide.locator("footer").scrollIntoViewIfNeeded();
	await expect(slide.getByText("3 / 12")).toBeInViewport();
	await page.keyboard.press("End");
	await expectSame(page, audience);
	await expect(slide.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
});
