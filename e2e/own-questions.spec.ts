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
});
