import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

async function openList(page: Page, address = ROOT) {
	await page.goto(address);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	return timeline;
}

async function heightOf(page: Page, selector: string): Promise<number> {
	return (await page.locator(selector).first().boundingBox())?.height ?? 0;
}

test("the parts of the list have the heights of the picture", async ({ page }) => {
	const timeline = await openList(page);
	expect(await heightOf(page, "header a")).toBeLessThanOrEqual(48);
	expect((await timeline.getByRole("button", { name: "Summit week" }).boundingBox())?.height).toBe(44);
	const rows = await timeline
		.locator("li:has(> button[data-event])")
		.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
	expect(new Set(rows)).toEqual(new Set([44]));
	const head = timeline.locator("li", { hasText: "Wed 10 April" }).first();
	expect((await head.boundingBox())?.height).toBe(32);
	expect(await heightOf(page, 'nav[aria-label="Parts"]')).toBe(56);
});

test("what has an hour leads its day; a place is said by its nearest name", async ({ page }) => {
	const timeline = await openList(page);
	await expect(timeline.locator("button[data-event]").nth(2)).toHaveAccessibleName(
		/^Bilateral summit White House · 10:50 , Wed 10 Apr 2024 10:50, held$/,
	);
});

test("an event that is only announced is hollow in the list and says so", async ({ page }) => {
	const timeline = await openList(page);
	await timeline.getByRole("button", { name: "All", exact: true }).click();
	const planned = timeline.locator("button[data-event]", { hasText: /Announced|Scheduled|Proposed/ });
	while ((await planned.count()) === 0) await timeline.getByRole("button", { name: "Later events" }).click();
	await expect(planned.first().locator("svg path[class*=listHollow]").first()).toBeAttached();
	await expect(planned.first().locator("svg path[class*=listSolid]")).toHaveCount(0);
});

test("two date fields set what the list holds, and Key says what its marks mean", async ({ page }) => {
	const timeline = await openList(page);
	await timeline.getByRole("textbox", { name: "From" }).fill("11 Apr 2024");
	await page.keyboard.press("Enter");
	await expect(timeline.getByText("Wed 10 April")).toHaveCount(0);
	await expect(timeline.getByText("Thu 11 April")).toBeVisible();
	await timeline.getByRole("textbox", { name: "To" }).fill("soon");
	await page.keyboard.press("Enter");
	const problem = await timeline.getByRole("alert").boundingBox();
	expect((problem?.x ?? 0) + (problem?.width ?? 400)).toBeLessThanOrEqual(390);
	await timeline.getByRole("button", { name: "Key" }).click();
	await expect(page.getByRole("dialog", { name: "Key to the marks" })).toBeVisible();
});

test("the list turns its pages and the focus stays", async ({ page }) => {
	const timeline = await openList(page);
	await timeline.getByRole("button", { name: "All", exact: true }).click();
	await timeline.getByRole("button", { name: "Later events" }).click();
	await expect(timeline.getByText("31 to 60 of 80")).toBeVisible();
	await expect(timeline.getByRole("button", { name: "Later events" })).toBeFocused();
});

