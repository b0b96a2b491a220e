import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expectLive } from "./own";
import { expect, test } from "./test";

/** An archive: thirty-five events a day since 1950; their ids and titles carry their number. */
const A_DAY = 35;
const DAY_MS = 86_400_000;
const LANES = ["Ports", "Ships", "Customs", "Weather"];
const FOCUSABLE = "button, a[href], input, select, textarea, summary, [tabindex]";

// One opening and one page for all tests of a size, in the order of the file: so many events take seconds to open.
test.describe.configure({ mode: "serial", timeout: 90_000 });

let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

/** Opens an archive of so many events on a page of its own and keeps it. */
async function openArchive(browser: Browser, folder: string, events: number) {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `archive-${events}.json`);
	await writeArchive(path, events);
	context = await browser.newContext();
	page = await context.newPage();
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("pageerror", ({ message }) => complaints.push(message));
	await page.goto("/dossiers/");
	await page.getByLabel("Open a dossier file").setInputFiles(path);
	const report = page.getByRole("dialog", { name: "Import report" });
	const taken = `${events.toLocaleString("en-GB")} events taken, nothing set aside`;
	await expect(report).toContainText(taken, { timeout: 60_000 });
	await report.getByRole("button", { name: "Keep" }).click();
	await expectLive(page);
	rmSync(path);
}

async function writeArchive(path: string, events: number): Promise<void> {
	const file = createWriteStream(path);
	for (let from = 0; from < events; from += 20_000) {
		// The latest comes first, for opening to sort them.
		const rows = Array.from({ length: 20_000 }, (_, at) => JSON.stringify(eventOf(events - 1 - from - at))).join(",\n");
		if (!file.write(`${from === 0 ? "[" : ","}${rows}`)) await once(file, "drain");
	}
	file.end("]");
	await once(file, "finish");
}

function eventOf(number: number) {
	const start = new Date(Date.UTC(1950, 0, 1) + Math.floor(number / A_DAY) * DAY_MS).toISOString().slice(0, 10);
	const lane = LANES[number % LANES.length];
	return { id: `event-${padded(number)}`, title: titleOf(number), start, lane };
}

function titleOf(number: number): string {
	return `Notice ${padded(number)} of the harbour board to all ships`;
}

function padded(number: number): string {
	return String(number).padStart(7, "0");
}

const timeline = () => page.getByRole("region", { name: "Timeline" });
const tally = () => timeline().getByRole("status");
const details = () => page.getByRole("complementary", { name: "Details" });
const heading = (number: number) => details().getByRole("heading", { name: titleOf(number) });
/** The first event of a day. */
const firstOn = (year: number, month: number, day: number) =>
	((Date.UTC(year, month - 1, day) - Date.UTC(1950, 0, 1)) / DAY_MS) * A_DAY;

async function setDate(edge: "From" | "To", day: string) {
	const field = page.getByRole("textbox", { name: edge, exact: true });
	await field.fill(day);
	await field.press("Enter");
}

test.afterEach(() => {
	expect(complaints.splice(0)).toEqual([]);
});

test.afterAll(async () => {
	await context?.close();
});

