import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

async function openTimeline(page: Page, address = ROOT) {
	await page.goto(address);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	return timeline;
}

test.describe("the toolbar of the timeline", () => {
	test("a period button sets the window and is pressed", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Run-up" }).click();
		await expect(timeline.getByRole("button", { name: "Run-up" })).toHaveAttribute("aria-pressed", "true");
		await expect(timeline.getByRole("button", { name: "Summit week" })).toHaveAttribute("aria-pressed", "false");
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("1 Jan 2022");
		await expect(timeline.getByRole("textbox", { name: "To", exact: true })).toHaveValue("6 Apr 2024");
	});

	test("Fit all shows every event", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Fit all" }).click();
		await expect(timeline.getByRole("status")).toHaveText("80 of 80 events");
	});

	test("at the ends of the dossier its buttons say that there is no more", async ({ page }) => {
		const timeline = await openTimeline(page);
		await expect(timeline.getByRole("button", { name: "Zoom out" })).not.toHaveAttribute("aria-disabled");
		await timeline.getByRole("button", { name: "Fit all" }).click();
		for (const name of ["Earlier", "Later", "Zoom out"])
			await expect(timeline.getByRole("button", { name, exact: true })).toHaveAttribute("aria-disabled", "true");
		await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
	});

	test("Later and Earlier undo each other", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Later", exact: true }).click();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("10 Apr 2024");
		await timeline.getByRole("button", { name: "Earlier", exact: true }).click();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("7 Apr 2024");
	});

	test("Zoom in halves the window about its middle, Zoom out doubles it again", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Zoom in", exact: true }).click();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("8 Apr 2024");
		await expect(timeline.getByRole("textbox", { name: "To", exact: true })).toHaveValue("11 Apr 2024");
		await timeline.getByRole("button", { name: "Zoom out", exact: true }).click();
		await expect(timeline.getByRole("button", { name: "Summit week" })).toHaveAttribute("aria-pressed", "true");
	});

	test("the two date fields set the window exactly, in either form", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("textbox", { name: "From", exact: true }).fill("2024-04-09");
		await timeline.getByRole("textbox", { name: "From", exact: true }).press("Enter");
		await timeline.getByRole("textbox", { name: "To", exact: true }).fill("11 Apr 2024");
		await timeline.getByRole("textbox", { name: "To", exact: true }).press("Enter");
		await expect(page).toHaveURL(/\?from=2024-04-09&to=2024-04-11$/);
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("9 Apr 2024");
	});

	test("a text that is no day is answered with a sentence and changes nothing", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("textbox", { name: "From", exact: true }).fill("30 Feb 2024");
		await timeline.getByRole("textbox", { name: "From", exact: true }).press("Enter");
		await expect(timeline.getByRole("alert")).toHaveText("There is no such day in the calendar.");
		await expect(timeline.getByRole("status")).toHaveText("13 of 80 events");
		await timeline.getByRole("textbox", { name: "From", exact: true }).press("Escape");
		await expect(timeline.getByRole("alert")).toHaveCount(0);
	});

	test("what was refused goes with the next change, and with a press elsewhere", async ({ page }) => {
		const timeline = await openTimeline(page);
		const from = timeline.getByRole("textbox", { name: "From", exact: true });
		await from.fill("30 Feb 2024");
		await from.press("Tab");
		await expect(timeline.getByRole("alert")).toBeVisible();
		await from.fill("8 Apr 2024");
		await expect(timeline.getByRole("alert")).toHaveCount(0);
		await from.fill("soon");
		await from.press("Enter");
		await expect(timeline.getByRole("alert")).toBeVisible();
		await page.getByRole("tabpanel").click({ position: { x: 5, y: 5 } });
		await expect(timeline.getByRole("alert")).toHaveCount(0);
		await expect(from).toHaveValue("7 Apr 2024");
	});

	test("Table swaps the drawing for the same events in order, linked", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Table", exact: true }).click();
		const rows = timeline.getByRole("table").getByRole("row");
		await expect(rows).toHaveCount(14);
		await timeline.getByRole("link", { name: /^Bilateral summit/ }).click();
		await expect(page).toHaveURL(/\/events\/bilateral-summit\//);
	});

	test("the table holds at most 60 rows and turns its pages", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Fit all" }).click();
		await timeline.getByRole("button", { name: "Table", exact: true }).click();
		await expect(timeline.getByRole("table").getByRole("row")).toHaveCount(61);
		await timeline.getByRole("button", { name: "Next page" }).click();
		await expect(timeline.getByText("61 to 80 of 80")).toBeVisible();
	});

	test("Key opens the key to the marks; Esc closes it", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Key", exact: true }).click();
		await expect(page.getByRole("dialog", { name: "Key to the marks" })).toContainText("Postponed");
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toHaveCount(0);
		await expect(timeline.getByRole("button", { name: "Key", exact: true })).toBeFocused();
	});
});

