import type { Page } from "@playwright/test";
import { goToSlide, openAudience, present, standing } from "./presenting";
import { expect, test } from "./test";

const LAPTOP = { width: 1280, height: 800 };

/** The second presenter's window, which follows. */
async function openFollower(page: Page): Promise<Page> {
	const address = await page.getByRole("link", { name: "this link" }).getAttribute("href");
	const second = await page.context().newPage();
	await second.goto(address ?? "");
	await expect(second.getByRole("button", { name: "Ask for control" })).toBeVisible();
	return second;
}

test("Space is the next step after a click on any button; one reached by Tab is pressed by it", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await page.bringToFront();
	await page.keyboard.press(" ");
	await expect.poll(() => standing(audience)).toBe("timeline 0");
	await page.getByRole("button", { name: "Previous" }).click();
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("timeline 0");
	await page.getByRole("button", { name: "Keys" }).click();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("minerals 0");
	await page.getByRole("button", { name: "Black" }).focus();
	await page.keyboard.press(" ");
	await expect.poll(() => standing(audience)).toBe("minerals 0 black");
});

test("G, a number and Enter go to that slide", async ({ page }) => {
	await present(page);
	await page.keyboard.press("g");
	await page.keyboard.type("4");
	await page.keyboard.press("Enter");
	await expect.poll(() => standing(page)).toBe("security 0");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(page)).toBe("security 1");
});

test("the overview begins at the slide that stands; arrows move, Enter opens, Esc closes", async ({ page }) => {
	await present(page);
	await goToSlide(page, 3);
	await page.keyboard.press("o");
	const overview = page.getByRole("dialog", { name: "All slides" });
	await expect(overview.getByRole("button", { name: "3 Minerals" })).toBeFocused();
	await page.keyboard.press("ArrowRight");
	await expect(overview.getByRole("button", { name: "4 Security" })).toBeFocused();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowUp");
	await expect(overview.getByRole("button", { name: "4 Security" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect.poll(() => standing(page)).toBe("security 0");
	await page.keyboard.press("o");
	await page.keyboard.press("Escape");
	await expect(overview).toHaveCount(0);
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("security 1");
});

for (const [where, viewport] of [
	["on a laptop’s desk", LAPTOP],
	["in one window", { width: 1280, height: 720 }],
] as const)
	test(`an answer is in view ${where} beside the results that it was chosen from`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await present(page);
		if (where === "in one window") await page.getByRole("button", { name: "Present in this window" }).click();
		await page.keyboard.press("/");
		await page.keyboard.type("nickel");
		const first = page.locator("[data-result]").first();
		await expect(first).toHaveAttribute("aria-current", "true");
		await page.keyboard.press("ArrowDown");
		const answer = page.locator("[data-answer]");
		const claim = "The Philippines ranks second in nickel, after Indonesia";
		await expect(answer.getByRole("heading", { name: claim })).toBeInViewport({ ratio: 1 });
		for (const words of ["Said by: Nobody named", "Sources: ", "strong evidence"])
			await expect(answer.getByText(words).first()).toBeInViewport({ ratio: 1 });
		await expect(answer.getByRole("button", { name: "Show to audience" })).toBeInViewport({ ratio: 1 });
		await expect(page.locator("[data-result]").filter({ hasText: claim })).toBeInViewport({ ratio: 1 });
		const truth = where === "in one window" ? "the room sees this too" : "only you see this";
		await expect(page.getByRole("heading", { name: "Challenge" })).toContainText(truth);
		await page.keyboard.press("Escape");
		await expect(page.locator("[data-result]")).toHaveCount(0);
		await expect(answer).toHaveCount(0);
		await page.keyboard.press(" ");
		await expect.poll(() => standing(page)).toBe("timeline 0");
	});

test("Q takes the words of the question, and Enter gives the keys back to the deck, in one window too", async ({
	page,
}) => {
	await present(page);
	await page.keyboard.press("q");
	await page.keyboard.type("Is black ore meant?");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("textbox", { name: "Question 1" })).toHaveValue("Is black ore meant?");
	expect(await standing(page)).toBe("title 0");
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("timeline 0");
	await page.getByRole("button", { name: "Present in this window" }).click();
	await page.keyboard.press("q");
	await expect(page.getByRole("status").filter({ hasText: "Question 2 logged." })).toBeVisible();
	await page.keyboard.type("By whom?");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("textbox")).toHaveCount(0);
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("minerals 0");
	await page.getByRole("button", { name: "Leave" }).click();
	await expect(page.getByRole("textbox", { name: "Question 2" })).toHaveValue("By whom?");
});

test("in one window the buttons leave the slide’s number free", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await present(page);
	await page.getByRole("button", { name: "Present in this window" }).click();
	const number = await page.getByText("1 / 12").boundingBox();
	for (const name of ["Previous", "Next", "Leave"]) {
		const button = await page.getByRole("button", { name, exact: true }).boundingBox();
		if (number === null || button === null) throw new Error("nothing to compare");
		expect([name, button.y + button.height <= number.y]).toEqual([name, true]);
	}
});

