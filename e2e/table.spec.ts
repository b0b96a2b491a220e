import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

async function openTable(page: Page, address = ROOT): Promise<Locator> {
	await page.goto(address);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	await timeline.getByRole("button", { name: "Table", exact: true }).click();
	await expect(timeline.getByRole("table")).toBeVisible();
	return timeline;
}

function column(timeline: Locator, at: number): Promise<string[]> {
	return timeline.locator(`tbody tr > :nth-child(${at})`).allInnerTexts();
}

test("the table has the same events as the drawing", async ({ page }) => {
	await page.goto(ROOT);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	const drawn = await timeline.locator("button[data-event]").count();
	await timeline.getByRole("button", { name: "Table", exact: true }).click();
	await expect(timeline.locator("tbody tr")).toHaveCount(drawn);
});

test("the drawing names the table as its equivalent", async ({ page }) => {
	await page.goto(ROOT);
	await expect(page.getByRole("group", { name: /^Events:/ })).toHaveAccessibleDescription(
		"The Table button lists the same events.",
	);
});

test("the table opens in civil order, which the head of the date says", async ({ page }) => {
	const timeline = await openTable(page);
	await expect(timeline.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
	const dates = await column(timeline, 2);
	expect(dates[0]).toBe("Sun 7 Apr 2024");
	expect(dates.at(-1)).toMatch(/^Fri 12 Apr 2024/);
	expect(dates.indexOf("Wed 10 Apr 2024 10:50")).toBeLessThan(dates.indexOf("Wed 10 Apr 2024"));
});

for (const [at, name] of [
	[1, "Event"],
	[4, "Topics"],
	[5, "Place"],
] as const)
	test(`the head "${name}" sorts by its column, and the other way on a second press`, async ({ page }) => {
		const timeline = await openTable(page);
		const head = timeline.getByRole("columnheader", { name });
		const { compare } = new Intl.Collator("en", { numeric: true });
		await head.getByRole("button").click();
		await expect(head).toHaveAttribute("aria-sort", "ascending");
		const up = (await column(timeline, at)).filter((text) => text !== "");
		expect(up).toEqual([...up].sort(compare));
		await head.getByRole("button").press("Enter");
		await expect(head).toHaveAttribute("aria-sort", "descending");
		const down = (await column(timeline, at)).filter((text) => text !== "");
		expect(down).toEqual([...down].sort((a, b) => compare(b, a)));
		await expect(head.getByRole("button")).toBeFocused();
	});

test("a head sorts all events in view, not the page in sight alone", async ({ page }) => {
	const timeline = await openTable(page);
	await timeline.getByRole("button", { name: "Fit all" }).click();
	await timeline.getByRole("columnheader", { name: "Date" }).getByRole("button").click();
	await expect(timeline.locator("tbody tr").first()).toContainText("2026");
	await expect(timeline.locator("tbody tr")).toHaveCount(60);
});

test("pages turn to the end and back by keyboard; the focus stays and the rows in sight are said", async ({ page }) => {
	const timeline = await openTable(page);
	await timeline.getByRole("button", { name: "Fit all" }).click();
	await expect(timeline.getByText("1 to 60 of 80", { exact: true })).toBeAttached();
	await timeline.getByRole("button", { name: "Next page" }).press("Enter");
	await expect(timeline.getByText("61 to 80 of 80", { exact: true })).toBeVisible();
	await expect(timeline.getByRole("button", { name: "Next page" })).toBeFocused();
	await expect(timeline.getByRole("button", { name: "Next page" })).toHaveAttribute("aria-disabled", "true");
	await timeline.getByRole("button", { name: "Previous page" }).press("Enter");
	await expect(timeline.locator("tbody tr")).toHaveCount(60);
});

test("another view begins again at its first page", async ({ page }) => {
	const timeline = await openTable(page);
	await timeline.getByRole("button", { name: "Fit all" }).click();
	await timeline.getByRole("button", { name: "Next page" }).click();
	await timeline.getByRole("columnheader", { name: "Date" }).getByRole("button").click();
	await expect(timeline.getByText("1 to 60 of 80", { exact: true })).toBeAttached();
});

test("the row of the open event is marked and in sight, also after a step to an event of another page", async ({
	page,
}) => {
	const timeline = await openTable(page);
	await timeline.getByRole("button", { name: "Fit all" }).click();
	await timeline.locator("tbody tr").last().getByRole("link").click();
	await expect(timeline.locator("tbody tr[data-selected]")).toBeInViewport();
	await page.getByRole("button", { name: "Next event" }).click();
	await expect(timeline.getByText("61 to 80 of 80", { exact: true })).toBeAttached();
	await expect(timeline.locator("tbody tr[data-selected]")).toBeInViewport();
	await expect(timeline.locator("[aria-current]")).toHaveCount(1);
});

test("a view without events says what to do", async ({ page }) => {
	await page.goto(`${ROOT}?from=2024-04-09&to=2024-04-09`);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await timeline.getByRole("button", { name: "Table", exact: true }).click();
	await expect(timeline.getByText("No event lies between these dates: choose another period, or All.")).toBeVisible();
});

test("the briefing begins where it did when the table stands in place of the drawing", async ({ page }) => {
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const begins = async () => (await page.locator("#briefing").boundingBox())?.y;
	const before = await begins();
	await openTable(page);
	expect(await begins()).toBe(before);
});