test.describe("a million events", () => {
	test.beforeAll(async ({ browser }, { project }) => {
		test.setTimeout(120_000);
		await openArchive(browser, project.outputDir, 1_000_000);
	});
	test.afterAll(() => context?.close());

	test("stand at once: counts to be read, few things to stop at, names whole", async () => {
		await expect(tally()).toHaveText("1,000,000 of 1,000,000 events");
		await expect(timeline().getByText("All 1,000,000 events")).toBeVisible();
		expect(await timeline().locator(FOCUSABLE).count()).toBeLessThanOrEqual(200);
		const lane = timeline().getByRole("listitem").filter({ hasText: "Customs" });
		await expect(lane).toContainText("250,000 events");
		const name = lane.getByText("Customs", { exact: true });
		expect(await name.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
	});

	test("are gone to by dates, opened from the table, and stepped through by key", async () => {
		await setDate("From", "1990-03-01");
		await setDate("To", "1990-03-10");
		await expect(tally()).toHaveText("350 of 1,000,000 events");
		expect(await timeline().locator(FOCUSABLE).count()).toBeLessThanOrEqual(200);
		const first = firstOn(1990, 3, 1);
		await timeline().getByRole("button", { name: "Table", exact: true }).click();
		await timeline()
			.getByRole("link", { name: titleOf(first) })
			.click();
		await expect(heading(first)).toBeVisible();
		await details().getByRole("button", { name: "Next event" }).press("Enter");
		await expect(heading(first + 1)).toBeVisible();
		const previous = details().getByRole("button", { name: "Previous event" });
		await previous.press("Enter");
		await expect(heading(first)).toBeVisible();
		await previous.press("Enter");
		await expect(heading(first - 1)).toBeVisible();
	});

	test("are as known on a day, and what is in view is saved as a table", async () => {
		await page.keyboard.press("Escape");
		const field = page.getByRole("textbox", { name: "As of" });
		await field.fill("1990-03-05");
		await field.press("Enter");
		const known = firstOn(1990, 3, 6).toLocaleString("en-GB");
		await expect(tally()).toHaveText(new RegExp(`of ${known} events$`));
		await setDate("From", "1990-03-01");
		await setDate("To", "1990-03-10");
		await expect(tally()).toHaveText(`175 of ${known} events`);
		await page.getByRole("button", { name: "Share" }).click();
		const downloading = page.waitForEvent("download");
		await page.getByRole("menuitem", { name: "This view as CSV" }).click();
		const rows = readFileSync(await (await downloading).path(), "utf8")
			.trim()
			.split("\r\n");
		expect(rows).toHaveLength(1 + 5 * A_DAY);
		expect(rows[1]).toContain("1990-03-01");
		expect(rows.at(-1)).toContain("1990-03-05");
	});

	test("are found by a word of one title alone", async () => {
		await page.keyboard.press("Escape");
		await page.keyboard.press("Control+k");
		const search = page.getByRole("dialog", { name: "Search" });
		await search.getByRole("searchbox").fill(padded(345_678));
		const result = search.locator(`[data-result="event:event-${padded(345_678)}"]`);
		await expect(result).toBeVisible({ timeout: 45_000 });
		await result.click();
		await expect(heading(345_678)).toBeVisible();
	});

	test("stand again at the link to one, in the span that it says, with its neighbours a key away, and Back", async () => {
		await expect(page.locator("[data-save]").first()).toHaveAttribute("data-save", "saved", { timeout: 60_000 });
		const id = new URL(page.url()).searchParams.get("d");
		const first = firstOn(1990, 3, 1);
		const address = `/library/?d=${id}&event=event-${padded(first)}&from=1990-03-01&to=1990-03-10`;
		await page.goto(address);
		await expect(timeline()).toHaveAttribute("data-ready", "true", { timeout: 60_000 });
		await expect(heading(first)).toBeVisible();
		await expect(tally()).toHaveText("350 of 1,000,000 events");
		await expect(page).toHaveURL(address);
		await details().getByRole("button", { name: "Next event" }).press("Enter");
		await expect(heading(first + 1)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`event=event-${padded(first + 1)}`));
		await page.goBack();
		await expect(heading(first)).toBeVisible();
		await expect(page).toHaveURL(address);
	});

	test("say what changed since a day 500 at a time, and how much it was", async () => {
		const id = new URL(page.url()).searchParams.get("d");
		await page.goto(`/library/?d=${id}&page=changes&since=1990-03-05`);
		const panel = page.getByRole("tabpanel", { name: "What changed" });
		const later = 1_000_000 - firstOn(1990, 3, 6);
		// The file that was opened is a source, as of the day of its opening.
		const [changes, events] = [later + 1, later].map((number) => number.toLocaleString("en-GB"));
		await expect(panel).toContainText(`${changes} changes: ${events} of events, 1 new source.`, { timeout: 60_000 });
		await expect(panel.getByRole("heading", { level: 3 })).toHaveCount(500);
		await panel.getByRole("button", { name: /^Show 500 of/ }).click();
		await expect(panel.getByRole("heading", { level: 3 })).toHaveCount(1000);
		// Of one day, as the file has them: the latest first.
		await expect(panel.getByRole("heading", { level: 3 }).first()).toHaveText(titleOf(firstOn(1990, 3, 7) - 1));
	});

	test("have a brief that tells a thousand of them and says so", async () => {
		const id = new URL(page.url()).searchParams.get("d");
		await page.goto(`/library/?d=${id}&page=brief`);
		await expect(page.getByText("These are the first 1,000 of 1,000,000 events")).toBeVisible({ timeout: 60_000 });
		await expect(page.locator("[data-event-row]")).toHaveCount(1000);
	});
});
