import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

test.describe("the dashboard", () => {
	test("opens on the summit week with the three headline events labelled", async ({ page }) => {
		await page.goto("/");
		const timeline = page.getByRole("region", { name: "Timeline" });
		await expect(timeline).toHaveAttribute("data-ready", "true");
		for (const [id, label] of [
			["bilateral-summit", "Bilateral summit"],
			["congress-speech", "Speech to Congress"],
			["trilateral-leaders-summit", "Leaders’ summit"],
		])
			await expect(timeline.locator(`[data-event="${id}"]`)).toHaveAttribute("data-label", label ?? "");
		await expect(timeline.getByRole("status")).toHaveText("13 of 80 events");
	});

	test("a mark opens its event with the three clocks, and the address names it", async ({ page }) => {
		await page.goto(ROOT);
		await page.getByRole("button", { name: /^Bilateral summit of Biden and Kishida, Wed 10 Apr 2024/ }).click();
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(/Bilateral summit/);
		await expect(page).toHaveURL(`${ROOT}events/bilateral-summit/`);
		const clocks = details.getByRole("table", { name: "The hour in each city" });
		await expect(details.getByText("Wed 10 Apr 2024", { exact: true })).toBeVisible();
		await expect(clocks.getByRole("row", { name: /Washington/ })).toContainText("10:50");
		await expect(clocks.getByRole("row", { name: /Manila/ })).toContainText("22:50");
		await expect(clocks.getByRole("row", { name: /Manila/ })).toContainText("11");
		await expect(clocks.getByRole("row", { name: /Tokyo/ })).toContainText("23:50");
		await expect(clocks.getByRole("row", { name: /Tokyo/ })).toContainText("01:20");
	});

	test("a date without an hour has no clocks and says that it stays", async ({ page }) => {
		await page.goto(`${ROOT}events/trilateral-leaders-summit/`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details).toContainText("it stays on this date under every clock");
		await expect(details.getByRole("table")).toHaveCount(0);
	});

	test("a tab changes the panel and the address; Back returns to the one before", async ({ page }) => {
		await page.goto(ROOT);
		const tabs = page.getByRole("tablist", { name: "Briefing" });
		await tabs.getByRole("tab", { name: "Security" }).click();
		await expect(page).toHaveURL(`${ROOT}topics/security/`);
		await expect(page.getByRole("tabpanel", { name: "Security" })).toContainText("Judged");
		await tabs.getByRole("tab", { name: "Technology" }).click();
		await expect(page).toHaveURL(`${ROOT}topics/technology/`);
		await page.goBack();
		await expect(tabs.getByRole("tab", { name: "Security" })).toHaveAttribute("aria-selected", "true");
		await page.goForward();
		await expect(tabs.getByRole("tab", { name: "Technology" })).toHaveAttribute("aria-selected", "true");
	});

	test("a claim of the table opens in the details and sets the row apart", async ({ page }) => {
		await page.goto(`${ROOT}topics/technology/`);
		const row = page.locator("tr[data-claim]").first();
		const text = await row.getByRole("link").innerText();
		await row.getByRole("link").click();
		await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
		await expect(page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 })).toHaveText(
			text,
		);
		await expect(row).toHaveAttribute("aria-current", "true");
	});

	test("a cite leads to its source, which lists what rests on it", async ({ page }) => {
		await page.goto(ROOT);
		await expect(page.getByRole("tablist", { name: "Briefing" })).toBeVisible();
		await page.getByRole("link", { name: "Source 1", exact: true }).first().click();
		await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
		await expect(page.getByRole("complementary", { name: "Details" })).toContainText("What rests on it");
	});

	test("Next and Previous step through the events in civil order", async ({ page }) => {
		await page.goto(`${ROOT}events/bilateral-summit/`);
		const details = page.getByRole("complementary", { name: "Details" });
		await details.getByRole("button", { name: "Next event" }).click();
		await expect(details.getByRole("heading", { level: 2 })).not.toHaveText(/Bilateral summit/);
		await details.getByRole("button", { name: "Previous event" }).click();
		await expect(page).toHaveURL(`${ROOT}events/bilateral-summit/`);
	});

	test("closing the details leaves the tab that stood beside them", async ({ page }) => {
		await page.goto(`${ROOT}topics/minerals/`);
		await page.locator('[data-event="state-dinner"]').click();
		await page.getByRole("button", { name: "Close details" }).click();
		await expect(page).toHaveURL(`${ROOT}topics/minerals/`);
	});

	test("the clock moves what has an hour and leaves days where they stand", async ({ page }) => {
		await page.goto(ROOT);
		const hour = page.locator('[data-event="congress-speech"]');
		const day = page.locator('[data-event="state-dinner"]');
		const [hourBefore, dayBefore] = [await hour.boundingBox(), await day.boundingBox()];
		await page.getByLabel("Clock").selectOption({ label: "Tokyo" });
		await expect(page).toHaveURL(/tz=Asia\/Tokyo/);
		await expect.poll(async () => (await hour.boundingBox())?.x).toBeGreaterThan((hourBefore?.x ?? 0) + 50);
		expect((await day.boundingBox())?.x).toBe(dayBefore?.x);
	});

	test("the theme can be chosen and stays after a reload", async ({ page }) => {
		await page.goto(ROOT);
		await page.getByRole("button", { name: "Dark theme" }).click();
		await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
		await page.reload();
		await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	});
});

