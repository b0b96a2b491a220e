import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

async function openLive(page: Page, address = ROOT) {
	await page.goto(address);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
}

function tab(page: Page, name: string) {
	return page.getByRole("tablist", { name: "Briefing" }).getByRole("tab", { name });
}

function heading(page: Page) {
	return page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 });
}

/** What is asked for from now on. The browser asks for the icon of its tab anew with each entry of the history. */
function watchRequests(page: Page): readonly string[] {
	const requests: string[] = [];
	page.on("request", (request) => {
		if (!request.url().includes("/icon.svg")) requests.push(request.url());
	});
	return requests;
}

/** Parts of the page that come at rest, or with the first thing that is opened: no answer to a move. */
const PART = /\/_next\/static\/chunks\/[^/]+\.(?:js|css)$/;

const FROM = { name: "From", exact: true } as const;

test.describe("Back and Forward", () => {
	test("go through tab, event and clock, each a step", async ({ page }) => {
		await openLive(page);
		await tab(page, "Security").click();
		await page.locator('[data-event="state-dinner"]').click();
		await page.getByLabel("Clock").selectOption({ label: "Tokyo" });
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/?tz=Asia/Tokyo`);
		await page.goBack();
		await expect(page.getByLabel("Clock")).toHaveValue("America/New_York");
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
		await page.goBack();
		await expect(page).toHaveURL(`${ROOT}topics/security/`);
		await page.goBack();
		await expect(page).toHaveURL(ROOT);
		await page.goForward();
		await page.goForward();
		await expect(heading(page)).toHaveText(/dinner/i);
		await expect(tab(page, "Security")).toHaveAttribute("aria-selected", "true");
	});

	test("leave out the ticks of the wheel: a step keeps the span that it was left with", async ({ page }) => {
		await openLive(page);
		const timeline = page.getByRole("region", { name: "Timeline" });
		const before = await page.evaluate(() => history.length);
		await timeline.locator("canvas[data-plot]").hover();
		for (let tick = 0; tick < 4; tick++) {
			const from = await timeline.getByRole("textbox", FROM).inputValue();
			await page.mouse.wheel(0, 400);
			await expect(timeline.getByRole("textbox", FROM)).not.toHaveValue(from);
		}
		await expect(page).toHaveURL(/\?from=/);
		expect(await page.evaluate(() => history.length)).toBe(before);
		const left = page.url();
		await tab(page, "Technology").click();
		await timeline.getByRole("button", { name: "Run-up" }).click();
		await page.goBack();
		await expect(page).toHaveURL(left.replace("?", "topics/technology/?"));
		await page.goBack();
		await expect(page).toHaveURL(left);
	});

	test("keep the span of a step though the next one is made before the wheel has come to rest", async ({ page }) => {
		await openLive(page);
		const timeline = page.getByRole("region", { name: "Timeline" });
		await timeline.locator("canvas[data-plot]").evaluate((canvas) => {
			const { left, top } = canvas.getBoundingClientRect();
			const at = { clientX: left + 300, clientY: top + 60, bubbles: true, cancelable: true };
			canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: 400, ...at }));
			for (const tab of document.querySelectorAll<HTMLElement>('[role="tab"]'))
				if (tab.textContent === "Security") {
					tab.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
					tab.click();
				}
		});
		await expect(page).toHaveURL(/topics\/security\/\?from=/);
		await page.goBack();
		await expect(page).toHaveURL(/trilateral-summit-2024\/\?from=/);
	});

	test("ask the network for nothing: moves within the dossier are shallow", async ({ page }) => {
		await openLive(page);
		await page.evaluate(() => document.fonts.ready);
		const requests = watchRequests(page);
		await tab(page, "Technology").click();
		await page.locator("tr[data-claim]").first().getByRole("link").click();
		await expect(page).toHaveURL(/\/claims\//);
		await page.locator('[data-event="congress-speech"]').click();
		await page.getByLabel("Clock").selectOption({ label: "Manila" });
		for (let step = 0; step < 4; step++) await page.goBack();
		await expect(page).toHaveURL(ROOT);
		await page.goForward();
		await expect(tab(page, "Technology")).toHaveAttribute("aria-selected", "true");
		expect(requests.filter((request) => !PART.test(request))).toEqual([]);
	});

	test("choosing a period, Fit all and a typed date are steps; the wheel, zooming and stepping are not", async ({
		page,
	}) => {
		await openLive(page);
		const timeline = page.getByRole("region", { name: "Timeline" });
		const tally = timeline.getByRole("status");
		const home = await tally.innerText();
		await timeline.getByRole("button", { name: "Follow-through" }).click();
		await expect(page).toHaveURL(/from=/);
		const chosen = page.url();
		await timeline.getByRole("button", { name: "Zoom in" }).click();
		await expect(page).not.toHaveURL(chosen);
		await timeline.getByRole("button", { name: "Later" }).click();
		await expect(timeline.getByRole("button", { name: "Follow-through" })).toHaveAttribute("aria-pressed", "false");
		const moved = page.url();
		await timeline.getByRole("button", { name: "Fit all" }).click();
		await expect(tally).toHaveText("80 of 80 events");
		const from = timeline.getByRole("textbox", { name: "From", exact: true });
		await from.fill("1 Apr 2024");
		await from.press("Enter");
		await expect(page).toHaveURL(/from=2024-04-01/);
		await page.goBack();
		await expect(tally).toHaveText("80 of 80 events");
		await page.goBack();
		await expect(page).toHaveURL(moved);
		await page.goBack();
		await expect(tally).toHaveText(home);
		await expect(page).toHaveURL(new RegExp(`${ROOT}$`));
	});

	test("closing what was opened from the dossier's own page leads back to it, also after a reload", async ({
		page,
	}) => {
		const close = () =>
			page.getByRole("complementary", { name: "Details" }).getByRole("button", { name: "Close details" });
		await openLive(page);
		await page.locator('[data-event="state-dinner"]').click();
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
		await page.reload();
		await close().click();
		await expect(page).toHaveURL(ROOT);
		await tab(page, "Security").click();
		await page.locator('[data-event="state-dinner"]').click();
		await close().click();
		await expect(page).toHaveURL(`${ROOT}topics/security/`);
	});

	test("a reload keeps the view, and Back after it returns to the view before without a fetch", async ({ page }) => {
		await openLive(page);
		const timeline = page.getByRole("region", { name: "Timeline" });
		await tab(page, "Technology").click();
		await timeline.getByRole("button", { name: "Follow-through" }).click();
		const from = await timeline.getByRole("textbox", FROM).inputValue();
		const span = new URL(page.url()).search;
		await timeline.locator("[data-stop][data-event]").first().click();
		await expect(page).toHaveURL(/\/events\//);
		await page.reload();
		await expect(timeline).toHaveAttribute("data-ready", "true");
		await expect(tab(page, "Technology")).toHaveAttribute("aria-selected", "true");
		await expect(timeline.getByRole("textbox", FROM)).toHaveValue(from);
		await page.evaluate(() => document.fonts.ready);
		const requests = watchRequests(page);
		await page.goBack();
		await expect(page).toHaveURL(`${ROOT}topics/technology/${span}`);
		await expect(timeline.getByRole("textbox", FROM)).toHaveValue(from);
		// The period was a step of its own.
		await page.goBack();
		await expect(page).toHaveURL(`${ROOT}topics/technology/`);
		await page.goBack();
		await expect(page).toHaveURL(ROOT);
		await expect(tab(page, "Minerals")).toHaveAttribute("aria-selected", "true");
		await tab(page, "Security").click();
		await page.goBack();
		await expect(page).toHaveURL(ROOT);
		expect(requests.filter((request) => !PART.test(request))).toEqual([]);
	});

	test("Back from another page of the site finds the view as it was left", async ({ page }) => {
		await openLive(page, `${ROOT}topics/security/`);
		await page.locator('[data-event="state-dinner"]').click();
		await page.goto("/dossiers/");
		await page.goBack();
		await expect(heading(page)).toHaveText(/dinner/i);
		await expect(tab(page, "Security")).toHaveAttribute("aria-selected", "true");
	});
});

test.describe("a broken part of the address", () => {
	test("is dropped with one notice, which goes away when told to, and the address is put right", async ({ page }) => {
		await openLive(page, `${ROOT}events/state-dinner/?from=2024-02-30&to=x&tz=Asia/Tokyo&zoom=9&tz=Europe/Paris`);
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/?tz=Asia/Tokyo`);
		const notice = page.getByRole("status").filter({ hasText: "Part of the address was not understood" });
		await expect(notice).toHaveCount(1);
		await notice.getByRole("button", { name: "Dismiss" }).click();
		await expect(notice).toHaveCount(0);
	});

	test("on the home page leaves the home page's own address", async ({ page }) => {
		await openLive(page, "/?from=never");
		await expect(page.getByText("Part of the address was not understood")).toBeVisible();
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/");
	});

	test("is never written into the page, nor into its title", async ({ page }) => {
		for (const query of [
			"?from=<b>zebra</b>",
			"?tz=zebra%00zebra",
			"?zebra",
			"?constructor=zebra&__proto__=zebra",
			`?from=${"zebra".repeat(600)}`,
			"?from=%E0%A4%A&zebra=%",
		]) {
			await openLive(page, ROOT + query);
			await expect(page.getByText("Part of the address was not understood")).toBeVisible();
			expect(await page.evaluate(() => document.title + document.body.innerText)).not.toContain("zebra");
			expect(page.url()).not.toContain("zebra");
		}
	});
});

