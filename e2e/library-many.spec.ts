import { expectLive, fileOf, openFile } from "./own";
import { expect, test } from "./test";

const EVENTS = 1500;
const DAY_MS = 86_400_000;

/** A list of plain events, a day apart, such as an archive gives. */
const ARCHIVE = JSON.stringify(
	Array.from({ length: EVENTS }, (_, at) => {
		const startMs = Date.UTC(2020, 0, 1) + at * DAY_MS;
		return {
			id: `event-${at}`,
			title: `Invented event ${at}`,
			start: new Date(startMs).toISOString().slice(0, 10),
			lane: at % 3 === 0 ? "Ports" : "Ships",
		};
	}),
);

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

test("Back from a list of many that was just kept leads to the list of dossiers", async ({ page }) => {
	const report = await openFile(page, fileOf(ARCHIVE, "archive.json"));
	await report.getByRole("button", { name: "Keep" }).click();
	await expect(page).toHaveURL("/library/?d=archive");
	await page.goBack();
	await expect(page.getByRole("heading", { level: 1, name: "Dossiers" })).toBeVisible();
	await expect(page.locator('[data-dossier="archive"]')).toHaveAttribute("data-save", "saved");
});
