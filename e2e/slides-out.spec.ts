import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { ROOT } from "./live";
import { readPdf } from "./pdf-text";
import { openAudience, present } from "./presenting";
import { expect, test } from "./test";

const NOTE = "Start with what was agreed, quietly";

/** The dialog of the deck's ways out, once a note is written beside the first slide; printing is left to the test. */
async function openOut(page: Page, query = "") {
	await page.addInitScript(() => {
		window.print = () => {};
	});
	await present(page, query);
	await page.getByRole("textbox", { name: "Notes" }).fill(NOTE);
	await page.getByRole("button", { name: "PowerPoint or paper" }).click();
	return page.getByRole("dialog", { name: "PowerPoint or paper" });
}

/** Headings of the slides in order, as the paper has them. */
async function headings(page: Page): Promise<readonly string[]> {
	const paper = page.locator("[data-paper-deck]");
	await expect(paper).toBeAttached();
	return paper.locator("h1").evaluateAll((found) => found.map((heading) => heading.textContent ?? ""));
}

/** Lines are broken anywhere, and readers of PDF drop hyphens at a break. */
function squeezed(text: string): string {
	return text.replace(/[\s’ʼ'-]+/g, "");
}

async function pdfOf(page: Page) {
	return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

test("PowerPoint saves a file named after the dossier and the deck", async ({ page }) => {
	test.setTimeout(60_000);
	const dialog = await openOut(page);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "PowerPoint" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("trilateral-summit-2024-briefing.pptx");
	const file = await readFile(await download.path());
	expect(file.toString("latin1", 0, 2)).toBe("PK");
	// Stored as it is: names and texts can be read in the file itself.
	expect(file.includes("ppt/slides/slide1.xml")).toBe(true);
	expect(file.includes(NOTE)).toBe(true);
	await expect(dialog.getByRole("status").filter({ hasText: "Saved as" })).toBeVisible();
});

test("without notes none are in the file, and an earlier day is in its name", async ({ page }) => {
	test.setTimeout(60_000);
	const dialog = await openOut(page, "?asof=2024-04-05");
	await dialog.getByRole("checkbox", { name: "With my notes" }).uncheck();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "PowerPoint" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("trilateral-summit-2024-briefing_2024-04-05.pptx");
	const file = await readFile(await download.path());
	expect([file.includes(NOTE), file.includes("As known on 5 Apr 2024")]).toEqual([false, true]);
});

test("a PowerPoint file that cannot be made leaves none and says so", async ({ page }) => {
	let saved = 0;
	page.on("download", () => saved++);
	await page.addInitScript(() => {
		URL.createObjectURL = () => {
			throw new Error("no room");
		};
	});
	const dialog = await openOut(page);
	await dialog.getByRole("button", { name: "PowerPoint" }).click();
	await expect(dialog.getByRole("alert").filter({ hasText: "none was saved" })).toBeVisible({ timeout: 20_000 });
	expect(saved).toBe(0);
});

test("where what makes it does not come words say so, the page stays, and the next try saves it", async ({
	page,
	complaints,
}) => {
	test.setTimeout(60_000);
	const dialog = await openOut(page);
	await page.route("**/_next/**", (route) => route.abort());
	await dialog.getByRole("button", { name: "PowerPoint" }).click();
	await expect(dialog.getByRole("alert").filter({ hasText: "none was saved" })).toBeVisible();
	await page.unroute("**/_next/**");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "PowerPoint" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("trilateral-summit-2024-briefing.pptx");
	await expect(dialog.getByRole("alert").filter({ hasText: "none was saved" })).toHaveCount(0);
	complaints.length = 0;
});

test("closed while it works nothing is saved, and the desk says that it was cancelled", async ({ page }) => {
	let saved = 0;
	page.on("download", () => saved++);
	const dialog = await openOut(page);
	let release: () => void = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/_next/**", async (route) => {
		await held;
		await route.continue();
	});
	await dialog.getByRole("button", { name: "PowerPoint" }).click();
	await expect(dialog.getByText("Working …")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("status").filter({ hasText: "Cancelled: no PowerPoint file was saved." })).toBeVisible();
	release();
	// A second one, which is not cancelled, takes as long and is the only one that arrives.
	await page.getByRole("button", { name: "PowerPoint or paper" }).click();
	await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "PowerPoint" }).click()]);
	expect(saved).toBe(1);
});

test("Share leads to the deck's ways out, with the day in view", async ({ page }) => {
	await page.goto(`${ROOT}?asof=2024-04-05`);
	await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Slides as PowerPoint or on paper" }).click();
	await expect(page.getByRole("dialog", { name: "PowerPoint or paper" })).toBeVisible();
	await expect(page).toHaveURL(/\/present\/\?asof=2024-04-05$/);
});

test("control characters of notes stay off the paper", async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {};
	});
	await present(page);
	await page.getByRole("textbox", { name: "Notes" }).fill("Be\u0007gin\u0000 here");
	await page.getByRole("button", { name: "PowerPoint or paper" }).click();
	await page.getByRole("button", { name: "Handout" }).click();
	const paper = page.locator("[data-paper-deck]");
	await expect(paper).toBeAttached();
	expect(await paper.evaluate((element) => element.textContent?.includes("Begin here"))).toBe(true);
});

test("slides print one a sheet, complete, with day and address, and the sources at the end", async ({ page }) => {
	const dialog = await openOut(page);
	await dialog.getByRole("button", { name: "Print slides" }).click();
	const words = await headings(page);
	expect(words.length).toBeGreaterThan(8);
	const sheets = await pdfOf(page);
	expect(sheets.length).toBe(words.length + 1);
	for (const [at, heading] of words.entries()) {
		const text = sheets[at]?.text ?? "";
		expect(squeezed(text)).toContain(squeezed(heading));
		expect(text).toContain("As known on 23 Nov 2026 (latest)");
		expect(squeezed(text)).toContain(squeezed("The dossier holds 146 sources"));
		expect(squeezed(text)).toContain("/dossiers/trilateralsummit2024/");
		expect(text).not.toContain(NOTE);
	}
	expect(sheets.at(-1)?.text).toContain("Sources of this briefing");
	// Landscape: 297 mm in points.
	for (const { width } of sheets) expect(width).toBeCloseTo(842, -1);
	expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
	expect(sheets.map(({ bitmaps }) => bitmaps)).toEqual(sheets.map(() => 0));
	await expect(page.locator("[data-paper-deck]")).toHaveCount(0);
	await expect(dialog).toBeVisible();
});

test("a handout has two slides a sheet, with their notes", async ({ page }) => {
	const dialog = await openOut(page);
	await dialog.getByRole("button", { name: "Handout" }).click();
	const words = await headings(page);
	const sheets = await pdfOf(page);
	const text = squeezed(sheets.map((sheet) => sheet.text).join(" "));
	for (const heading of words) expect(text).toContain(squeezed(heading));
	expect(text).toContain(squeezed(NOTE));
	expect(text).toContain(squeezed("As known on 23 Nov 2026 (latest)"));
	expect(text).toContain(squeezed("Sources of this briefing"));
	expect(sheets.length).toBeLessThanOrEqual(Math.ceil(words.length / 2) + 1);
	// Portrait: 210 mm in points.
	for (const { width } of sheets) expect(width).toBeCloseTo(595, -1);
	expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
});

test("a handout without notes keeps them private", async ({ page }) => {
	const dialog = await openOut(page);
	await dialog.getByRole("checkbox", { name: "With my notes" }).uncheck();
	await dialog.getByRole("button", { name: "Handout" }).click();
	await headings(page);
	const sheets = await pdfOf(page);
	expect(squeezed(sheets.map((sheet) => sheet.text).join(" "))).not.toContain(squeezed(NOTE));
});

test("the browser's own Print on the presenter's window gives the slides and no note, and the desk stands again", async ({
	page,
}) => {
	await present(page);
	await page.getByRole("textbox", { name: "Notes" }).fill(NOTE);
	// What sheets are drawn with comes once the desk stands.
	await expect(page.locator("html")).toHaveAttribute("data-prints", "");
	const sheets = await pdfOf(page);
	expect(sheets.length).toBe(13);
	const text = sheets.map((sheet) => sheet.text).join(" ");
	expect(sheets.at(-1)?.text).toContain("Sources of this briefing");
	for (const words of [NOTE, "Edit deck", "Log question"]) expect(squeezed(text)).not.toContain(squeezed(words));
	for (const { width } of sheets) expect(width).toBeCloseTo(842, -1);
	expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
	await expect(page.locator("[data-paper-deck]")).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Edit deck" })).toBeVisible();
});

test("the audience's window prints the slide that the room sees, light, as wide as one landscape sheet", async ({
	page,
}) => {
	await present(page);
	const audience = await openAudience(page);
	await page.keyboard.press("PageDown");
	await page.keyboard.press("PageDown");
	await page.keyboard.press("b");
	await expect(audience.locator("[data-slide='minerals'] [data-black]")).toBeVisible();
	const heading = await audience.getByRole("heading", { level: 1 }).innerText();
	const sheets = await pdfOf(audience);
	expect(sheets.length).toBe(1);
	expect(squeezed(sheets[0]?.text ?? "")).toContain(squeezed(heading));
	expect(sheets[0]?.width).toBeCloseTo(842, -1);
	expect(sheets[0]?.cut).toEqual([]);
	await audience.emulateMedia({ media: "print" });
	const slide = await audience.locator("[data-slide]").evaluate((element) => ({
		background: getComputedStyle(element).backgroundColor,
		zoom: getComputedStyle(element).zoom,
		sheet: Math.round(element.closest("[data-fill]")?.getBoundingClientRect().width ?? 0),
	}));
	// 1920 px of slide on 297 mm.
	expect(slide).toEqual({ background: "rgb(255, 255, 255)", zoom: "0.5846", sheet: 1123 });
	await expect(audience.locator("[data-black]")).toBeHidden();
});
