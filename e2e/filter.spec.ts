import type { Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

function tally(page: Page) {
	return page.getByRole("region", { name: "Timeline" }).getByRole("status");
}

async function openFilters(page: Page) {
	await page.getByRole("button", { name: /^Filter/ }).click();
	return {
		group: (name: string) => page.getByRole("group", { name, exact: true }),
	};
}

test.describe("the filters", () => {
	test("say of each choice how many events it leaves, before it is chosen", async ({ page }) => {
		await openLive(page);
		const filters = await openFilters(page);
		for (const name of ["Topic", "Actor", "Kind", "Status", "Verdict"])
			await expect(filters.group(name).getByRole("checkbox").first()).toBeVisible();
		const minerals = filters.group("Topic").getByRole("checkbox", { name: /^Minerals \d+ events?$/ });
		const promised = (
			await filters
				.group("Topic")
				.getByText(/^Minerals/)
				.locator("..")
				.innerText()
		).match(/\d+/)?.[0];
		await minerals.check();
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Fit all" }).click();
		await expect(tally(page)).toHaveText(`${promised} of 80 events`);
	});

	test("tell how many events are left, as a status", async ({ page }) => {
		await openLive(page);
		await expect(tally(page)).toHaveText("13 of 80 events");
		const filters = await openFilters(page);
		await filters
			.group("Topic")
			.getByRole("checkbox", { name: /^Minerals/ })
			.check();
		await expect(tally(page)).toHaveText("3 of 80 events");
	});

	test("count a choice under the choices of the other groups", async ({ page }) => {
		await openLive(page);
		const filters = await openFilters(page);
		const summits = filters.group("Kind").getByRole("checkbox", { name: /^summit /i });
		const before = await summits.locator("..").innerText();
		await filters
			.group("Topic")
			.getByRole("checkbox", { name: /^Minerals/ })
			.check();
		await expect(summits.locator("..")).not.toHaveText(before);
	});

	test("stand in the address, and Back undoes a choice", async ({ page }) => {
		await openLive(page);
		const filters = await openFilters(page);
		await filters
			.group("Topic")
			.getByRole("checkbox", { name: /^Security/ })
			.check();
		await filters
			.group("Topic")
			.getByRole("checkbox", { name: /^Minerals/ })
			.check();
		await expect(page).toHaveURL(`${ROOT}?topics=minerals~security`);
		await page.goBack();
		await expect(page).toHaveURL(`${ROOT}?topics=security`);
		await expect(filters.group("Topic").getByRole("checkbox", { name: /^Minerals/ })).not.toBeChecked();
	});

	test("are restored by an address", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals&verdicts=partly`);
		const filters = await openFilters(page);
		await expect(filters.group("Topic").getByRole("checkbox", { name: /^Minerals/ })).toBeChecked();
		await expect(filters.group("Verdict").getByRole("checkbox", { name: /^Partly/ })).toBeChecked();
		await expect(filters.group("Topic").getByRole("checkbox", { checked: true })).toHaveCount(1);
	});

	test("are all cleared by one button, which keeps the focus near", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals&status=held`);
		await page.getByRole("button", { name: "Clear filters" }).click();
		await expect(page).toHaveURL(ROOT);
		await expect(tally(page)).toHaveText("13 of 80 events");
		await expect(page.getByRole("button", { name: "Clear filters" })).toHaveCount(0);
		await expect(page.getByRole("button", { name: /^Filter/ })).toBeFocused();
	});

	test("are closed by Esc, which gives the focus back and leaves open what is open", async ({ page }) => {
		await openLive(page, `${ROOT}events/state-dinner/`);
		const filters = await openFilters(page);
		await filters.group("Topic").getByRole("checkbox").first().focus();
		await page.keyboard.press("Escape");
		await expect(filters.group("Topic")).toHaveCount(0);
		await expect(page.getByRole("button", { name: /^Filter/ })).toBeFocused();
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
	});

	test("offer the periods with their counts, and a period sets the time in view", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		const filters = await openFilters(page);
		const periods = filters.group("Period").getByRole("radio");
		await expect(filters.group("Period").getByRole("radio", { name: "Summit week 3 events" })).toBeChecked();
		const runUp = filters.group("Period").getByRole("radio", { name: /^Run-up/ });
		const promised = (await runUp.locator("..").innerText()).match(/\d+/)?.[0];
		await runUp.check();
		await expect(tally(page)).toHaveText(`${promised} of 80 events`);
		await expect(page).toHaveURL(/\?from=.*&topics=minerals$/);
		await expect(page.getByRole("button", { name: "Run-up" })).toHaveAttribute("aria-pressed", "true");
		await expect(periods.and(page.getByRole("radio", { checked: true }))).toHaveCount(1);
	});

	test("narrow the claims of the briefing too, and it says how many pass", async ({ page }) => {
		await openLive(page);
		const panel = page.getByRole("tabpanel", { name: "Minerals" });
		await expect(panel).not.toContainText("pass the filters");
		const filters = await openFilters(page);
		await filters
			.group("Verdict")
			.getByRole("checkbox", { name: /^Borne out/ })
			.check();
		await expect(panel).toContainText("3 of 10 claims pass the filters");
		await expect(panel.locator("tr[data-claim]")).toHaveCount(3);
		// Of a part nothing is said about what the rest holds.
		await expect(panel).not.toContainText("none refuted");
	});
});