test.describe("addresses", () => {
	for (const [path, heading, title] of [
		["topics/minerals/", "Minerals", /^Minerals/],
		["events/congress-speech/", /Congress/, /Congress/],
		["claims/nickel-cooperation-weighed/", /nickel/i, /nickel/i],
		["sources/kantei-2024-04-10/", /Summit Meeting/, /Summit Meeting/],
		["actors/kishida/", /Kishida/, /Kishida/],
	] as const) {
		test(`${path} opens by direct load with its own title and description`, async ({ page }) => {
			await page.goto(ROOT + path);
			await expect(page).toHaveTitle(title);
			await expect(page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 })).toHaveText(
				heading,
			);
			const description = page.locator('meta[name="description"]');
			expect((await description.getAttribute("content"))?.length).toBeGreaterThan(30);
		});
	}

	test("an unknown id gives the page that says so, with status 404", async ({ page }) => {
		const response = await page.request.get(`${ROOT}events/no-such-event/`);
		expect(response.status()).toBe(404);
		expect(await response.text()).toContain("There is nothing at this address");
	});

	test("a broken part of the address is dropped with one notice and never shown", async ({ page }) => {
		await page.goto(`${ROOT}?from=2024-02-30&to=<b>x</b>`);
		await expect(page.getByText("Part of the address was not understood")).toBeVisible();
		await expect(page.getByText("<b>x</b>")).toHaveCount(0);
		await expect(page.getByRole("region", { name: "Timeline" }).getByRole("status")).toHaveText("13 of 80 events");
	});
});

test.describe("without a script", () => {
	test.use({ javaScriptEnabled: false });

	test("the dashboard reads in full: picture, judgement, claims, all events", async ({ page }) => {
		await page.goto(ROOT);
		await expect(
			page.getByRole("region", { name: "Timeline" }).getByText("Bilateral summit", { exact: true }),
		).toBeVisible();
		await expect(page.getByRole("row")).not.toHaveCount(0);
		await expect(page.getByRole("link", { name: /Leaders’ summit|First leaders/ }).first()).toBeVisible();
	});

	test("an event's page carries its record, its clocks and its sources", async ({ page }) => {
		await page.goto(`${ROOT}events/bilateral-summit/`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details).toContainText("23:50");
		await expect(details).toContainText("What became known");
		await expect(details.locator("[data-source]")).not.toHaveCount(0);
	});
});
