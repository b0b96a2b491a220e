import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { openLive, ROOT } from "./live";
import { ownHost } from "./own-host";
import { inCharge } from "./part-export";
import { openAudience } from "./presenting";
import { expect, test } from "./test";

/** What stands at each of these addresses: a role and a name of something of its own. */
const ADDRESSES = [
	["/", "heading", "summit, April 2024"],
	["/dossiers/", "heading", "Dossiers"],
	[`${ROOT}events/state-dinner/?lanes=kind`, "heading", "dinner"],
	[`${ROOT}topics/minerals/`, "tab", "Minerals"],
	[`${ROOT}claims/nickel-cooperation-weighed/`, "heading", "nickel"],
	[`${ROOT}scorecard/`, "tab", "Scorecard"],
	[`${ROOT}changes/?since=2024-04-05&until=2024-04-12`, "tabpanel", "changed"],
	// Drawn by the live page alone.
	[`${ROOT}brief/?asof=2024-04-12`, "button", "Print"],
] as const;

/** What else is opened below: with the view as of a day, and the two windows of a presentation. */
const VIEW = `${ROOT}?asof=2024-04-05&tz=Asia/Tokyo`;
const PRESENT = `${ROOT}present/?asof=2024-04-12`;

test("every page is on the worker's list", () => {
	const files = listed();
	const pages = readdirSync("out", { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^(?:404|_not-found)\//.test(file))
		.map((file) => file.replace(/index\.html$/, ""));
	expect(pages.length).toBeGreaterThan(200);
	expect(pages.filter((page) => !files.has(page))).toEqual([]);
});

/** The addresses that the worker keeps. */
function listed(): ReadonlySet<string> {
	const [list = ""] = readFileSync("out/sw.js", "utf8").split("\n", 1);
	const kept: { files: Record<string, string> } = JSON.parse(list.replace(/^const KEPT = |;$/g, ""));
	return new Set(Object.keys(kept.files));
}

test.describe("with the network gone after one visit", () => {
	// One visit for all: the worker and what it keeps are not changed by being asked.
	test.describe.configure({ mode: "default", timeout: 60_000 });

	const host = ownHost();
	let context: BrowserContext;
	let page: Page;

	test.beforeAll(async ({ browser }) => {
		test.setTimeout(90_000);
		await host.serve("out");
		context = await browser.newContext({ serviceWorkers: "allow" });
		page = await context.newPage();
		await openLive(page, host.at(VIEW));
		// The page registers its worker by itself.
		await inCharge(page);
		await host.stop();
		await context.setOffline(true);
	});
	test.afterAll(async () => {
		await context?.close();
		await host.stop();
	});

	test("the page that is open says so", async () => {
		const mark = page.locator("[data-offline]");
		await expect(mark).toHaveText("Offline: all of this still works");
		await expect(mark).toHaveAttribute("role", "status");
	});

	for (const [address, role, name] of ADDRESSES)
		test(`${address} stands`, async () => {
			await page.goto(host.at(address), { waitUntil: "commit" });
			await expect(page.getByRole(role, { name: new RegExp(name, "i") }).first()).toBeVisible({ timeout: 15_000 });
		});

	test("a view with its query lives, after a hard reload too, and leaves as table, calendar and picture", async () => {
		const timeline = await openLive(page, host.at(VIEW));
		await page.reload();
		await expect(timeline).toHaveAttribute("data-ready", "true");
		await expect(page.locator("[data-asof='2024-04-05']")).toBeVisible();
		expect(await shared(page, "This view as CSV")).toMatch(/\.csv$/);
		expect(await shared(page, "This view as calendar")).toMatch(/\.ics$/);
		await page.getByRole("button", { name: "Share" }).click();
		await page.getByRole("menuitem", { name: "Save picture" }).click();
		const dialog = page.getByRole("dialog", { name: "Save picture" });
		const save = dialog.getByRole("button", { name: "Save", exact: true });
		expect(await saved(page, () => save.click())).toMatch(/\.svg$/);
	});

	test("a file of one's own is opened, kept, and there after a reload", async () => {
		await page.goto(host.at("/dossiers/"));
		await page.getByLabel("Open a dossier file").setInputFiles({
			name: "visits.json",
			mimeType: "application/json",
			buffer: Buffer.from(JSON.stringify([{ id: "call", title: "A port call", start: "2024-04-05" }])),
		});
		await page.getByRole("dialog", { name: "Import report" }).getByRole("button", { name: "Keep" }).click();
		await expect(page.locator("[data-save]")).toHaveAttribute("data-save", "saved");
		await page.reload();
		await expect(page.locator("[data-event='call']")).toBeVisible();
	});

	test("a dossier's files answer", async () => {
		const answers = await page.evaluate(
			(files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
			["dossier.json", "events.csv", "events.ics", "feed.xml", "sources.ris"].map((file) => `${ROOT}${file}`),
		);
		expect(answers).toEqual([200, 200, 200, 200, 200]);
	});

	test("it is presented in two windows, and the deck leaves for PowerPoint", async () => {
		await page.goto(host.at(PRESENT));
		await expect(page.locator("[data-slide]")).toContainText("As known on 12 Apr 2024");
		const audience = await openAudience(page);
		await expect(audience.locator("[data-slide]")).toContainText("As known on 12 Apr 2024");
		await audience.close();
		await page.getByRole("button", { name: "PowerPoint or paper" }).click();
		const button = page.getByRole("dialog").getByRole("button", { name: "PowerPoint" });
		expect(await saved(page, () => button.click())).toBe("trilateral-summit-2024-briefing_2024-04-12.pptx");
	});

	test("an address that is none says so, and the mark goes with the network's return", async () => {
		await page.goto(host.at(`${ROOT}events/state-dinnr/`));
		await expect(page.getByRole("main")).toContainText("There is nothing at this address");
		const mark = page.locator("[data-offline]");
		// Chromium's emulation says "online" to a page that is opened under it, until it is switched anew.
		await context.setOffline(false);
		await context.setOffline(true);
		await expect(mark).toBeVisible();
		await context.setOffline(false);
		await expect(mark).toHaveCount(0);
		await context.setOffline(true);
	});
});

/** What an item of "Share" saves, by its name. */
async function shared(page: Page, item: string): Promise<string> {
	await page.getByRole("button", { name: "Share" }).click();
	return saved(page, () => page.getByRole("menuitem", { name: item }).click());
}

async function saved(page: Page, ask: () => Promise<void>): Promise<string> {
	const download = page.waitForEvent("download");
	await ask();
	return (await download).suggestedFilename();
}
