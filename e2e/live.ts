import type { Page } from "@playwright/test";
import { expect } from "./test";

export const ROOT = "/dossiers/trilateral-summit-2024/";

/** Opens an address and waits until its workspace is live; answers with the timeline. */
export async function openLive(page: Page, address = ROOT) {
	await page.goto(address);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	return timeline;
}

/** Holds the data file back, so that what the server drew stands; answers with what lets it go. */
export async function holdData(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\/data\/[^/]+\.json$/, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
