import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectLive, fileOf, ID, keepFile, openFile, TEXT, TITLE, titled } from "./own";
import { expect, test } from "./test";

test.describe("a file of one's own", () => {
	test("is opened, reported, kept, shown, and still there after a reload", async ({ page }) => {
		const report = await openFile(page, fileOf(TEXT));
		await expect(report).toContainText("Read as Readout JSON: 1 event taken, nothing set aside.");
		await expect(report.getByRole("heading", { name: TITLE })).toBeVisible();
		await report.getByRole("button", { name: "Keep" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}`);
		await expectLive(page);
		await page.reload();
		await expectLive(page);
		await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
		await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.goto("/dossiers/");
		await expect(page.locator(`[data-dossier="${ID}"]`)).toHaveAttribute("data-save", "saved");
	});
});

test.describe("what is opened", () => {
	test("is not kept where the report is cancelled", async ({ page }) => {
		const report = await openFile(page, fileOf(TEXT));
		await report.getByRole("button", { name: "Cancel" }).click();
		await expect(report).toHaveCount(0);
		await page.reload();
		await expect(page.getByText("None is kept in this browser yet.")).toBeVisible();
	});

	test("is refused with the place of each problem where it is no dossier", async ({ page }) => {
		const hostile = TEXT.replace('"rank":', '"__proto__": {"polluted": true},\n"rank":').replace(
			'"title":',
			'"title": 7, "titel":',
		);
		const report = await openFile(page, fileOf(hostile));
		await expect(report.getByRole("alert")).toContainText("This file was not opened");
		const finding = report.locator("[data-finding][data-line]", { hasText: "__proto__" });
		await expect(finding).toContainText(/line \d+, column \d+/);
		await expect(report.getByRole("button", { name: "Keep" })).toHaveCount(0);
		expect(await page.evaluate(() => Reflect.get({}, "polluted"))).toBeUndefined();
	});

	test("may be pasted", async ({ page }) => {
		await page.goto("/dossiers/");
		await page.getByRole("button", { name: "Paste text" }).click();
		await page.getByLabel("Text of a dossier file").fill(TEXT);
		await page.getByRole("button", { name: "Read this text" }).click();
		await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("1 event taken");
	});

	test("may be dropped anywhere on the page", async ({ page }) => {
		await page.goto("/dossiers/");
		await expect(page.getByText("None is kept in this browser yet.")).toBeVisible();
		await page.evaluate((text) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], "mine.png"));
			document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
		}, TEXT);
		await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("mine.png");
		await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("1 event taken");
	});

	test("keeps a second dossier of the same id beside the first, or in its place", async ({ page }) => {
		await keepFile(page);
		const beside = await openFile(page, fileOf(titled("Second")));
		await expect(beside.getByLabel("Keep both")).toBeChecked();
		await beside.getByRole("button", { name: "Keep" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}-2`);
		await expectLive(page);
		const instead = await openFile(page, fileOf(titled("Third")));
		await instead.getByLabel("“Second”").check();
		await instead.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		await expect(page.getByRole("heading", { level: 1, name: "Third" })).toBeVisible();
		await page.goto("/dossiers/");
		await expect(page.locator("[data-dossier] h3")).toHaveText([TITLE, "Third"]);
		await expect(page.locator(`[data-dossier="${ID}-2"]`)).toContainText("revision 2");
	});

	test("comes out byte for byte as it went in", async ({ page }) => {
		const odd = `\uFEFF  ${TEXT.replaceAll("\n", "\r\n")}\n\n`;
		await keepFile(page, odd);
		const downloading = page.waitForEvent("download");
		await page.getByRole("button", { name: "Export" }).click();
		await page.getByRole("button", { name: "Download dossier" }).click();
		expect(readFileSync(await (await downloading).path(), "utf8")).toBe(odd);
	});

	test("is removed after a question, and comes back", async ({ page }) => {
		await keepFile(page);
		await page.goto("/dossiers/");
		await page.getByRole("button", { name: `Remove: ${TITLE}` }).click();
		const dialog = page.getByRole("dialog", { name: "Remove dossier" });
		await dialog.getByRole("button", { name: "Remove" }).click();
		await expect(page.locator("[data-dossier]")).toHaveCount(0);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect(page.locator("[data-dossier]")).toHaveCount(1);
		await expect(page.getByRole("heading", { name: "Your dossiers" })).toBeFocused();
		await page.getByRole("button", { name: `Remove: ${TITLE}` }).click();
		await dialog.getByRole("button", { name: "Remove" }).click();
		await expect(page.locator("[data-dossier]")).toHaveCount(0);
		await page.goto(`/library/?d=${ID}`);
		await expect(page.getByRole("heading", { name: "This dossier is not in this browser" })).toBeVisible();
	});
});

test.describe("a table", () => {
	const TABLE =
		"Headline;When;Venue\nTalks at the harbour;03/04/2024;London\nA second day;13/04/2024 10:00;London\nNever;31/02/2024;Rome\n";

	test("asks what its columns are and which clock, reports what it set aside, and is kept as a dossier", async ({
		page,
	}) => {
		const report = await openFile(page, fileOf(TABLE, "talks.csv"));
		await answerAll(page);
		await expect(report.locator('[data-finding][data-line="4"]')).toContainText("31/02/2024");
		await expect(report).toContainText("2 events taken, 1 entry set aside");
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		await page.reload();
		await expectLive(page);
		await expect(page.locator("[data-save]").first()).toHaveAttribute("data-save", "saved");
	});

	test("is a source of its dossier that has no address, and links none", async ({ page }) => {
		const report = await openFile(page, fileOf("title,start\nTalks at the harbour,2024-04-10\n", "talks.csv"));
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(page);
		await page.goto(`${page.url()}&source=opened-file`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details.getByText("The opened file “talks.csv”").first()).toBeVisible();
		await expect(details.getByText("no address")).toBeVisible();
		await expect(details.getByRole("link", { name: /invalid|^https?:/ })).toHaveCount(0);
	});
});

