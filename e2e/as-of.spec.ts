import type { Page } from "@playwright/test";
import { holdData, openLive, ROOT } from "./live";
import { expect, test } from "./test";

/** What the room may not see before its time: words that only later judgements and verdicts have. */
const banner = (page: Page) => page.locator("[data-asof]");

test.describe("as of a day", () => {
	for (const [day, events] of [
		["2024-03-20", 28],
		["2024-04-05", 34],
		["2024-04-11", 43],
		["2024-04-12", 44],
		["2025-02-01", 63],
	] as const)
		test(`${day} the page knows ${events} events`, async ({ page }) => {
			const timeline = await openLive(page, `${ROOT}?asof=${day}`);
			await expect(banner(page)).toHaveAttribute("data-asof", day);
			await expect(banner(page)).toContainText(`${events} of today’s 80 events`);
			await timeline.getByRole("button", { name: "Fit all" }).click();
			await expect(timeline.getByRole("status")).toHaveText(`${events} of ${events} events`);
		});

	test("the frame begins a week before the day, so that its line is in view, with what was planned behind it", async ({
		page,
	}) => {
		const timeline = await openLive(page, `${ROOT}?asof=2024-04-05`);
		await expect(timeline.getByRole("textbox", { name: "From" })).toHaveValue("29 Mar 2024");
		await expect(timeline.getByRole("textbox", { name: "To" })).toHaveValue("12 Apr 2024");
		await page.getByRole("button", { name: "Latest", exact: true }).click();
		await expect(timeline.getByRole("textbox", { name: "From" })).toHaveValue("7 Apr 2024");
	});

	test("the way to a day and back leaves the frame as it was, with an event open too", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}events/congress-speech/`);
		const day = page.getByRole("textbox", { name: "As of" });
		await day.fill("5 Apr 2024");
		await day.press("Enter");
		await expect(timeline.getByRole("textbox", { name: "From" })).toHaveValue("29 Mar 2024");
		await page
			.getByRole("button", { name: "Back to latest" })
			.or(page.getByRole("link", { name: "Back to latest" }))
			.click();
		await expect(timeline.getByRole("textbox", { name: "From" })).toHaveValue("7 Apr 2024");
		await expect(page).toHaveURL(`${ROOT}events/congress-speech/`);
	});

	test("the sources of a day never say that the dossier has no summary or no sources at all", async ({ page }) => {
		await openLive(page, `${ROOT}sources/?asof=2024-04-05`);
		const panel = page.getByRole("tabpanel", { name: "Sources" });
		await expect(panel).toContainText("A summary weighs the sources as they are today");
		await expect(panel).toContainText("30 sources");
		await openLive(page, `${ROOT}sources/?asof=2020-01-01`);
		await expect(panel).toContainText("No source with a date was out by then.");
	});

	for (const [day, words] of [
		["2022-06-01", "Of 2 events, none is led by this topic. The timeline shows them in its lane."],
		["2020-01-01", "No event of this topic was known by this day."],
	] as const)
		test(`${day} the details of a topic say what was known of it, not that the dossier has none`, async ({ page }) => {
			await openLive(page, `${ROOT}topics/diplomacy/?asof=${day}`);
			await expect(page.getByRole("complementary", { name: "Details" })).toContainText(words);
		});

	test("a day before the first record says so, and its window runs forward", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?asof=2020-01-01`);
		await expect(timeline).toContainText("No event was known yet; the first record is of 11 Mar 2022.");
		await expect(timeline.getByRole("textbox", { name: "From" })).toHaveValue("29 Nov 2021");
		await expect(timeline.getByRole("textbox", { name: "To" })).toHaveValue("12 Jan 2022");
	});

	test("a day before the first record leaves the strip over the lanes to the sign of the day", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?asof=2022-03-01`);
		const words = await timeline.getByText("No event was known yet").boundingBox();
		const plot = await timeline.locator("canvas").first().boundingBox();
		expect(words?.y).toBeGreaterThanOrEqual((plot?.y ?? Infinity) + 20);
	});

	test("Latest leaves the focus in the field that it empties", async ({ page }) => {
		await openLive(page, `${ROOT}?asof=2024-04-05`);
		await page.getByRole("button", { name: "Latest", exact: true }).press("Enter");
		await expect(page.getByRole("textbox", { name: "As of" })).toBeFocused();
	});

	test("a day typed into the header is shown, stands in the address, and Back leads to the latest", async ({
		page,
	}) => {
		await openLive(page);
		await page.getByLabel("As of").fill("5 Apr 2024");
		await page.getByLabel("As of").press("Enter");
		await expect(banner(page)).toContainText("As known on Friday 5 April 2024");
		await expect(page).toHaveURL(`${ROOT}?asof=2024-04-05`);
		await page.goBack();
		await expect(banner(page)).toHaveCount(0);
		await expect(page.getByLabel("As of")).toHaveValue("latest");
	});

	test("a month typed into the header is its last day, and links that may be opened elsewhere keep it", async ({
		page,
	}) => {
		await openLive(page);
		await page.getByLabel("As of").fill("2024-04");
		await page.getByLabel("As of").press("Enter");
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-30");
		const claim = page.getByRole("tabpanel").locator("a[href*='/claims/']").first();
		await expect(claim).toHaveAttribute("href", /\/claims\/[a-z-]+\/\?asof=2024-04-30$/);
		await claim.click();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-30");
		await expect(page).toHaveURL(/\/claims\/[a-z-]+\/\?asof=2024-04-30$/);
	});

	test("a text that is no day is answered with a sentence and changes nothing", async ({ page }) => {
		await openLive(page);
		await page.getByLabel("As of").fill("30 Feb 2024");
		await page.getByLabel("As of").press("Enter");
		await expect(page.getByText("There is no such day in the calendar.")).toBeVisible();
		await expect(page).toHaveURL(ROOT);
	});

	test("claims are open and say when they were made, plans are hollow, and a meeting has no hour yet", async ({
		page,
	}) => {
		await openLive(page, `${ROOT}events/bilateral-summit/?asof=2024-04-05`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details).toContainText("A day, no hour");
		await expect(details).toContainText("Later entries are hidden.");
		const claims = page.locator("tr[data-claim]");
		await expect(claims.first()).toContainText("Open");
		await expect(page.getByRole("columnheader", { name: "Made" })).toBeVisible();
		await expect(
			page.getByRole("button", {
				name: /^Bilateral summit of Biden and Kishida, .*10 Apr 2024, (announced|scheduled)/i,
			}),
		).toBeVisible();
	});

	test("Previous change and Next change go from day to day, Latest leads back", async ({ page }) => {
		await openLive(page, `${ROOT}?asof=2024-04-05`);
		await page.getByRole("button", { name: "Next change" }).click();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-06");
		await page.getByRole("button", { name: "Previous change" }).click();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-05");
		await page.getByRole("button", { name: "Latest", exact: true }).click();
		await expect(banner(page)).toHaveCount(0);
	});

	test("changes play by themselves until they are paused", async ({ page }) => {
		await openLive(page, `${ROOT}?asof=2024-04-05`);
		await page.getByRole("button", { name: "Play changes" }).click();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-06");
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-07");
		await page.getByRole("button", { name: "Pause" }).click();
		await expect(page.getByRole("button", { name: "Play changes" })).toBeVisible();
	});

	test("a run of changes is one step of the history", async ({ page }) => {
		await openLive(page, `${ROOT}?asof=2024-04-05`);
		await page.getByRole("button", { name: "Play changes" }).click();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-08", { timeout: 15_000 });
		await page.getByRole("button", { name: "Pause" }).click();
		await page.goBack();
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-05");
	});

	test("the handle under the overview goes from change to change by the arrow keys, and by months", async ({
		page,
	}) => {
		const timeline = await openLive(page, `${ROOT}?asof=2024-04-05`);
		const handle = timeline.getByRole("slider", { name: "Day of knowledge" });
		await expect(handle).toHaveAttribute("aria-valuetext", "5 Apr 2024");
		await handle.focus();
		await page.keyboard.press("ArrowRight");
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-04-06");
		await expect(handle).toBeFocused();
		await page.keyboard.press("PageDown");
		await expect(banner(page)).toHaveAttribute("data-asof", "2024-03-06");
		await page.keyboard.press("End");
		await expect(banner(page)).toHaveCount(0);
	});

	test("the handle is dragged from the latest to an earlier day", async ({ page }) => {
		const timeline = await openLive(page);
		const box = await timeline.getByRole("slider", { name: "Day of knowledge" }).boundingBox();
		if (box === null) throw new Error("the handle has no place");
		await page.mouse.move(box.x + 12, box.y + 12);
		await page.mouse.down();
		await page.mouse.move(box.x - 400, box.y + 12, { steps: 4 });
		await page.mouse.up();
		await expect(banner(page)).toBeVisible();
		await expect(page).toHaveURL(/\?asof=202\d-\d\d-\d\d$/);
	});

	test("a thing that was not yet known is not named, and leads to the day on which it was", async ({ page }) => {
		await openLive(page, `${ROOT}events/congress-speech/?asof=2024-01-01`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details).toContainText("was not yet known on 1 Jan 2024");
		await expect(details).not.toContainText("Congress");
		await details.getByRole("button", { name: /when it became known/ }).click();
		await expect(details.getByRole("heading", { level: 2 })).toContainText("Congress");
	});

	test("nothing later is painted while the data is on its way", async ({ page }) => {
		const release = await holdData(page);
		await page.goto(`${ROOT}?asof=2024-04-05`);
		await expect(page.locator("#briefing")).toBeHidden();
		await expect(page.locator("[data-timeline]")).toBeHidden();
		const said = await page.locator("main").evaluate((main) => {
			const { content, visibility } = getComputedStyle(main.parentElement ?? main, "::after");
			return [content, visibility];
		});
		expect(said).toEqual(['"Loading what this link asks for…"', "visible"]);
		release();
		await expect(page.locator("[data-live] #briefing")).toBeVisible();
		await expect(page.locator("#briefing")).toContainText("Judged as of 5 Apr 2024");
	});
});

test.describe("what changed", () => {
	test("is reached from the banner, by what announced it, and each change leads to its thing", async ({ page }) => {
		await openLive(page, `${ROOT}?asof=2024-04-05`);
		await page.getByRole("link", { name: /^What changed since/ }).click();
		await expect(page).toHaveURL(`${ROOT}changes/?since=2024-04-05`);
		await expect(page.getByRole("tab", { name: "What changed" })).toHaveAttribute("aria-selected", "true");
		await expect(page.getByLabel("After")).toHaveValue("5 Apr 2024");
		const panel = page.getByRole("tabpanel");
		await expect(panel).toContainText("212 changes: ");
		await expect(panel.getByRole("link", { name: "The dossier as of 5 Apr 2024" })).toHaveAttribute(
			"href",
			/\?asof=2024-04-05$/,
		);
		await panel.getByRole("link", { name: "First maritime cooperative activity of four nations" }).click();
		await expect(page).toHaveURL(/\/events\/[a-z-]+\//);
	});

	test("says where nothing did", async ({ page }) => {
		await openLive(page, `${ROOT}changes/?since=2024-04-05&until=2024-04-05`);
		await expect(page.getByRole("tabpanel")).toContainText("Nothing became known between the two days.");
	});
});

test.describe("the scorecard", () => {
	test("counts every claim, and a cell opens its claims", async ({ page }) => {
		await openLive(page, `${ROOT}scorecard/`);
		const cell = page.locator('[data-topic="minerals"][data-verdict="partly"]');
		await expect(cell).toContainText("7");
		await cell.getByRole("link").or(cell).first().click();
		await expect(page).toHaveURL(/scorecard\/\?topics=minerals&verdicts=partly/);
		await expect(page.getByRole("tabpanel")).toContainText("7 of 30 claims");
	});

	test("of an earlier day has no later verdict", async ({ page }) => {
		await openLive(page, `${ROOT}scorecard/?asof=2024-04-05`);
		await expect(page.locator('[data-topic="minerals"][data-verdict="open"]')).toContainText("10");
		await expect(page.locator('[data-topic="minerals"][data-verdict="partly"]')).not.toContainText("7");
	});

	test("has the width of the page, the chart beside the matrix", async ({ page }) => {
		await openLive(page, `${ROOT}scorecard/`);
		await expect(page.getByRole("complementary", { name: "Details" })).toBeHidden();
		const chart = page.getByRole("heading", { name: "Forecast band and what came of it" });
		const matrix = page.getByText("By topic", { exact: true }).first();
		const [at, beside] = [await chart.boundingBox(), await matrix.boundingBox()];
		expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(24);
	});

	test("folds the timeline, which the reader can unfold for good", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}scorecard/`);
		await expect(timeline).toHaveAttribute("data-size", "folded");
		await timeline.getByRole("button", { name: "Show timeline" }).click();
		await page.reload();
		await expect(timeline).toHaveAttribute("data-size", "full");
	});
});

