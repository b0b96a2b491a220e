import { expectLive, fileOf, openFile } from "./own";
import { expect, test } from "./test";

const EVENTS = 20_000;
const DAY_MS = 86_400_000;

/** Every third event is of ports; one day each, and known from that day on. */
const ARCHIVE = JSON.stringify(
	Array.from({ length: EVENTS }, (_, at) => ({
		id: `event-${at}`,
		title: at === 12_345 ? "The lighthouse is lit" : `Invented event ${at}`,
		start: new Date(Date.UTC(1960, 0, 1) + at * DAY_MS).toISOString().slice(0, 10),
		lane: at % 3 === 0 ? "Ports" : "Ships",
	})),
);

test("among very many events a search finds one, filters are counted, and an earlier day holds", async ({ page }) => {
	const report = await openFile(page, fileOf(ARCHIVE, "archive.json"));
	await report.getByRole("button", { name: "Keep" }).click();
	await expectLive(page);
	await expect(page).toHaveURL("/library/?d=archive");
	const timeline = page.getByRole("region", { name: "Timeline" });

	// Enter at once, before anything is found, opens what was typed.
	await page.keyboard.press("Control+k");
	await page.getByRole("searchbox").fill("invented 777");
	await expect(page.getByRole("dialog", { name: "Search" }).getByRole("status")).toHaveText("11 events");
	await page.getByRole("searchbox").fill("lighthouse");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/event=event-12345/);
	await expect(page.getByRole("heading", { name: "The lighthouse is lit" })).toBeVisible();

	await timeline.getByRole("button", { name: "Filter", exact: true }).click();
	const ports = timeline.getByRole("checkbox", { name: "Ports 6,667 events" });
	await ports.check();
	await expect(timeline).toContainText("6,667 of 20,000 events");
	await expect(timeline.getByRole("checkbox", { name: "Ships 13,333 events" })).toBeVisible();
	await expect(page).toHaveURL(/topics=ports/);

	await page.getByRole("textbox", { name: "As of", exact: true }).fill("1960-01-30");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("region", { name: "An earlier state" })).toContainText("30 of today’s 20,000 events");
	await expect(timeline).toContainText("10 of 30 events");
	await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
	await page.reload();
	await expect(timeline).toBeVisible({ timeout: 15_000 });
	await expectLive(page);
	await expect(timeline).toContainText("10 of 30 events");
});