test("the link to a blocked window is whole, and once followed its dialog goes and the keys drive", async ({
	page,
	context,
}) => {
	await page.setViewportSize(LAPTOP);
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await present(page);
	await page.getByRole("button", { name: "Open audience window" }).click();
	const dialog = page.getByRole("dialog");
	expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	await Promise.all([context.waitForEvent("page"), dialog.getByRole("link", { name: "Audience window" }).click()]);
	await expect(dialog).toHaveCount(0);
	await page.keyboard.press(" ");
	await expect.poll(() => standing(page)).toBe("timeline 0");
});

test("a small slide is the slide: its lists are as wide as it is", async ({ page }) => {
	await page.setViewportSize(LAPTOP);
	await present(page);
	const small = page.getByRole("button", { name: "12 Sources" });
	const shares = await small.locator("ul > li").evaluateAll((items) =>
		items.map((item) => {
			const slide = item.closest("[data-shape]")?.getBoundingClientRect() ?? new DOMRect();
			return item.getBoundingClientRect().width / slide.width;
		}),
	);
	expect(shares.length).toBeGreaterThan(3);
	expect(Math.min(...shares)).toBeGreaterThan(0.8);
});

test("who follows is told so by keys and buttons alike; with control comes the time", async ({ page }) => {
	await present(page);
	await page.keyboard.press(" ");
	const second = await openFollower(page);
	const told = second.getByRole("status").filter({ hasText: "The other window drives; ask for control." });
	await second.keyboard.press("b");
	await expect(told).toBeVisible();
	await expect(second.getByRole("button", { name: "Next", exact: true })).toHaveAttribute("aria-disabled", "true");
	await second.keyboard.press("/");
	await second.keyboard.type("nickel");
	await expect(second.locator("[data-answer]")).toHaveAttribute("data-answer", "private");
	await second.keyboard.press("Enter");
	await expect(second.locator("[data-answer]")).toHaveAttribute("data-answer", "private");
	await second.keyboard.press("Escape");
	await second.getByRole("button", { name: "Ask for control" }).click();
	const time = second.getByRole("region", { name: "Time" });
	await expect(time.getByRole("button", { name: "Start the clock" })).toBeVisible();
	await page.getByRole("button", { name: "Give control" }).click();
	await expect(time.getByRole("button", { name: "Pause" })).toBeVisible();
	await expect(time).not.toContainText("not started");
	await expect(told).toHaveCount(0);
});

test("the last step promises none after it", async ({ page }) => {
	await present(page);
	const next = page.getByRole("region", { name: "Next step" });
	await expect(next).toContainText("Space or → shows it");
	await page.keyboard.press("End");
	await expect(next).toContainText("This is the last step.");
	await expect(next).not.toContainText("Space or → shows it");
});

test("a slide about a day in two cities names both, and the scorecard is headed by one idea", async ({ page }) => {
	await present(page);
	await goToSlide(page, 8);
	await expect(page.locator("[data-slide]")).toContainText("Days in Washington above, in Tokyo below");
	await goToSlide(page, 10);
	const heading = page.locator("[data-slide]").getByRole("heading", { level: 2 });
	await expect(heading).toHaveText("Fifteen of thirty claims were borne out");
});

test("a slide dropped by a key leaves the focus on the next one; the own deck’s return can be undone", async ({
	page,
}) => {
	await present(page);
	await page.getByRole("button", { name: "Edit deck" }).click();
	const deck = page.getByRole("dialog", { name: "Deck" });
	await deck.getByRole("button", { name: "Drop Security" }).focus();
	await page.keyboard.press("Enter");
	await expect(deck.getByRole("button", { name: "Drop Technology" })).toBeFocused();
	await deck.getByRole("button", { name: "Drop Sources" }).focus();
	await page.keyboard.press("Enter");
	await expect(deck.getByRole("button", { name: "Drop What to watch" })).toBeFocused();
	await deck.getByRole("button", { name: "Back to the dossier’s own deck" }).click();
	await expect(deck.getByRole("button", { name: "Drop Security" })).toBeVisible();
	await deck.getByRole("button", { name: "Undo" }).click();
	await expect(deck.getByRole("button", { name: "Drop Security" })).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("heading", { level: 1, name: /^Slide 1 of 10/ })).toBeVisible();
});

test("what is said of an opened file goes once the deck is another", async ({ page }) => {
	await present(page);
	await page.getByRole("textbox", { name: "Notes" }).fill("Quietly");
	await page.getByRole("button", { name: "Edit deck" }).click();
	const deck = page.getByRole("dialog", { name: "Deck" });
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		deck.getByRole("button", { name: "Save the notes" }).click(),
	]);
	await deck.getByLabel("Open a deck or notes file").setInputFiles(await file.path());
	const said = deck.getByText("The notes of 1 slide are open.");
	await expect(said).toBeVisible();
	await deck.getByRole("button", { name: "Drop Security" }).click();
	await expect(said).toHaveCount(0);
});
