import type { Page } from "@playwright/test";
import { holdData, openLive, ROOT } from "./live";
import { readPdf } from "./pdf-text";
import { expect, test } from "./test";

const BRIEF = `${ROOT}brief/`;

async function openBrief(page: Page, query = "") {
	await page.goto(BRIEF + query);
	await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
	return page.getByRole("article", { name: "Brief" });
}

/** In reading order. */
const PARTS = [
	"Judgements",
	"How 30 claims turned out",
	"Sources of the summary and the judgements, in order of first use",
	"Minerals",
	"Security",
	"Technology",
	"Diplomacy",
	"Events in order",
	"Where accounts differ",
	"How strong the record is, and what it lacks",
	"References",
];

for (const format of ["A4", "Letter"] as const)
	test(`the brief on ${format}: its day and its number on every sheet, nothing cut off, no controls`, async ({
		page,
	}) => {
		await openBrief(page);
		const sheets = await readPdf(await page.pdf({ format, printBackground: true }));
		expect(sheets.length).toBeGreaterThan(5);
		for (const [at, { text }] of sheets.entries()) {
			expect(text).toContain("Brief as known on 23 Nov 2026 (latest)");
			expect(text).toContain(`${at + 1} of ${sheets.length}`);
		}
		expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
		expect(sheets.map(({ bitmaps }) => bitmaps)).toEqual(sheets.map(() => 0));
		const text = sheets.map((sheet) => sheet.text).join(" ");
		expect(text).not.toMatch(/Back to the dashboard|As known on 23 Nov 2026 \(latest\) Topics/);
		for (const words of PARTS) expect(text).toContain(words);
	});

test("the parts of the brief stand in reading order, without a script too", async ({ page, browser, baseURL }) => {
	const brief = await openBrief(page);
	const heads = brief.getByRole("heading", { level: 2 });
	await expect(heads).toHaveText(PARTS.map((words) => new RegExp(`^${words}`)));
	await expect(
		brief.getByText(/^Dates are those of each event’s own place; hours on the timeline are Washington time\. /),
	).toBeVisible();
	const live = await brief.innerText();
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const still = await context.newPage();
	await still.goto(BRIEF);
	expect(await still.getByRole("article", { name: "Brief" }).innerText()).toBe(live);
	await context.close();
});

test("endnotes count from 1 in order of first use, and every cite leads to its own", async ({ page }) => {
	const brief = await openBrief(page);
	const { numbers, cited } = await brief.evaluate((element) => ({
		numbers: [...element.querySelectorAll("[data-source] > strong")].map((strong) => Number(strong.textContent)),
		cited: [...element.querySelectorAll<HTMLAnchorElement>('a[aria-label^="Source "]')].map((link) => ({
			number: Number(link.textContent),
			leads: document.querySelector(link.hash)?.querySelector("strong")?.textContent,
		})),
	}));
	expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	expect(cited.filter(({ number, leads }) => String(number) !== leads)).toEqual([]);
	const firstUses = [...new Set(cited.map(({ number }) => number))];
	expect(firstUses).toEqual(numbers);
});

test("accounts that differ stand side by side, the chosen one with its reason", async ({ page }) => {
	const brief = await openBrief(page);
	const dispute = brief.locator("section", { hasText: "Where accounts differ" }).locator("ul").first();
	const accounts = dispute.getByRole("listitem");
	expect(await accounts.count()).toBeGreaterThan(1);
	const tops = await accounts.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
	expect(new Set(tops).size).toBe(1);
	await expect(dispute.getByText("Chosen", { exact: true })).toHaveCount(1);
});

test("the brief of an earlier day and of some topics, by its address", async ({ page }) => {
	const brief = await openBrief(page, "?asof=2024-04-05&topics=minerals~security");
	await expect(brief.getByText("Brief as known on 5 Apr 2024; Minerals, Security alone")).toBeVisible();
	await expect(brief.getByText("How strong the record was")).toBeVisible();
	await expect(brief.getByText("How 14 claims turned out")).toBeVisible();
	await expect(brief.getByRole("heading", { name: "Diplomacy" })).toHaveCount(0);
	await expect(brief.getByText("Borne out", { exact: true })).toHaveCount(0);
	const sheets = await readPdf(await page.pdf({ format: "A4" }));
	for (const { text } of sheets) expect(text).toContain("Brief as known on 5 Apr 2024");
});

test("the day and the topics are chosen on the page, and its address says them", async ({ page }) => {
	const brief = await openBrief(page);
	await page.getByRole("textbox", { name: "As of" }).fill("11 Apr 2024");
	await page.keyboard.press("Enter");
	await expect(brief.getByText("Brief as known on 11 Apr 2024")).toBeVisible();
	await expect(page).toHaveURL(/\/brief\/\?asof=2024-04-11$/);
	await page.getByRole("checkbox", { name: "Diplomacy" }).uncheck();
	await expect(brief.getByRole("heading", { name: "Diplomacy" })).toHaveCount(0);
	await expect(page).toHaveURL(/\?asof=2024-04-11&topics=minerals~security~technology$/);
	await page.getByRole("button", { name: "Latest" }).click();
	await expect(brief.getByText("Brief as known on 23 Nov 2026 (latest)")).toBeVisible();
});

test("Share leads to the brief of the view, which leads back to it", async ({ page }) => {
	await openLive(page, `${ROOT}topics/minerals/?asof=2024-04-05&topics=minerals`);
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Brief to print" }).click();
	await expect(page).toHaveURL(/\/brief\/\?asof=2024-04-05&topics=minerals$/);
	await expect(page.getByText("Brief as known on 5 Apr 2024")).toBeVisible();
	await page.getByRole("link", { name: "Back to the dashboard" }).click();
	await expect(page).toHaveURL(/2024\/\?asof=2024-04-05&topics=minerals$/);
});

test("of an earlier day the latest state is not painted even for a moment", async ({ page }) => {
	const release = await holdData(page);
	await page.goto(`${BRIEF}?asof=2024-04-05`);
	await expect(page.locator("main")).toBeAttached();
	await expect(page.getByText("Judgements", { exact: true })).toBeHidden();
	release();
	await expect(page.getByText("Brief as known on 5 Apr 2024")).toBeVisible();
	await expect(page.getByText("Judgements", { exact: true })).toBeVisible();
});