test.describe("the marks", () => {
	test("one button stands for each singly drawn event, with a place of at least 24 by 24", async ({ page }) => {
		const timeline = await openTimeline(page);
		const ids = await timeline.locator("button[data-event]").evaluateAll((buttons) =>
			buttons.map((button) => {
				const { width, height } = button.getBoundingClientRect();
				return { id: button.getAttribute("data-event"), large: width >= 24 && height >= 24 };
			}),
		);
		expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
		expect(ids.filter(({ large }) => !large)).toEqual([]);
	});

	test("a button is named by title, date and status", async ({ page }) => {
		const timeline = await openTimeline(page);
		const name = /^Bilateral summit of Biden and Kishida, Wed 10 Apr 2024 10:50, held$/;
		await expect(timeline.getByRole("button", { name })).toHaveCount(1);
	});

	test("a click opens the event and presses its button", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.locator('[data-event="state-dinner"]').click();
		await expect(page).toHaveURL(/\/events\/state-dinner\//);
		await expect(timeline.locator('[data-event="state-dinner"]')).toHaveAttribute("aria-pressed", "true");
	});

	test("selecting an event moves no mark", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Run-up" }).click();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("1 Jan 2022");
		const places = () =>
			timeline
				.locator("[data-stop]")
				.evaluateAll((buttons) =>
					buttons.map((button) => [button.getAttribute("data-stop"), button.getAttribute("style")]),
				);
		const before = await places();
		await timeline.locator("button[data-event]").nth(1).click();
		await expect(page).toHaveURL(/\/events\//);
		expect(await places()).toEqual(before);
	});

	test("the tip goes with the click that it told of, and stays away until the pointer has been elsewhere", async ({
		page,
	}) => {
		const timeline = await openTimeline(page);
		const mark = timeline.locator('[data-event="bilateral-summit"]');
		await mark.hover();
		await expect(timeline.getByRole("tooltip")).toBeVisible();
		await mark.click();
		await expect(page).toHaveURL(/bilateral-summit/);
		await expect(timeline.getByRole("tooltip")).toHaveCount(0);
		const box = await mark.boundingBox();
		await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2 + 1, (box?.y ?? 0) + 12);
		await expect(timeline.getByRole("tooltip")).toHaveCount(0);
		await timeline.locator('[data-event="state-dinner"]').hover();
		await expect(timeline.getByRole("tooltip")).toContainText("dinner");
	});

	test("pointing at a mark shows a tip, which Esc closes", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.locator('[data-event="bilateral-summit"]').hover();
		await expect(timeline.getByRole("tooltip")).toContainText("Wed 10 Apr 2024 10:50");
		await page.keyboard.press("Escape");
		await expect(timeline.getByRole("tooltip")).toHaveCount(0);
	});

	test("a cluster opens into its events", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.getByRole("button", { name: "Fit all" }).click();
		await expect(timeline.getByRole("status")).toHaveText("80 of 80 events");
		const cluster = timeline.locator("button[data-cluster]").first();
		await expect(cluster).toHaveAccessibleName(/^\d+ events, .+, \w+$/);
		const before = await timeline.getByRole("textbox", { name: "From", exact: true }).inputValue();
		await cluster.click();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).not.toHaveValue(before);
	});
});

test.describe("what is opened", () => {
	const EXERCISE = `${ROOT}events/first-coast-guard-exercise/`;

	test("is in view when its page is opened, in the period that holds it", async ({ page }) => {
		const timeline = await openTimeline(page, EXERCISE);
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("1 Jan 2022");
		await expect(timeline.getByRole("textbox", { name: "To", exact: true })).toHaveValue("6 Apr 2024");
		await expect(page).toHaveURL(EXERCISE);
	});

	test("out of view brings the window to it; in view it leaves the window alone", async ({ page }) => {
		const timeline = await openTimeline(page);
		const from = timeline.getByRole("textbox", { name: "From", exact: true });
		await timeline.locator('[data-event="state-dinner"]').click();
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
		await expect(from).toHaveValue("7 Apr 2024");
		await page.getByRole("button", { name: "Search" }).click();
		await page.getByRole("searchbox").fill("first coast guard exercise is:event");
		await expect(page.locator('[data-result="event:first-coast-guard-exercise"]')).toBeVisible();
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(/first-coast-guard-exercise\/\?from=/);
		await expect(timeline.locator('[data-event="first-coast-guard-exercise"]')).toHaveAttribute("aria-pressed", "true");
		await page.goBack();
		await expect(from).toHaveValue("7 Apr 2024");
	});

	test("closing it leaves the window where it was", async ({ page }) => {
		const timeline = await openTimeline(page, EXERCISE);
		await page.getByRole("complementary", { name: "Details" }).getByRole("button", { name: "Close" }).click();
		await expect(page).not.toHaveURL(/events/);
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("1 Jan 2022");
	});
});

