import type { Page } from "@playwright/test";
import { holdData, ROOT } from "./live";
import { openAudience, present } from "./presenting";
import { expect, test } from "./test";

const WINDOWS = [
	["presenter’s", `${ROOT}present/`],
	["audience’s", `${ROOT}present/audience/`],
] as const;

function loading(page: Page) {
	return page.getByRole("status").filter({ hasText: "Loading the presentation…" });
}

for (const [whose, address] of WINDOWS) {
	test(`the ${whose} window says on a phone that it loads, and no frame of it is empty until it lives`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.addInitScript(watchFrames);
		const release = await holdData(page);
		await page.goto(address);
		await expect(loading(page)).toBeVisible();
		release();
		await expect(page.locator("[data-slide]")).toBeVisible();
		await expect(loading(page)).toHaveCount(0);
		expect(await page.evaluate(() => Reflect.get(globalThis, "emptyFrames"))).toBe(0);
	});

	test(`where its data does not come the ${whose} window loads no more`, async ({ page, complaints }) => {
		await page.route(/\/data\/[^/]+\.json$/, (route) => route.abort());
		await page.goto(address);
		await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
		await expect(loading(page)).toHaveCount(0);
		complaints.length = 0;
	});
}

/** Runs in the page: counts the frames that show nothing after something stood. */
function watchFrames(): void {
	let stood = false;
	let empty = 0;
	const look = () => {
		const stands = document.querySelector("main") !== null;
		if (stood && !stands) empty += 1;
		stood ||= stands;
		Reflect.set(globalThis, "emptyFrames", empty);
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

test("L lights what the pointer is on before the room, until the pointer leaves the slide", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await page.keyboard.press("l");
	const box = await page.locator("[data-slide]").boundingBox();
	if (box === null) throw new Error("the slide has no place");
	await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
	const spot = audience.locator("[data-spot]");
	await expect(spot).toBeVisible();
	const [across, down] = await spot.evaluate((light) => {
		const slide = light.closest("[data-slide]")?.getBoundingClientRect() ?? new DOMRect();
		const { x, y, width, height } = light.getBoundingClientRect();
		return [(x + width / 2 - slide.x) / slide.width, (y + height / 2 - slide.y) / slide.height];
	});
	expect(across).toBeCloseTo(0.25, 2);
	expect(down).toBeCloseTo(0.5, 2);
	await page.mouse.move(1, 1);
	await expect(spot).toHaveCount(0);
});

for (const [whose, address] of WINDOWS)
	test(`F fills the screen with the ${whose} window, and leaves it again`, async ({ page }) => {
		await page.goto(address);
		await expect(page.locator("[data-slide]")).toBeVisible();
		const fills = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.keyboard.press("f");
		await expect.poll(fills).toBe(true);
		await page.keyboard.press("f");
		await expect.poll(fills).toBe(false);
	});

test("the deck of an early day has what was known then and no empty slide", async ({ page }) => {
	await present(page, "?asof=2024-03-01");
	await expect(page.getByRole("heading", { level: 1, name: /^Slide 1 of 7/ })).toBeVisible();
	await page.keyboard.press("End");
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "bilateral-summit");
	await expect(page.locator("[data-slide]")).toContainText("As known on 1 Mar 2024");
});