test.describe("the sheet", () => {
	async function openSheet(page: Page) {
		const timeline = await openList(page);
		const row = timeline.locator('button[data-event="bilateral-summit"]');
		await row.click();
		const sheet = page.getByRole("dialog", { name: "Event · summit" });
		await expect(sheet).toBeVisible();
		return { row, sheet };
	}

	test("holds the details, with the three clocks in short dates", async ({ page }) => {
		const { sheet } = await openSheet(page);
		const details = sheet.getByRole("complementary", { name: "Details" });
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(/^Bilateral summit/);
		await expect(details.getByRole("row", { name: /Tokyo/ })).toContainText("10–11 Apr");
	});

	test("takes the focus, keeps it, and gives it back to the row on Esc", async ({ page }) => {
		const { row, sheet } = await openSheet(page);
		await expect(sheet.locator(":focus")).toHaveCount(1);
		await expect(page.locator("body")).not.toHaveCSS("pointer-events", "none");
		const focusable = await sheet.getByRole("button").or(sheet.getByRole("link")).count();
		for (let step = 0; step < focusable + 3; step++) {
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.closest("dialog, body")?.tagName)).toMatch(
				/^(DIALOG|BODY)$/,
			);
			expect(await page.evaluate(() => document.activeElement?.closest("header, main, nav") === null)).toBe(true);
		}
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(row).toBeFocused();
	});

	test("closes by its button, and gives the focus back", async ({ page }) => {
		const { row, sheet } = await openSheet(page);
		await sheet.getByRole("button", { name: "Close details" }).click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(row).toBeFocused();
	});

	test("closes by a touch on the page behind it", async ({ page }) => {
		const { row } = await openSheet(page);
		await page.touchscreen.tap(200, 60);
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(row).toBeFocused();
	});

	test("closes on Back, and Forward opens it again", async ({ page }) => {
		const { row } = await openSheet(page);
		await page.goBack();
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(row).toBeFocused();
		await page.goForward();
		await expect(page.getByRole("dialog")).toBeVisible();
	});

	test("stays open where Back and Forward come in one breath", async ({ page }) => {
		await openSheet(page);
		const address = page.url();
		await page.evaluate(async (opened) => {
			history.back();
			while (location.href === opened) await new Promise((resolve) => setTimeout(resolve));
			history.forward();
			while (location.href !== opened) await new Promise((resolve) => setTimeout(resolve));
		}, address);
		await expect(page.getByRole("dialog")).toBeVisible();
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
		await expect(page.getByRole("dialog")).toBeVisible();
		await expect(page).toHaveURL(address);
	});

	for (const [by, closed] of [
		[160, true],
		[40, false],
	] as const)
		test(`a swipe of ${by} px down on the grip ${closed ? "closes it" : "leaves it open"}`, async ({ page }) => {
			const { sheet } = await openSheet(page);
			const grip = await sheet.locator("[data-grip]").boundingBox();
			if (grip === null) throw new Error("the grip has no place");
			const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x, y + by, { steps: 4 });
			await page.mouse.up();
			await expect(page.getByRole("dialog")).toHaveCount(closed ? 0 : 1);
		});

	test("Next event steps on inside the sheet", async ({ page }) => {
		const { sheet } = await openSheet(page);
		const before = await sheet.getByRole("heading", { level: 2 }).innerText();
		await sheet.getByRole("button", { name: "Next event" }).click();
		await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).not.toHaveText(before);
		await expect(page.getByRole("button", { name: "Next event" })).toBeFocused();
	});

	test("opened by its address it closes to the page, with the focus at its beginning", async ({ page }) => {
		await page.goto(`${ROOT}events/bilateral-summit/`);
		await expect(page.getByRole("dialog")).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("heading", { level: 1 }).getByRole("link")).toBeFocused();
	});

	test("a topic's link in it leads to that topic's briefing", async ({ page }) => {
		const { sheet } = await openSheet(page);
		await sheet.getByRole("link", { name: "Security" }).click();
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(page.getByRole("tabpanel", { name: "Security" })).toBeVisible();
	});
});

test("the row of tabs has the topics alone, for the others stand at the foot", async ({ page }) => {
	await page.goto(`${ROOT}topics/security/`);
	const tabs = page.getByRole("tablist", { name: "Briefing" }).getByRole("tab");
	await expect(tabs).toHaveText(["Minerals", "Security", "Technology", "Diplomacy"]);
	await page.getByRole("navigation", { name: "Parts" }).getByRole("button", { name: "Scorecard" }).click();
	await expect(page).toHaveURL(/scorecard\/$/);
	await expect(tabs).toHaveCount(0);
});

test("a link to a topic opens on the briefing", async ({ page }) => {
	await page.goto(`${ROOT}topics/security/`);
	await expect(page.getByRole("tabpanel", { name: "Security" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Briefing" })).toHaveAttribute("aria-pressed", "true");
});

test("the parts at the foot stand in the address: Back and a reload keep to them", async ({ page }) => {
	await page.goto(`${ROOT}topics/security/`);
	const foot = page.getByRole("navigation", { name: "Parts" });
	const pressed = foot.getByRole("button", { pressed: true });
	await foot.getByRole("button", { name: "Timeline" }).click();
	await expect(page).toHaveURL(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
	await foot.getByRole("button", { name: "Briefing" }).click();
	await expect(page).toHaveURL(/\/topics\/security\/$/);
	await page.goBack();
	await expect(pressed).toHaveText("Timeline");
	await page.reload();
	await expect(pressed).toHaveText("Timeline");
	await page.goBack();
	await expect(pressed).toHaveText("Briefing");
	await expect(page.getByRole("tabpanel", { name: "Security" })).toBeVisible();
});

test("an event opened by its address closes to the timeline, which a reload keeps", async ({ page }) => {
	await page.goto(`${ROOT}events/bilateral-summit/`);
	await page.getByRole("button", { name: "Close details" }).click();
	await expect(page).toHaveURL(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
});

test("a period without events says what to do", async ({ page }) => {
	const timeline = await openList(page, `${ROOT}?from=2024-04-09&to=2024-04-09`);
	await expect(timeline.getByText("No event lies between these dates: choose another period, or All.")).toBeVisible();
});