test.describe("by keyboard", () => {
	test("one Tab reaches the marks; arrows step in time, Home and End go to the ends, Enter opens", async ({ page }) => {
		const timeline = await openTimeline(page);
		await expect(timeline.locator('[data-stop][tabindex="0"]')).toHaveCount(1);
		await timeline.locator('[data-stop][tabindex="0"]').focus();
		const first = await timeline.locator("[data-stop]:focus").getAttribute("data-stop");
		await page.keyboard.press("ArrowRight");
		await expect(timeline.locator("[data-stop]:focus")).not.toHaveAttribute("data-stop", first ?? "");
		await page.keyboard.press("ArrowLeft");
		await expect(timeline.locator("[data-stop]:focus")).toHaveAttribute("data-stop", first ?? "");
		await page.keyboard.press("Enter");
		await expect(page).toHaveURL(new RegExp(`/events/${first}/`));
	});

	test("an arrow past the last event in view brings the next one into view and keeps the focus", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.locator("[data-stop]").last().focus();
		await page.keyboard.press("ArrowRight");
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).not.toHaveValue("7 Apr 2024");
		await expect(timeline.locator("[data-stop]:focus")).toHaveCount(1);
	});

	test("Home and End reach the first and the last event of the dossier", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.locator('[data-stop][tabindex="0"]').focus();
		await page.keyboard.press("End");
		await expect(timeline.getByRole("textbox", { name: "To", exact: true })).toHaveValue(/2026$/);
		await expect(timeline.locator("[data-stop]:focus")).toHaveCount(1);
		await page.keyboard.press("Home");
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue(/2022$/);
		await expect(timeline.locator("[data-stop]:focus")).toHaveCount(1);
	});

	test("zooming by key never loses the focus, though its mark joins a cluster", async ({ page }) => {
		const timeline = await openTimeline(page);
		await timeline.locator('[data-event="state-dinner"]').focus();
		for (let step = 0; step < 6; step++) {
			await page.keyboard.press("-");
			await expect(timeline.locator("[data-stop]:focus")).toHaveCount(1);
		}
		await page.keyboard.press("0");
		await expect(timeline.getByRole("status")).toHaveText("80 of 80 events");
		await expect(timeline.locator("[data-stop]:focus")).toHaveCount(1);
	});

	test("the window on the overview moves by arrow keys", async ({ page }) => {
		const timeline = await openTimeline(page);
		const slider = timeline.getByRole("slider", { name: "Window in view" });
		await expect(slider).toHaveAttribute("aria-valuetext", "7–12 Apr 2024");
		await slider.press("PageUp");
		await expect(slider).toHaveAttribute("aria-valuetext", "13–18 Apr 2024");
	});
});

test.describe("by pointer", () => {
	test("the wheel zooms about the pointer: what is under it stays", async ({ page }) => {
		const timeline = await openTimeline(page);
		const mark = timeline.locator('[data-event="bilateral-summit"]');
		const before = await mark.boundingBox();
		await mark.hover();
		await page.mouse.wheel(0, -300);
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).not.toHaveValue("7 Apr 2024");
		const after = await mark.boundingBox();
		expect(Math.abs(middle(after) - middle(before))).toBeLessThan(2);
	});

	test("dragging pans, and opens nothing", async ({ page }) => {
		const timeline = await openTimeline(page);
		const box = await timeline.locator("canvas[data-plot]").boundingBox();
		if (box === null) throw new Error("the canvas has no place");
		await page.mouse.move(box.x + 600, box.y + 100);
		await page.mouse.down();
		await page.mouse.move(box.x + 300, box.y + 100, { steps: 5 });
		await page.mouse.up();
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("8 Apr 2024");
		await expect(page).toHaveURL(/\?from=/);
	});

	test("a click on the overview centres the window there", async ({ page }) => {
		const timeline = await openTimeline(page);
		const overview = timeline.locator("[data-overview]");
		await overview.click({ position: { x: 100, y: 12 } });
		await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue(/2022$/);
	});
});

test("a typeface that arrives as the page is resized leaves the overview's window as wide as its strip", async ({
	page,
}) => {
	const timeline = await openTimeline(page);
	const canvas = timeline.locator("[data-overview] canvas");
	// The moment after the page has drawn itself anew, before anything else it does then.
	await canvas.evaluate((element) => {
		const arrives = () => document.fonts.dispatchEvent(new Event("loadingdone"));
		new MutationObserver(arrives).observe(element, { attributeFilter: ["width"] });
	});
	await page.setViewportSize({ width: 1000, height: 700 });
	await expect(canvas).toHaveAttribute("width", "848");
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	await expect(canvas).toHaveAttribute("width", "848");
});

test.describe("on a narrow screen", () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test("the events stand in a list by day, and days without one say so", async ({ page }) => {
		const timeline = await openTimeline(page);
		await expect(timeline.getByText("Tue 9 April: nothing in the dossier")).toBeVisible();
		await expect(timeline.locator("button[data-event]")).toHaveCount(13);
		await timeline.getByRole("button", { name: /^First four-nation sail/ }).click();
		await expect(page).toHaveURL(/\/events\//);
	});

	test("nothing scrolls sideways at 320 px", async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openTimeline(page);
		const { scroll, client } = await page.evaluate(() => ({
			scroll: document.documentElement.scrollWidth,
			client: document.documentElement.clientWidth,
		}));
		expect(scroll).toBeLessThanOrEqual(client);
	});
});

function middle(box: { readonly x: number; readonly width: number } | null): number {
	if (box === null) throw new Error("the mark has no place");
	return box.x + box.width / 2;
}