test.describe("an address of nothing", () => {
	/** The browser itself notes the status of the page. */
	function forget404(complaints: string[]) {
		expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
		complaints.length = 0;
	}

	test("names the nearest things, whose links lead there", async ({ page, complaints }) => {
		const answer = await page.goto(`${ROOT}events/state-diner/`);
		expect(answer?.status()).toBe(404);
		const near = page.getByRole("navigation", { name: "Did you mean" });
		await expect(near.getByRole("listitem").first()).toHaveText(/dinner.*event/i);
		forget404(complaints);
		await near.getByRole("link").first().click();
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
		await expect(heading(page)).toHaveText(/dinner/i);
	});

	test("is not echoed, and hostile ones get the same page", async ({ page, complaints }) => {
		for (const path of [
			"events/zebra%3Cb%3Ezebra/",
			"claims/__proto__/",
			"events/zebra-dinner/",
			`sources/${"zebra-".repeat(200)}/`,
		]) {
			await page.goto(ROOT + path);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
			await expect(page.getByRole("link", { name: /summit, April 2024/ })).toBeVisible();
			expect(await page.evaluate(() => document.title + document.body.innerText)).not.toMatch(/zebra|__proto__/);
		}
		forget404(complaints);
	});

	test("outside the dossiers still finds what it may have meant", async ({ page, complaints }) => {
		await page.goto("/events/congress-speech/");
		const near = page.getByRole("navigation", { name: "Did you mean" });
		await expect(near.getByRole("link").first()).toHaveAttribute("href", `${ROOT}events/congress-speech/`);
		forget404(complaints);
	});

	test("a link to what the dossier does not have is left to the browser, which shows that page", async ({
		page,
		complaints,
	}) => {
		await openLive(page);
		await page
			.getByRole("complementary", { name: "Details" })
			.getByRole("link")
			.first()
			.evaluate((link) => link.setAttribute("href", `${location.pathname}events/state-diner/`));
		await page.getByRole("complementary", { name: "Details" }).getByRole("link").first().click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
		await expect(page.getByRole("navigation", { name: "Did you mean" })).toBeVisible();
		forget404(complaints);
	});
});
