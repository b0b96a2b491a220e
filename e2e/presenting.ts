import type { Page } from "@playwright/test";
import { ROOT } from "./live";
import { expect } from "./test";

/** The presenter's window, live. */
export async function present(page: Page, query = ""): Promise<Page> {
	await page.goto(`${ROOT}present/${query}`);
	await expect(page.locator("[data-slide]")).toBeVisible();
	return page;
}

/** Opens the audience's window as a presenter does, and waits until it follows. */
export async function openAudience(page: Page): Promise<Page> {
	const [audience] = await Promise.all([
		page.waitForEvent("popup"),
		page.getByRole("button", { name: "Open audience window" }).click(),
	]);
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "connected");
	return audience;
}

/** "minerals 2" or "minerals 2 black": the slide that a window shows, its step, and whether it is blacked out. */
export async function standing(page: Page): Promise<string> {
	return page
		.locator("[data-slide]")
		.evaluate(
			(slide) =>
				`${slide.dataset.slide} ${slide.dataset.step}${slide.querySelector("[data-black]") === null ? "" : " black"}`,
		);
}

/** "G" and a number, from 1. */
export async function goToSlide(page: Page, number: number): Promise<void> {
	await page.keyboard.press("g");
	await page.getByRole("spinbutton", { name: /^Number/ }).fill(String(number));
	await page.keyboard.press("Enter");
}

export async function expectSame(presenter: Page, audience: Page): Promise<void> {
	await expect.poll(async () => (await standing(presenter)) === (await standing(audience))).toBe(true);
}
