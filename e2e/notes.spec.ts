import type { Page } from "@playwright/test";
import { expectLive, ID, keepFile, TEXT } from "./own";
import { expect, test } from "./test";

test.describe("notes", () => {
	const EVENT = "/dossiers/trilateral-summit-2024/events/state-dinner/";

	test("on a built-in dossier stay, can be found, taken along and brought back", async ({ page }) => {
		await page.goto(EVENT);
		await expectLive(page);
		const own = page.getByRole("complementary", { name: "Details" });
		await own.getByRole("button", { name: "Star" }).click();
		await expect(own.getByRole("button", { name: "Starred" })).toHaveAttribute("aria-pressed", "true");
		await own.getByRole("textbox", { name: "Your note", exact: true }).fill("Ask who sat where");
		await page.keyboard.press("Tab");
		await expect(own.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.reload();
		await expect(own.getByRole("textbox", { name: "Your note", exact: true })).toHaveValue("Ask who sat where");
		await own.getByRole("button", { name: "All notes (1)" }).click();
		const dialog = page.getByRole("dialog", { name: "Your notes" });
		await dialog.getByLabel("Find in notes").fill("sat WHO");
		await expect(dialog.locator("[data-note]")).toHaveCount(1);
		await dialog.getByLabel("Find in notes").fill("nickel");
		await expect(dialog.locator("[data-note]")).toHaveCount(0);
		const downloading = page.waitForEvent("download");
		await dialog.getByRole("button", { name: "Save notes as a file" }).click();
		const file = await (await downloading).path();
		await dialog.getByLabel("Take in a file of notes").setInputFiles(file);
		await expect(dialog.getByRole("status")).toHaveText("1 note taken in beside those here.");
		await dialog.getByRole("button", { name: "Close" }).click();
		await expect(own.getByRole("textbox", { name: "Your note", exact: true })).toHaveValue("Ask who sat where");
	});

	test("typed just before the page goes are there when it comes back", async ({ page }) => {
		await page.goto(EVENT);
		await expectLive(page);
		const field = page
			.getByRole("complementary", { name: "Details" })
			.getByRole("textbox", { name: "Your note", exact: true });
		await field.click();
		await page.keyboard.type("Typed and gone");
		await page.reload();
		await expect(field).toHaveValue("Typed and gone");
		await field.press("End");
		await page.keyboard.type(" again");
		await page.goto("/dossiers/");
		await page.goto(EVENT);
		await expect(field).toHaveValue("Typed and gone again");
		expect(await unsavedKeys(page)).toEqual([]);
	});

	test("typed where another thing is opened at once stay with their own", async ({ page }) => {
		await page.goto(EVENT);
		await expectLive(page);
		const field = page
			.getByRole("complementary", { name: "Details" })
			.getByRole("textbox", { name: "Your note", exact: true });
		await field.click();
		await page.keyboard.type("Of the dinner");
		await page.evaluate(() =>
			document.querySelector<HTMLElement>("[data-event]:not([data-event='state-dinner'])")?.click(),
		);
		await page.goto(EVENT);
		await expect(field).toHaveValue("Of the dinner");
	});

	test("that two tabs type at once are both kept, and that is said", async ({ page }) => {
		const second = await page.context().newPage();
		const fields = [page, second].map((tab) => tab.getByRole("textbox", { name: "Your note", exact: true }));
		for (const tab of [page, second]) {
			await tab.goto(EVENT);
			await expectLive(tab);
			await expect(tab.getByRole("textbox", { name: "Your note", exact: true })).toBeVisible();
		}
		await fields[0]?.pressSequentially("Mine of the first tab");
		await fields[1]?.pressSequentially("Mine of the second tab");
		for (const field of fields) {
			await expect(field).toHaveValue(/Mine of the first tab/);
			await expect(field).toHaveValue(/Mine of the second tab/);
			await expect(field).toHaveValue(/\[Written meanwhile in another tab:\]/);
		}
		await page.reload();
		await expect(page.getByRole("textbox", { name: "Your note", exact: true })).toHaveValue(
			/first tab.*second tab|second tab.*first tab/s,
		);
		await second.close();
	});

	test("go when they say nothing", async ({ page }) => {
		await page.goto(EVENT);
		await expectLive(page);
		const own = page.getByRole("complementary", { name: "Details" });
		await own.getByRole("button", { name: "Star" }).click();
		await own.getByRole("button", { name: "Starred" }).click();
		await expect(own.getByRole("button", { name: "All notes" })).toHaveCount(0);
	});

	test("are found by the search of the dossier, which says that a note answered", async ({ page }) => {
		await writeNote(page);
		await page.getByRole("button", { name: "Search" }).click();
		const search = page.getByRole("dialog", { name: "Search" });
		await search.getByRole("searchbox").fill("caterer");
		const hit = search.getByRole("link", { name: /State dinner/ });
		await expect(hit).toContainText("Your note: Ask the caterer who sat where");
		await hit.click();
		await expect(page).toHaveURL(EVENT);
	});

	test("are printed with the brief where that is asked for, set apart, and are in no address", async ({ page }) => {
		await writeNote(page);
		await page.goto("/dossiers/trilateral-summit-2024/brief/");
		const asked = page.getByLabel("With my notes");
		await expect(asked).not.toBeChecked();
		const notes = page.getByRole("region", { name: "The reader’s own notes" });
		await expect(notes).toHaveCount(0);
		await asked.check();
		await expect(notes).toContainText("They are no part of it and rest on no source.");
		await expect(notes.locator("[data-note]")).toHaveText(/State dinner.*Ask the caterer who sat where/s);
		expect(new URL(page.url()).search).toBe("");
		await page.emulateMedia({ media: "print" });
		await expect(notes).toBeVisible();
		await expect(asked).toBeHidden();
		await asked.evaluate((box: HTMLInputElement) => box.click());
		await expect(notes).toHaveCount(0);
	});

	test("of an own dossier stand behind its brief too", async ({ page }) => {
		await keepFile(page);
		await page.goto(`/library/?d=${ID}&event=${JSON.parse(TEXT).events[0].id}`);
		const own = page.getByRole("complementary", { name: "Details" });
		await own.getByRole("textbox", { name: "Your note", exact: true }).fill("Closed for how long?");
		await page.keyboard.press("Tab");
		await expect(own.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.goto(`/library/?d=${ID}&page=brief`);
		await page.getByLabel("With my notes").check();
		const notes = page.getByRole("region", { name: "The reader’s own notes" });
		await expect(notes).toContainText("Closed for how long?");
	});
});

/** What this browser holds of words that are not saved. */
function unsavedKeys(page: Page): Promise<string[]> {
	return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("readout-unsaved:")));
}

const WORDS = "Ask the caterer who sat where";

/** A note on the state dinner of the built-in dossier. */
async function writeNote(page: Page): Promise<void> {
	await page.goto("/dossiers/trilateral-summit-2024/events/state-dinner/");
	await expectLive(page);
	const own = page.getByRole("complementary", { name: "Details" });
	await own.getByRole("textbox", { name: "Your note", exact: true }).fill(WORDS);
	await page.keyboard.press("Tab");
	await expect(own.locator("[data-save]")).toHaveAttribute("data-save", "saved");
}
