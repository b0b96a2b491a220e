import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

test.use({ javaScriptEnabled: false });

/** Each kind of page, the heading of its record, and what its record says. */
const PAGES = [
	["", /summit, April 2024/, ["Headline events"]],
	["topics/minerals/", "Minerals", ["carry the story"]],
	["events/bilateral-summit/", /^Bilateral summit/, ["23:50", "What became known", "Sources"]],
	["claims/nickel-cooperation-weighed/", /nickel/i, ["Said by", "Made on", "Sources"]],
	["sources/kantei-2024-04-10/", /Summit Meeting/, ["Publisher", "Reliability", "What rests on it", "https://"]],
	["actors/kishida/", /Kishida/, ["Events"]],
	["sources/", /summit, April 2024/, ["Headline events"]],
] as const;

for (const [path, heading, texts] of PAGES) {
	test(`"${path}" reads in full: picture, panel, record, links`, async ({ page }) => {
		await page.goto(ROOT + path);
		const timeline = page.getByRole("region", { name: "Timeline" });
		await expect(timeline.getByRole("img", { name: /Summit week.*13 of 80 events/ })).toBeVisible();
		await expect(timeline.getByText("Bilateral summit", { exact: true })).toBeVisible();
		await expect(page.getByRole("navigation", { name: "Briefing" }).getByRole("link")).toHaveCount(6);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(heading);
		for (const text of texts) await expect(details).toContainText(text);
		await expect(page.getByRole("button")).toHaveCount(0);
		const dead = await page
			.locator("a[href]")
			.evaluateAll((links) => links.filter((link) => !/^(\/|#|https?:)/.test(link.getAttribute("href") ?? "")).length);
		expect(dead).toBe(0);
	});
}

test("the dashboard carries every event in a table and every claim of its tab", async ({ page }) => {
	await page.goto(ROOT);
	await expect(page.locator("#briefing").getByRole("table").last().getByRole("row")).toHaveCount(81);
	await expect(page.getByText("Judged", { exact: false }).first()).toBeVisible();
	expect(await page.locator("tr[data-claim]").count()).toBeGreaterThan(5);
});

test("the page of the sources lists every source", async ({ page }) => {
	await page.goto(`${ROOT}sources/`);
	await expect(page.getByRole("heading", { name: "How strong is the record?" })).toBeVisible();
	await expect(page.locator("tr[data-source]")).toHaveCount(146);
});

test("links lead on: from the dashboard to an event, to its source, to the source's address", async ({ page }) => {
	await page.goto(ROOT);
	await page
		.getByRole("table")
		.getByRole("link", { name: /^Bilateral summit of/ })
		.click();
	const details = page.getByRole("complementary", { name: "Details" });
	await details.locator("[data-source]").first().getByRole("link").click();
	await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+\/$/);
	await expect(details.getByRole("link", { name: /^https:\/\// })).toBeVisible();
});

test("the list of dossiers and the page of nothing lead to the dossier", async ({ page }) => {
	for (const path of ["/dossiers/", "/404.html"]) {
		await page.goto(path);
		await expect(page.getByRole("link", { name: /summit, April 2024/ })).toHaveAttribute("href", ROOT);
	}
});
