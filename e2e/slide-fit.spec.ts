import { expectSame, goToSlide, openAudience, present } from "./presenting";
import { expect, test } from "./test";

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