/** Gives the answers that a table of harbour talks needs, as often as it asks. */
async function answerAll(page: Page) {
	const report = page.getByRole("dialog", { name: "Import report" });
	const next = report.getByRole("button", { name: "Continue" });
	const keep = report.getByRole("button", { name: "Keep" });
	for (let asked = 0; asked < 3; asked += 1) {
		await expect(next.or(keep)).toBeVisible();
		if (await keep.isVisible()) return;
		const title = report.getByLabel("Title", { exact: true });
		if (await title.isVisible()) {
			await title.selectOption("Headline");
			await report.getByLabel("Start", { exact: true }).selectOption("When");
			await report.getByLabel("Place", { exact: true }).selectOption("Venue");
		}
		const day = report.getByRole("radio", { name: "The day" });
		if (await day.isVisible()) await day.check();
		const zone = report.getByRole("group", { name: "Whose clock shows these hours?" }).getByLabel("Time zone");
		if (await zone.isVisible()) await zone.selectOption("Europe/London");
		const before = await report.innerText();
		await next.click();
		await expect.poll(() => report.innerText()).not.toBe(before);
	}
}

test.describe("addresses of own dossiers", () => {
	test("name a thing in the query, and step back and forward like any other", async ({ page }) => {
		await keepFile(page);
		const { events } = JSON.parse(TEXT);
		await page.goto(`/library/?d=${ID}&event=${events[0].id}`);
		await expectLive(page);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(events[0].title);
		await page.getByRole("tab", { name: "Scorecard" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}&page=scorecard`);
		await page.goBack();
		await expect(page).toHaveURL(`/library/?d=${ID}&event=${events[0].id}`);
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(events[0].title);
	});

	test("show the brief", async ({ page }) => {
		await keepFile(page);
		await page.getByRole("link", { name: "Brief to print" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}&page=brief`);
		await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
		await page.getByRole("link", { name: "Back to the dashboard" }).click();
		await expect(page).toHaveURL(`/library/?d=${ID}`);
		await expectLive(page);
	});

	test("say that the dossier is not in this browser", async ({ page }) => {
		await page.goto("/library/?d=never-kept&event=x");
		await expect(page.getByRole("heading", { name: "This dossier is not in this browser" })).toBeVisible();
		await page.getByRole("link", { name: "Open a file" }).click();
		await expect(page).toHaveURL("/dossiers/");
	});

	test("say that none is named", async ({ page }) => {
		await page.goto("/library/");
		await expect(page.getByRole("heading", { name: "No dossier is named" })).toBeVisible();
	});
});

test.describe("two tabs", () => {
	test("one writes, the other follows what is saved, and takes over", async ({ page }) => {
		await keepFile(page);
		const second = await page.context().newPage();
		await second.goto(`/library/?d=${ID}`);
		await expectLive(second);
		const notice = second.getByText("This dossier is open in another tab");
		await expect(notice).toBeVisible();
		await expect(page.getByText("This dossier is open in another tab")).toHaveCount(0);

		await second.getByRole("button", { name: "Take over" }).click();
		await expect(notice).toHaveCount(0);
		await expect(page.getByText("This dossier is open in another tab")).toBeVisible();

		const third = await page.context().newPage();
		const report = await openFile(third, fileOf(titled("Saved elsewhere")));
		await report.getByLabel(`“${TITLE}”`).check();
		await report.getByRole("button", { name: "Keep" }).click();
		await expectLive(third);
		for (const tab of [page, second])
			await expect(tab.getByRole("heading", { level: 1, name: "Saved elsewhere" })).toBeVisible();

		await second.close();
		await third.close();
		await expect(page.getByText("This dossier is open in another tab")).toHaveCount(0);
	});

	test("that both replace a dossier keep both, and the later one says so", async ({ page }) => {
		await keepFile(page);
		const first = await openFile(page, fileOf(titled("One")));
		await first.getByLabel(`“${TITLE}”`).check();
		const second = await page.context().newPage();
		const other = await openFile(second, fileOf(titled("Two")));
		await other.getByLabel(`“${TITLE}”`).check();
		await other.getByRole("button", { name: "Keep" }).click();
		await expectLive(second);
		await second.close();
		await first.getByRole("button", { name: "Keep" }).click();
		await expect(page.locator("main").getByRole("alert")).toContainText("both are kept");
		await expect(page.locator("[data-dossier] h3")).toHaveText(["Two", "One"]);
	});
});

test("a dossier of a newer format is for reading only, and keeps its bytes", async ({ page }) => {
	const newer = TEXT.replace("readout-dossier/1", "readout-dossier/2").replace("{", '{"mood": "calm",');
	await keepFile(page, newer);
	await expect(page.getByText("Made with a newer Readout (format readout-dossier/2)")).toBeVisible();
	const downloading = page.waitForEvent("download");
	await page.getByRole("button", { name: "Export" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Download dossier" }).click();
	expect(readFileSync(await (await downloading).path(), "utf8")).toBe(newer);
});
