import { expectLive, fileOf, openFile } from "./own";
import { expect, test } from "./test";

const EVENTS = 1500;
const DAY_MS = 86_400_000;

/** A list of plain events, a day apart, such as an archive gives. */
function archive(events: number): string {
	const list = Array.from({ length: events }, (_, at) => ({
		id: `event-${at}`,
		title: `Invented event ${at}`,
		start: new Date(Date.UTC(2020, 0, 1) + (at % EVENTS) * DAY_MS).toISOString().slice(0, 10),
		lane: at % 3 === 0 ? "Ports" : "Ships",
	}));
	return JSON.stringify(list);
}

const ARCHIVE = archive(EVENTS);
/** So many that their file is yet to be made when the report stands. */
const LARGE = 60_000;

test("a list of many plain events opens as it was read, is saved meanwhile, and has its own address then", async ({
	page,
}) => {
	const report = await openFile(page, fileOf(ARCHIVE, "archive.json"));
	await expect(report).toContainText("1,500 events taken, nothing set aside");
	await report.getByRole("button", { name: "Keep" }).click();
	await expectLive(page);
	await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
	await expect(page).toHaveURL("/library/?d=archive");
	await expect(page.getByRole("status").filter({ hasText: "of 1,500 events" })).toBeVisible();

	await page.goto("/library/?d=archive&event=event-777");
	await expectLive(page);
	const details = page.getByRole("complementary", { name: "Details" });
	await expect(details.getByRole("heading", { name: "Invented event 777" })).toBeVisible();
	await details.getByRole("button", { name: "Next event" }).click();
	await expect(details.getByRole("heading", { name: "Invented event 778" })).toBeVisible();
});

test("what closes the report after Keep does not end the making of its file: nothing is lost", async ({ page }) => {
	const report = await openFile(page, fileOf(archive(LARGE), "archive.json"));
	const keep = report.getByRole("button", { name: "Keep" });
	await expect(keep).toBeVisible();
	// Both in one task, as a hurried hand under load: no frame comes between.
	await keep.evaluate((button: HTMLButtonElement) => {
		const dialog = button.closest("dialog");
		button.click();
		dialog?.close();
	});
	await expectLive(page);
	await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
	await page.goto("/library/?d=archive&event=event-777");
	await expectLive(page);
	await expect(page.getByRole("heading", { name: "Invented event 777" })).toBeVisible();
});

test("Back from a list of many that was just kept leads to the list of dossiers", async ({ page }) => {
	const report = await openFile(page, fileOf(ARCHIVE, "archive.json"));
	await report.getByRole("button", { name: "Keep" }).click();
	await expect(page).toHaveURL("/library/?d=archive");
	await page.goBack();
	await expect(page.getByRole("heading", { level: 1, name: "Dossiers" })).toBeVisible();
	await expect(page.locator('[data-dossier="archive"]')).toHaveAttribute("data-save", "saved");
});
