import type { Page } from "@playwright/test";
import axe from "axe-core";
import { openAudience, present } from "./presenting";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

/** The rules whose answer depends on the colours; all others answer alike in each look. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

const LIGHT = { name: "light", media: { colorScheme: "light", forcedColors: "none" } } as const;
const OTHER_LOOKS = [
	{ name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
	{ name: "forced colours", media: { colorScheme: "light", forcedColors: "active" } },
] as const;

/**
 * Every rule that axe has for the state as it stands, with target-size, which is off unless asked for; then the rules
 * about colour in the other looks, which the widths between the phone and the desk share with those.
 * No rule is switched off. `part`: what the state changed; the rest stood before.
 */
async function expectSound(page: Page, state: string, part?: string): Promise<void> {
	await page.emulateMedia(LIGHT.media);
	await expectNoFinding(page, `${state}, ${LIGHT.name}`, part, { rules: { "target-size": { enabled: true } } });
	const width = page.viewportSize()?.width ?? 0;
	if (width > 390 && width < 1440) return;
	for (const { name, media } of OTHER_LOOKS) {
		await page.emulateMedia(media);
		await expectNoFinding(page, `${state}, ${name}`, part, { runOnly: COLOUR_RULES });
	}
	await page.emulateMedia(LIGHT.media);
}

async function expectNoFinding(page: Page, state: string, part: string | undefined, options: axe.RunOptions) {
	// Half a megabyte of script: once a document, not once a question.
	if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axe.source);
	const findings = await page.evaluate(findingsOf, { part: part ?? null, options });
	expect.soft(findings, state).toEqual([]);
}

/** Runs in the page. */
async function findingsOf({ part, options }: { part: string | null; options: axe.RunOptions }): Promise<string[]> {
	const { run }: Pick<typeof axe, "run"> = Reflect.get(window, "axe");
	const { violations } = await run(part ?? document, { ...options, resultTypes: ["violations"] });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
	);
}

const DETAILS = 'aside[aria-label="Details"]';

async function openDashboard(page: Page, path = ""): Promise<void> {
	await page.goto(ROOT + path);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
}

/** The states of the dashboard, one page load for all; each leaves the page so that the next can begin. */
async function walkDashboard(page: Page): Promise<void> {
	const timeline = page.getByRole("region", { name: "Timeline" });
	const details = page.getByRole("complementary", { name: "Details" });
	await openDashboard(page);
	await expectSound(page, "dashboard");
	for (const tab of await page.getByRole("tablist", { name: "Briefing" }).getByRole("tab").all()) {
		await tab.click();
		await expectSound(page, `tab ${await tab.innerText()}`, "#briefing");
	}
	await page.getByRole("tablist", { name: "Briefing" }).getByRole("tab").first().click();
	await page.locator("tr[data-claim] a").first().click();
	await expect(page).toHaveURL(/\/claims\//);
	await expectSound(page, "a claim open", DETAILS);
	await details.locator('a[href*="/sources/"]').first().click();
	await expect(page).toHaveURL(/\/sources\/./);
	await expectSound(page, "a source open", DETAILS);
	await leaveSheet(page);
	await timeline.getByRole("button", { name: "Key", exact: true }).click();
	await expect(page.getByRole("dialog", { name: "Key to the marks" })).toBeVisible();
	await expectSound(page, "the key open", "dialog[open]");
	await page.keyboard.press("Escape");
	await timeline.getByRole("button", { name: "Fit all" }).click();
	await expectSound(page, "all events in view, clustered", "[data-timeline]");
	await timeline.getByRole("button", { name: "Table", exact: true }).click();
	await expectSound(page, "table open", "[data-timeline]");
	await timeline.getByRole("table").getByRole("link").first().click();
	await expect(page).toHaveURL(/\/events\//);
	await expectSound(page, "an event open, by the table", DETAILS);
	await details.locator('a[href*="/actors/"]').first().click();
	await expect(page).toHaveURL(/\/actors\//);
	await expectSound(page, "an actor open");
}

/** Where the screen is narrow the details are a sheet over the timeline. */
async function leaveSheet(page: Page): Promise<void> {
	if ((page.viewportSize()?.width ?? 0) >= 1024) return;
	await page.getByRole("button", { name: "Close details" }).click();
	await expect(page.getByRole("dialog")).toBeHidden();
}

async function walkPhone(page: Page): Promise<void> {
	await openDashboard(page);
	await expectSound(page, "the list of events");
	await page.getByRole("button", { name: /^Bilateral summit/ }).click();
	await expect(page).toHaveURL(/\/events\//);
	await expectSound(page, "the sheet of an event", "dialog[open]");
	await page.getByRole("button", { name: "Close details" }).click();
	const foot = page.getByRole("navigation", { name: "Parts" });
	for (const part of await foot.getByRole("button").all()) {
		await part.click();
		await expectSound(page, `part ${await part.innerText()}`);
	}
}

for (const width of [1440, 768]) {
	test(`the dashboard at ${width} px has no finding in any state`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height: 900 });
		await walkDashboard(page);
	});
}

/** Before anything of the summit, its announcement, its days, the day after, and when what came of it was known. */
for (const day of ["2024-03-20", "2024-04-05", "2024-04-11", "2024-04-12", "2025-02-01"])
	test(`as of ${day} the dashboard, an event and the scorecard have no finding`, async ({ page }) => {
		test.setTimeout(60_000);
		await openDashboard(page, `?asof=${day}`);
		await expect(page.locator("[data-asof]")).toBeVisible();
		await expectSound(page, "the dashboard");
		await page.getByRole("region", { name: "Timeline" }).locator("button[data-event]").first().click();
		await expect(page).toHaveURL(/\/events\//);
		await expectSound(page, "an event", DETAILS);
		await page.getByRole("tab", { name: "Scorecard" }).click();
		await expectSound(page, "the scorecard", "#briefing");
	});

test("an earlier day, what changed and the checks have no finding", async ({ page }) => {
	test.setTimeout(240_000);
	await openDashboard(page, "?asof=2024-04-05");
	await expect(page.locator("[data-asof]")).toBeVisible();
	await expectSound(page, "as of a day");
	await page.getByRole("button", { name: /^Filter/ }).click();
	await expectSound(page, "the filters open", "[data-timeline]");
	await openDashboard(page, "changes/?since=2024-04-01&until=2024-04-12");
	await expect(page.getByRole("tabpanel")).toContainText(/\d changes/);
	await expectSound(page, "what changed", "#briefing");
	await openDashboard(page, "checks/");
	await expect(page.locator("[data-finding]").first()).toBeVisible();
	await expectSound(page, "the checks", "#briefing");
});

test("the phone's parts and sheet have no finding", async ({ page }) => {
	test.setTimeout(240_000);
	await page.setViewportSize({ width: 390, height: 844 });
	await walkPhone(page);
});

test("the plain pages have no finding", async ({ page, complaints }) => {
	test.setTimeout(240_000);
	for (const path of ["/dossiers/", "/nowhere/"]) {
		for (const width of [1440, 768, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(path);
			await expectSound(page, `${path} at ${width} px`);
		}
	}
	// The browser says that it met a 404, which is what was asked for.
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("status of 404")));
});

test("the brief has no finding", async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto(`${ROOT}brief/?topics=minerals`);
	await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
	await expectSound(page, "the brief");
	await page.setViewportSize({ width: 390, height: 844 });
	await expectSound(page, "the brief on a phone");
});