test.describe("a link that was made before something changed", () => {
	test("says nothing while nothing has changed", async ({ page }) => {
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await openLive(page, `${ROOT}claims/nickel-cooperation-weighed/`);
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Copy link", exact: true }).click();
		await expect(page.getByText("Link copied.")).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toMatch(/\/claims\/nickel-cooperation-weighed\/\?v=[a-z0-9]+$/);
		await page.goto(link);
		await expect(page.getByRole("complementary", { name: "Details" })).toContainText("Said by");
		await expect(page.locator("[data-changed]")).toHaveCount(0);
	});

	test("made on an earlier day says that the claim has changed, and what it was", async ({ page }) => {
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await openLive(page, `${ROOT}claims/nickel-cooperation-weighed/?asof=2024-04-05`);
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Copy link", exact: true }).click();
		await expect(
			page.getByText("Link copied. It leads to the latest state; “Copy link to this view” keeps 5 April 2024."),
		).toBeVisible();
		await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
		await expect(page.locator("[data-changed]")).toContainText("changed since the link was made");
	});
});

test("the checks name each finding by its rule, and lead to what it is about", async ({ page }) => {
	await openLive(page);
	await page.getByRole("complementary", { name: "Details" }).getByRole("link", { name: "Checks" }).click();
	await expect(page).toHaveURL(`${ROOT}checks/`);
	const group = page.locator('[data-finding="late-cite"]').first();
	await expect(group).toContainText("12");
	await group.getByRole("link").first().click();
	await expect(page).toHaveURL(/\/(events|claims|topics)\/[a-z0-9-]+\//);
});

test("the checks read the whole dossier whatever the day in view, and say so", async ({ page }) => {
	await openLive(page, `${ROOT}checks/?asof=2024-04-05`);
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText("0 errors, 21 warnings");
	await expect(panel).toContainText("not as it was known on the day in view");
});