test.describe("the panel of the filters", () => {
	for (const [width, height] of [
		[1440, 900],
		[1280, 720],
		[1024, 768],
		[768, 1024],
		[390, 844],
		[320, 640],
	] as const)
		test(`lies within a screen of ${width} × ${height} and scrolls down only, all choices shown`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await openLive(page);
			const filters = await openFilters(page);
			await filters
				.group("Actor")
				.getByRole("button", { name: /^Show all/ })
				.click();
			for (const name of ["Topic", "Actor", "Kind", "Status", "Verdict", "Period"])
				await expect(filters.group(name).locator("input").first()).toBeVisible();
			const places = await filters.group("Topic").evaluate((group) => {
				let panel: Element | null = group;
				while (panel !== null && getComputedStyle(panel).overflowY !== "auto") panel = panel.parentElement;
				const box = panel?.getBoundingClientRect();
				if (panel === null || box === undefined) throw new Error("nothing scrolls");
				const groups = [...panel.querySelectorAll("fieldset")].map((each) => each.getBoundingClientRect());
				return {
					outside: [box.left < 0, box.top < 0, box.right > innerWidth, box.bottom > innerHeight],
					sideways: panel.scrollWidth - panel.clientWidth,
					groupsOutside: groups.filter(({ left, right }) => left < box.left || right > box.right).length,
					columns: new Set(groups.map(({ left }) => Math.round(left))).size,
				};
			});
			expect(places).toEqual({
				outside: [false, false, false, false],
				sideways: 0,
				groupsOutside: 0,
				columns: width >= 1024 ? 3 : width >= 640 ? 2 : 1,
			});
		});

	test("says its name and what its counts speak of, and its button closes it", async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openLive(page);
		const filters = await openFilters(page);
		await expect(page.getByRole("heading", { name: "Filters" })).toBeVisible();
		await expect(page.getByText("Counts are of the whole dossier, not only of the time in view.")).toBeVisible();
		await page.getByRole("button", { name: "Close filters" }).click();
		await expect(filters.group("Topic")).toHaveCount(0);
		await expect(page.getByRole("button", { name: /^Filter/ })).toBeFocused();
	});

	test("keeps every choice in its place while their counts change", async ({ page }) => {
		await openLive(page);
		const filters = await openFilters(page);
		const values = async () => {
			const labels = await filters.group("Actor").locator("label").allInnerTexts();
			const parts = labels.map((text) => text.split("\n"));
			return { names: parts.map(([name]) => name), counts: parts.map(([, count]) => count) };
		};
		await expect(filters.group("Actor").locator("label").first()).toBeVisible();
		const before = await values();
		await filters
			.group("Kind")
			.getByRole("checkbox", { name: /^exercise/ })
			.check();
		await expect.poll(async () => (await values()).counts).not.toEqual(before.counts);
		expect((await values()).names).toEqual(before.names);
	});
});

test.describe("under filters", () => {
	test("the overview's title counts what it draws", async ({ page }) => {
		const timeline = await openLive(page);
		await expect(timeline.getByText("All 80 events")).toBeVisible();
		await openLive(page, `${ROOT}?kinds=summit`);
		await expect(timeline.getByText("All 80 events")).toHaveCount(0);
		await timeline.getByRole("button", { name: "Fit all" }).click();
		const left = (await tally(page).innerText()).split(" ")[0];
		await expect(timeline.getByText(`${left} of 80 events`)).toHaveCount(2);
	});

	test("an empty window names them as the cause, and clears them", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}?from=2024-04-10&to=2024-04-11&kinds=initiative&topics=minerals`);
		const words = timeline.getByText(/^The filters hide all \d+ events between these dates/);
		await expect(words).toBeVisible();
		await timeline.getByRole("button", { name: "Table" }).click();
		await words.getByRole("button", { name: "Clear filters" }).click();
		await expect(page).not.toHaveURL(/kinds/);
		await expect(timeline.getByRole("row")).not.toHaveCount(0);
		await expect(
			page.getByRole("complementary", { name: "Details" }).getByText("Dossier", { exact: true }),
		).toBeFocused();
	});

	test("what is open says that they hide it, and shows it where they are cleared", async ({ page }) => {
		const timeline = await openLive(page, `${ROOT}events/state-dinner/?topics=minerals`);
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(timeline.locator('[data-event="state-dinner"]')).toHaveCount(0);
		await expect(details.getByText("The filters hide what is open.")).toBeVisible();
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(/dinner/i);
		await details.getByRole("button", { name: "Clear filters" }).click();
		await expect(timeline.locator('[data-event="state-dinner"]')).toHaveAttribute("aria-pressed", "true");
		await expect(details.getByText("The filters hide what is open.")).toHaveCount(0);
		await expect(details.getByText("Event · ceremony")).toBeFocused();
	});

	test("the phone's list says of a day no more than that nothing passes them", async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		const timeline = await openLive(page, `${ROOT}?topics=minerals`);
		await expect(timeline.getByText(/Fri 12 April: nothing passes the filters/)).toBeVisible();
	});
});