test("both windows of a presentation and the desk's dialogs have no finding", async ({ page }) => {
	test.setTimeout(240_000);
	await present(page);
	const audience = await openAudience(page);
	for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
	await page.keyboard.press("1");
	await expect(page.locator("[data-answer]")).toBeVisible();
	await page.keyboard.press("q");
	await expectSound(page, "the presenter's window, a challenge open");
	await expectSound(audience, "the audience's window");
	await page.getByRole("button", { name: "Edit deck" }).click();
	await expect(page.getByRole("dialog", { name: "Deck" })).toBeVisible();
	await expectSound(page, "the deck", "dialog[open]");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.getByRole("button", { name: "PowerPoint or paper" }).click();
	await expect(page.getByRole("dialog")).toBeVisible();
	await expectSound(page, "the deck's ways out", "dialog[open]");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.keyboard.press("o");
	await expect(page.getByRole("dialog", { name: "All slides" })).toBeVisible();
	await expectSound(page, "all slides", "dialog[open]");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Present in this window" }).click();
	await page.keyboard.press("q");
	await expect(page.getByRole("textbox", { name: "Question 2" })).toBeFocused();
	// The buttons beside it fade with the pointer's rest.
	await expectSound(page, "one window, a question logged", "main section");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Leave" }).click();
	await page.setViewportSize({ width: 390, height: 844 });
	await expectSound(page, "the presenter's window on a phone");
});

test("the library of own dossiers has no finding", async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto("/dossiers/");
	await expect(page.getByLabel("Open a dossier file")).toBeVisible();
	await page.getByLabel("Open a dossier file").setInputFiles("data/fixtures/crowded-day.json");
	await expect(page.getByRole("dialog", { name: "Import report" })).toBeVisible();
	await expectSound(page, "an import report");
	await page.getByRole("button", { name: "Keep" }).click();
	await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
	await expectSound(page, "an own dossier");
});

test.describe("without a script", () => {
	test("what is drawn beforehand has no finding either, of each kind of page", async ({ page }) => {
		test.setTimeout(240_000);
		// The browser keeps its scripting, which axe needs; the page comes without any of its own.
		await page.route(`**${ROOT}**`, async (route) => {
			const response = await route.fetch();
			const scripts = /<script\b[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;
			await route.fulfill({ response, body: (await response.text()).replace(scripts, "") });
		});
		const paths = [
			"",
			"topics/minerals/",
			"events/congress-speech/",
			"claims/nickel-cooperation-weighed/",
			"sources/kantei-2024-04-10/",
			"actors/kishida/",
		];
		for (const path of paths) {
			await page.goto(ROOT + path);
			await expectSound(page, path);
		}
	});
});
