import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

async function openLive(page: Page, path: string) {
	await page.goto(ROOT + path);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	return page.getByRole("complementary", { name: "Details" });
}

test.describe("an event", () => {
	test("whose date went by without word says that no source says whether", async ({ page }) => {
		const details = await openLive(page, "events/ipef-supply-chain-entry/");
		await expect(details).toContainText("no source says whether it took place");
		await expect(details).toContainText("Announced for");
	});

	test("held says nothing of the kind", async ({ page }) => {
		const details = await openLive(page, "events/trilateral-leaders-summit/");
		await expect(details).not.toContainText("no source says whether");
	});

	test("has its conflicting accounts with the reason for the chosen one", async ({ page }) => {
		const details = await openLive(page, "events/trilateral-leaders-summit/");
		await expect(details.getByRole("heading", { name: /Accounts differ/ })).toBeVisible();
		await expect(
			details.getByRole("listitem").filter({ hasText: "chosen: The transcript carries that day" }),
		).toHaveCount(1);
	});

	test("counts the claims about it and their verdicts", async ({ page }) => {
		const details = await openLive(page, "events/congress-speech/");
		await expect(details.getByRole("heading", { name: /^Claims about it \d+ claims, .*borne out/ })).toBeVisible();
	});

	test("lists related events, which open in place", async ({ page }) => {
		const details = await openLive(page, "events/congress-speech/");
		await details.getByRole("link", { name: "Bilateral summit" }).click();
		await expect(page).toHaveURL(`${ROOT}events/bilateral-summit/`);
	});
});

test.describe("a rating", () => {
	test("shows its words on focus and hides them on Escape", async ({ page }) => {
		const details = await openLive(page, "claims/four-way-defence-technology/");
		const rating = details.getByRole("button", { name: /^A 2 A: completely reliable; 2: probably true/ }).first();
		await rating.focus();
		const words = rating.locator("span");
		await expect(words).toHaveCSS("clip-path", "none");
		await page.keyboard.press("Escape");
		await expect(words).not.toHaveCSS("clip-path", "none");
		await expect(page).toHaveURL(/four-way-defence-technology/);
	});
});

test.describe("a claim", () => {
	test("counts pages of one origin once", async ({ page }) => {
		const details = await openLive(page, "claims/four-way-defence-technology/");
		await expect(details.getByRole("heading", { name: /^Two pages, one origin: counts once/ })).toBeVisible();
	});

	test("is told in the order verdict, who said it, likelihood, origin, accounts, events", async ({ page }) => {
		const details = await openLive(page, "claims/four-way-defence-technology/");
		const text = await details.innerText();
		const at = ["evidence, judged", "Said by", "Likely, 55–80 %", "one origin", "Accounts differ", "bear on it"].map(
			(words) => text.indexOf(words),
		);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		expect(at[0]).toBeGreaterThan(-1);
	});

	test("leads to the events that bear on it", async ({ page }) => {
		const details = await openLive(page, "claims/four-way-defence-technology/");
		await details.getByRole("link", { name: "AUKUS: Japan considered" }).click();
		await expect(page).toHaveURL(`${ROOT}events/aukus-japan-considered/`);
	});
});

test.describe("a source", () => {
	test("says what it is derived from, back to the wire", async ({ page }) => {
		const details = await openLive(page, "sources/source-article/");
		await expect(details.getByRole("heading", { name: /^Derived from/ })).toBeVisible();
		await details.getByRole("link", { name: "Jiji Press via nippon.com" }).first().click();
		await expect(details.getByRole("heading", { name: /^Copies of it/ })).toBeVisible();
		await expect(details.getByRole("link", { name: "CEO Insights Asia" }).first()).toBeVisible();
	});

	test("counts what rests on it, and shows the rest of a long list on demand", async ({ page }) => {
		const details = await openLive(page, "sources/source-article/");
		const claims = details.getByRole("link", { name: "Kishida will visit Washington" });
		await expect(details.getByRole("heading", { name: /^Claims 30$/ })).toBeVisible();
		await expect(claims).toBeHidden();
		await details.getByText("22 more").click();
		await expect(claims).toBeVisible();
	});

	test("leads out by a link that gives nothing away", async ({ page }) => {
		const details = await openLive(page, "sources/source-article/");
		const link = details.getByRole("link", { name: /^https:/ });
		await expect(link).toHaveAttribute("rel", "noopener noreferrer");
	});
});

test.describe("an actor", () => {
	test("has its events, the claims that name it and its members", async ({ page }) => {
		const details = await openLive(page, "actors/japan/");
		for (const name of [/^Events \d+ events/, /^Claims that name it \d+ claims/, /^Part of it \d+ members/])
			await expect(details.getByRole("heading", { name })).toBeVisible();
	});

	test("that is a person is not called a thing", async ({ page }) => {
		const details = await openLive(page, "actors/kishida/");
		await expect(details.getByRole("heading", { name: /^Claims that name this person \d+ claims/ })).toBeVisible();
	});
});

test.describe("previous and next", () => {
	for (const [path, name, end] of [
		["claims/minerals-cooperation-stepped-up/", "claim", "claims/nickel-cooperation-weighed/"],
		["topics/minerals/", "topic", "topics/security/"],
		["actors/biden/", "actor", "actors/kishida/"],
	] as const)
		test(`step through the ${name}s of the list; at the first, "previous" is disabled and keeps the focus`, async ({
			page,
		}) => {
			const details = await openLive(page, path);
			const previous = details.getByRole("button", { name: `Previous ${name}` });
			await expect(previous).toHaveAttribute("aria-disabled", "true");
			await previous.focus();
			await page.keyboard.press("Enter");
			await expect(previous).toBeFocused();
			await details.getByRole("button", { name: `Next ${name}` }).click();
			await expect(page).toHaveURL(ROOT + end);
		});
});

test("without a script a much-cited source says how much it leaves out, and where that is", async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${ROOT}sources/source-article/`);
	const details = page.getByRole("complementary", { name: "Details" });
	await expect(details).toContainText("and 18 more, in the dossier’s file");
	await expect(details.getByRole("link", { name: "dossier’s file" }).first()).toHaveAttribute(
		"href",
		`${ROOT}dossier.json`,
	);
	await context.close();
});

test("what is opened is said, for the focus stays where it was opened from", async ({ page }) => {
	await openLive(page, "");
	const details = page.getByRole("complementary", { name: "Details" });
	await expect(details.getByText(/^Details: /)).toHaveCount(0);
	const claim = page.getByRole("tabpanel").getByRole("link", { name: /step up work together on mineral/ });
	await claim.press("Enter");
	await expect(details.getByText("Details: The three will step up work together on mineral supply chains")).toHaveCount(
		1,
	);
	await expect(claim).toBeFocused();
});

test("the details are one step away from the top of the page", async ({ page }) => {
	await openLive(page, "");
	const skip = page.getByRole("link", { name: "Skip to the details" });
	await skip.focus();
	await skip.press("Enter");
	await expect(page.getByRole("complementary", { name: "Details" })).toBeFocused();
});

test("Back to another tab takes the focus along", async ({ page }) => {
	await openLive(page, "scorecard/");
	await page.getByRole("tab", { name: "Scorecard" }).focus();
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("tab", { name: "Sources" })).toBeFocused();
	await expect(page).toHaveURL(/\/sources\/$/);
	await page.goBack();
	await expect(page.getByRole("tab", { name: "Scorecard", selected: true })).toBeFocused();
});
