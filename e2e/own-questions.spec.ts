import { fileOf, openFile } from "./own";
import { expect, test } from "./test";

test.describe("what a file leaves open", () => {
	test("is read as it was answered, also where another answer was proposed", async ({ page }) => {
		const events = [
			{ date: "04/11/2024", time: "", description: "Strike", associations: [], sources: [] },
			{ date: "13/04/2024", time: "", description: "Later", associations: [], sources: [] },
		];
		const report = await openFile(page, fileOf(JSON.stringify({ events, associations: [], sources: {} })));
		await expect(report.getByLabel("The day")).toBeChecked();
		await expect(report).toContainText("Other dates of the file can only be read day first, so that is proposed.");
		await report.getByLabel("The month").check();
		await report.getByRole("button", { name: "Continue" }).click();
		await expect(report).toContainText("1 event taken, 1 entry set aside");
		await expect(report).toContainText("cannot be read month first, as you chose for this file");
		await expect(report).toContainText("was read month first, as you chose for this file");
	});

	test("is a table without headings: its first row is an event, and that is remembered", async ({ page }) => {
		const file = {
			name: "mine.csv",
			mimeType: "text/csv",
			buffer: Buffer.from("2024-01-01,First thing\n2024-01-02,Second\n"),
		};
		const report = await openFile(page, file);
		const box = report.getByLabel("The first row is data, not headings");
		await expect(box).toBeChecked();
		await expect(report.getByRole("columnheader")).toHaveText(["Column 1", "Column 2"]);
		await box.uncheck();
		await expect(report.getByRole("columnheader")).toHaveText(["2024-01-01", "First thing"]);
		await box.check();
		await report.getByLabel("Kind", { exact: true }).selectOption("One text for all");
		await report.getByLabel("Kind: text for all rows").fill("meeting");
		await report.getByRole("button", { name: "Continue" }).click();
		await expect(report).toContainText("2 events taken, nothing set aside");
		await report.getByRole("button", { name: "Cancel" }).click();
		await openFile(page, { ...file, buffer: Buffer.from("2025-01-01,Another\n2025-01-02,More\n") });
		await expect(box).toBeChecked();
		await expect(report.getByLabel("Kind: text for all rows")).toHaveValue("meeting");
	});

	test("is how it was saved, where that is no UTF-8: lines show what was chosen", async ({ page }) => {
		const buffer = Buffer.from("title,start\nR\xe9union,2024-04-11\n", "latin1");
		const report = await openFile(page, { name: "mine.csv", mimeType: "text/csv", buffer });
		const lines = report.getByRole("list", { name: "Lines of the file as they then read" });
		await report.getByLabel("Encoding").selectOption("Cyrillic (Windows-1251)");
		await expect(lines).toContainText("Rйunion,2024-04-11");
		await report.getByLabel("Encoding").selectOption("Western European (Windows-1252)");
		await expect(lines).toContainText("Réunion,2024-04-11");
		await report.getByRole("button", { name: "Continue" }).click();
		await expect(report).toContainText("1 event taken, nothing set aside");
		await expect(report).toContainText("read as Western European (Windows-1252), as you chose");
	});
});
