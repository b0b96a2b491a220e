import type { Page } from "@playwright/test";
import { holdData, ROOT } from "./live";
import { expect, test } from "./test";

const PATHS = ["", "topics/technology/", "events/bilateral-summit/", "claims/nickel-cooperation-weighed/"];
const SCREENS = [
	{ width: 1440, height: 900 },
	{ width: 1280, height: 720 },
	{ width: 390, height: 844 },
];

/** Where the parts begin that a reader's eye is on. The live page draws new elements, which the layout-instability API
 * does not compare with the old ones; so their places are compared here. */
function places(page: Page) {
	return page.evaluate(() => {
		const box = (element: Element | null | undefined) => {
			const { x = 0, y = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
			return [x, y, width].map(Math.round).join(" ");
		};
		return {
			heading: box(document.querySelector("h1 a")),
			timeline: box(document.querySelector("[data-timeline]")),
			panel: box(document.querySelector("#briefing")),
			judgement: box(document.querySelector("#briefing h2")),
			record: box(document.querySelector("aside h2")),
		};
	});
}

for (const screen of SCREENS) {
	test.describe(`at ${screen.width} × ${screen.height}`, () => {
		test.use({ viewport: screen, fresh: true });

		for (const path of PATHS) {
			test(`"${path}" comes alive without a jump`, async ({ page }) => {
				const release = await holdData(page);
				await page.addInitScript(() => {
					const shifts: number[] = [];
					Reflect.set(globalThis, "shifts", shifts);
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
					}).observe({ type: "layout-shift", buffered: true });
				});
				await page.goto(ROOT + path);
				await page.evaluate(() => document.fonts.ready);
				const before = await places(page);
				release();
				// A phone that opens on the briefing holds its timeline out of sight.
				await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
				if (screen.width >= 1024) expect(await places(page)).toEqual(before);
				await page.evaluate(
					() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
				);
				const shifts = await page.evaluate(() => Reflect.get(globalThis, "shifts") as number[]);
				expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.001);
			});
		}
	});
}

test("the data file that comes while a person is at a link leaves the focus at it", async ({ page }) => {
	const release = await holdData(page);
	await page.goto(ROOT);
	const link = page.getByRole("main").getByRole("link", { name: "Source 3", exact: true }).nth(1);
	await link.focus();
	await expect(link).toBeFocused();
	release();
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await expect(page.getByRole("tabpanel").getByRole("link", { name: "Source 3", exact: true }).nth(1)).toBeFocused();
});
