import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

test.describe("the filters", () => {
	test("say how many events a choice leaves before it is chosen, and keep to it", async ({ page }) => {
		const timeline = await openLive(page);
		await timeline.getByRole("button", { name: "Fit all" }).click();
		await timeline.getByRole("button", { name: "Filter", exact: true }).click();
		const choice = page.getByRole("group", { name: "Topic" }).getByRole("checkbox", { name: /^Minerals/ });
		await expect(choice).toHaveAccessibleName("Minerals 24 events");
		await choice.check();
		await expect(timeline.getByRole("status")).toHaveText("24 of 80 events");
	});

	test("stand in the address, and Back takes the last one away", async ({ page }) => {
		const timeline = await openLive(page);
		await timeline.getByRole("button", { name: "Filter", exact: true }).click();
		await page.getByRole("group", { name: "Status" }).getByRole("checkbox", { name: /^Held/ }).check();
		await expect(page).toHaveURL(`${ROOT}?status=held`);
		await page
			.getByRole("group", { name: "Verdict" })
			.getByRole("checkbox", { name: /^Partly/ })
			.check();
		await expect(page).toHaveURL(`${ROOT}?status=held&verdicts=partly`);
		await page.goBack();
		await expect(page).toHaveURL(`${ROOT}?status=held`);
		await expect(
			page.getByRole("group", { name: "Verdict" }).getByRole("checkbox", { name: /^Partly/ }),
		).not.toBeChecked();
	});

	test("a link with filters opens filtered; one button clears them", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?topics=minerals`);
		await expect(timeline.getByRole("status")).toHaveText("3 of 80 events");
		await timeline.getByRole("button", { name: "Clear filters" }).click();
		await expect(timeline.getByRole("status")).toHaveText("13 of 80 events");
		await expect(page).toHaveURL(ROOT);
	});

	test("Esc closes them and gives the focus back to their button", async ({ page }) => {
		const timeline = await openLive(page);
		const button = timeline.getByRole("button", { name: "Filter", exact: true });
		await button.click();
		await page.getByRole("group", { name: "Kind" }).getByRole("checkbox").first().focus();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("group", { name: "Kind" })).toHaveCount(0);
		await expect(button).toBeFocused();
	});
});
