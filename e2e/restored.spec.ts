import type { Page } from "@playwright/test";
import { ROOT } from "./live";
import { expectSame, present, standing } from "./presenting";
import { expect, test } from "./test";

// Playwright has its browser forget pages that are left; these tests take one that brings them back whole, as people's do.
test.use({
	fresh: true,
	launchOptions: [
		async ({ launchOptions }, use) => {
			await use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
		},
		{ scope: "worker" },
	],
});

/** A presentation in two pages that know nothing of each other: a page that another one opened is never kept whole. */
async function presentApart(page: Page): Promise<Page> {
	await present(page);
	const link = page.getByRole("link", { name: "this link" });
	const { hash } = new URL((await link.getAttribute("href")) ?? "", page.url());
	const audience = await page.context().newPage();
	await audience.goto(`${ROOT}present/audience/${hash}`);
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "connected");
	return audience;
}

/** Leaves the page for another of the site, does something, and comes back to the very page that was left. */
async function awayAndBack(page: Page, meanwhile: () => Promise<void>): Promise<void> {
	await page.evaluate(() => {
		addEventListener("pageshow", ({ persisted }) => Reflect.set(globalThis, "persisted", persisted));
	});
	await page.goto("/theme.js");
	await meanwhile();
	await page.goBack({ waitUntil: "commit" });
	// A page that was loaded anew knows nothing of the listener.
	await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "persisted"))).toBe(true);
}

test("an audience window that the browser brings back whole shows what stands now, and goes on", async ({ page }) => {
	const audience = await presentApart(page);
	await awayAndBack(audience, () => page.keyboard.press("ArrowRight"));
	await expect.poll(() => standing(audience)).toBe("timeline 0");
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "connected");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(audience)).toBe("minerals 0");
	await expectSame(page, audience);
});

test("a presenter's window that the browser brings back whole stands where it stood, and drives", async ({ page }) => {
	const audience = await presentApart(page);
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(audience)).toBe("timeline 0");
	await awayAndBack(page, async () => {
		expect(await standing(audience)).toBe("timeline 0");
	});
	expect(await standing(page)).toBe("timeline 0");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(audience)).toBe("minerals 0");
	await expectSame(page, audience);
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "connected");
});
