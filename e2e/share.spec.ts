import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import ICAL from "ical.js";
import Papa from "papaparse";
import { openLive, ROOT } from "./live";
import { expect, test } from "./test";

async function choose(page: Page, name: string) {
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menu", { name: "Share" }).getByRole("menuitem", { name, exact: true }).click();
}

function allowClipboard(context: BrowserContext) {
	return context.grantPermissions(["clipboard-read", "clipboard-write"]);
}

function clipboard(page: Page) {
	return page.evaluate(() => navigator.clipboard.readText());
}

/** The address of a thing with the mark of what the link was made for. */
function marked(address: string): RegExp {
	return new RegExp(`^${address.replaceAll(".", "\\.")}\\?v=[0-9a-z]{9}$`);
}

/** What a reader sees of a view: the heading of the details, the tab, the window, the lanes, the clock, the counts. */
async function seen(page: Page) {
	const timeline = page.getByRole("region", { name: "Timeline" });
	return {
		heading: await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).innerText(),
		tab: await page.getByRole("tab", { selected: true }).innerText(),
		from: await timeline.getByRole("textbox", { name: "From", exact: true }).inputValue(),
		to: await timeline.getByRole("textbox", { name: "To", exact: true }).inputValue(),
		lanes: await timeline.getByLabel("Lanes").inputValue(),
		clock: await page.getByLabel("Clock").inputValue(),
		events: await timeline.getByRole("status").innerText(),
		table: await timeline.getByRole("button", { name: "Table" }).getAttribute("aria-pressed"),
		rows: await timeline.getByRole("table").count(),
	};
}

test.describe("the menu Share", () => {
	test("is gone through by arrow keys, Home and End, and Esc gives the focus back", async ({ page }) => {
		await openLive(page, `${ROOT}events/state-dinner/`);
		const button = page.getByRole("button", { name: "Share" });
		await button.focus();
		await page.keyboard.press("Enter");
		const items = page.getByRole("menu", { name: "Share" }).getByRole("menuitem");
		await expect(button).toHaveAttribute("aria-expanded", "true");
		await expect(items.first()).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await expect(items.nth(1)).toBeFocused();
		await page.keyboard.press("End");
		await expect(items.last()).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await expect(items.first()).toBeFocused();
		await page.keyboard.press("ArrowUp");
		await expect(items.last()).toBeFocused();
		await page.keyboard.press("Home");
		await expect(items.first()).toBeFocused();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("menu")).toHaveCount(0);
		await expect(button).toBeFocused();
		await expect(page).toHaveURL(`${ROOT}events/state-dinner/`);
	});

	test("opens at its end by the arrow up, and closes when the focus goes on", async ({ page }) => {
		await openLive(page);
		await page.getByRole("button", { name: "Share" }).focus();
		await page.keyboard.press("ArrowUp");
		await expect(page.getByRole("menuitem", { name: "Saved views" })).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(page.getByRole("menu")).toHaveCount(0);
		await expect(page.getByRole("button", { name: /theme$/ })).toBeFocused();
	});

	test("is scrolled where the window is low, its focus in sight", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 320 });
		await openLive(page, `${ROOT}events/state-dinner/`);
		await page.getByRole("button", { name: "Share" }).focus();
		await page.keyboard.press("ArrowUp");
		const last = page.getByRole("menuitem", { name: "Saved views" });
		await expect(last).toBeFocused();
		await expect(last).toBeInViewport({ ratio: 1 });
		await page.keyboard.press("Home");
		await expect(page.getByRole("menuitem").first()).toBeInViewport({ ratio: 1 });
	});

	test("offers the system's sheet only where there is one", async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(Navigator.prototype, "share", {
				configurable: true,
				value: (data: ShareData) => {
					document.title = JSON.stringify(data);
					return Promise.resolve();
				},
			});
		});
		await openLive(page, `${ROOT}events/state-dinner/?tz=Asia/Tokyo`);
		await choose(page, "Share…");
		const data = JSON.parse(await page.title());
		expect(data.url).toMatch(/\/events\/state-dinner\/\?v=[a-z0-9]+&tz=Asia\/Tokyo$/);
		expect(data.title).toMatch(/dinner/i);
	});
});

test.describe("a copied link", () => {
	test("to what is open leaves the view out, and is confirmed in words", async ({ page, context, baseURL }) => {
		await allowClipboard(context);
		await openLive(page, `${ROOT}events/state-dinner/?tz=Asia/Tokyo&topics=security`);
		await choose(page, "Copy link");
		await expect(page.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
		expect(await clipboard(page)).toMatch(marked(`${baseURL}${ROOT}events/state-dinner/`));
		await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
	});

	test("to what changed between two days names them", async ({ page, context, baseURL }) => {
		await allowClipboard(context);
		await openLive(page, `${ROOT}changes/?since=2024-04-05&until=2024-04-12`);
		await choose(page, "Copy link");
		await expect(page.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
		expect(await clipboard(page)).toBe(`${baseURL}${ROOT}changes/?since=2024-04-05&until=2024-04-12`);
	});

	test("to the view restores in another browser what the sender saw", async ({ page, context, browser }) => {
		await allowClipboard(context);
		await openLive(page);
		await page.getByRole("tab", { name: "Security" }).click();
		await page.locator('[data-event="state-dinner"]').click();
		await page.getByLabel("Clock").selectOption({ label: "Tokyo" });
		await page.getByRole("region", { name: "Timeline" }).getByLabel("Lanes").selectOption({ label: "Kind" });
		await page.getByRole("button", { name: "Follow-through" }).click();
		await page.getByRole("button", { name: /^Filter/ }).click();
		await page
			.getByRole("group", { name: "Topic" })
			.getByRole("checkbox", { name: /^Security/ })
			.check();
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Table" }).click();
		await expect(page).toHaveURL(/show=table/);
		await choose(page, "Copy link to this view");
		await expect(page.getByRole("status").filter({ hasText: "Link to this view copied." })).toBeVisible();
		const link = await clipboard(page);
		const sent = await seen(page);
		expect(sent.rows).toBe(1);

		const fresh = await browser.newContext();
		const other = await fresh.newPage();
		await openLive(other, link);
		await expect.poll(() => seen(other)).toEqual(sent);
		await other.getByRole("button", { name: /^Filter/ }).click();
		await expect(other.getByRole("checkbox", { name: /^Security/ })).toBeChecked();
		await fresh.close();
	});
});

test.describe("a copied text", () => {
	test("has its citations by number, the sources and where it stands", async ({ page, context, baseURL }) => {
		await allowClipboard(context);
		await openLive(page, `${ROOT}events/bilateral-summit/`);
		await choose(page, "Copy as text");
		await expect(page.getByRole("status").filter({ hasText: "Text copied" })).toBeVisible();
		const text = await clipboard(page);
		expect(text).toMatch(/^Bilateral summit of Biden and Kishida\n\n/);
		expect(text).toContain("\n\nSources\n[1] ");
		expect(text.split(/\s/).at(-1)).toMatch(marked(`${baseURL}${ROOT}events/bilateral-summit/`));
	});

	test("in Markdown has its sources as links", async ({ page, context }) => {
		await allowClipboard(context);
		await openLive(page, `${ROOT}topics/minerals/`);
		await choose(page, "Copy as Markdown");
		await expect(page.getByRole("status").filter({ hasText: "Markdown copied" })).toBeVisible();
		const text = await clipboard(page);
		expect(text).toMatch(/^### Minerals: /);
		expect(text).toMatch(/\n- \\\[1\\\] \[[^\n]+\]\(<https:\/\/[^\s>]+>\)\n/);
	});
});

test.describe("a refused clipboard", () => {
	test("gives the text, selected, and says what to do", async ({ page, baseURL }) => {
		await page.addInitScript(() => {
			const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
			Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
		});
		await openLive(page, `${ROOT}events/state-dinner/`);
		await choose(page, "Copy link");
		const field = page.getByRole("dialog", { name: "Copy by hand" }).getByRole("textbox");
		await expect(field).toHaveValue(marked(`${baseURL}${ROOT}events/state-dinner/`));
		await expect(field).toBeFocused();
		await expect(field).toHaveAccessibleName(/copy it with Ctrl C/);
		expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(await field.inputValue());
		await page.keyboard.press("Escape");
		await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
	});

	test("that is missing altogether does the same", async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
		await openLive(page, `${ROOT}topics/minerals/`);
		await choose(page, "Copy as text");
		const field = page.getByRole("dialog", { name: "Copy by hand" }).getByRole("textbox");
		await expect(field).toHaveValue(/^Minerals: /);
	});
});

test.describe("this view as a file", () => {
	async function saved(page: Page, name: string) {
		const [download] = await Promise.all([page.waitForEvent("download"), choose(page, name)]);
		return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
	}

	test("as CSV holds the events in view that pass the filters", async ({ page }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		await expect(page.getByRole("region", { name: "Timeline" }).getByRole("status")).toHaveText("3 of 80 events");
		const file = await saved(page, "This view as CSV");
		expect(file.name).toBe("trilateral-summit-2024_2024-04-07_2024-04-12.csv");
		await expect(page.getByRole("status").filter({ hasText: `3 events saved as ${file.name}.` })).toBeVisible();
		const rows = Papa.parse<Record<string, string>>(file.text.replace(/^\ufeff/, ""), {
			header: true,
			skipEmptyLines: true,
		});
		expect(rows.errors).toEqual([]);
		expect(rows.data).toHaveLength(3);
		for (const row of rows.data) expect(row["topic ids"]?.split(" ")).toContain("minerals");
	});

	test("as calendar holds the same, with links to each", async ({ page, baseURL }) => {
		await openLive(page, `${ROOT}?topics=minerals`);
		const file = await saved(page, "This view as calendar");
		expect(file.name).toBe("trilateral-summit-2024_2024-04-07_2024-04-12.ics");
		const events = new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents("vevent");
		expect(events).toHaveLength(3);
		for (const event of events)
			expect(String(event.getFirstPropertyValue("url"))).toContain(`${baseURL}${ROOT}events/`);
	});

	test("as references holds the sources behind the open topic, in each program's form", async ({ page }) => {
		await openLive(page, `${ROOT}topics/minerals/`);
		const ris = await saved(page, "References as RIS");
		const records = ris.text.split("\r\n").filter((line) => line.startsWith("TY  - ")).length;
		expect(ris.name).toBe("trilateral-summit-2024_minerals_sources.ris");
		await expect(
			page.getByRole("status").filter({ hasText: `${records} sources of Minerals saved as ${ris.name}.` }),
		).toBeVisible();
		const csl = await saved(page, "References as CSL JSON");
		expect(JSON.parse(csl.text)).toHaveLength(records);
		const bib = await saved(page, "References as BibTeX");
		expect(bib.text.match(/^@/gm)).toHaveLength(records);
		expect(records).toBeLessThan(146);
	});

	test("is not made of nothing", async ({ page }) => {
		await openLive(page, `${ROOT}?from=2023-01-02&to=2023-01-03&topics=minerals`);
		await expect(page.getByRole("region", { name: "Timeline" }).getByRole("status")).toHaveText("0 of 80 events");
		await choose(page, "This view as CSV");
		await expect(page.getByRole("status").filter({ hasText: "nothing to save" })).toBeVisible();
	});
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test("what is open in its sheet can be shared from there", async ({ page, context, baseURL }) => {
		await allowClipboard(context);
		await openLive(page, `${ROOT}events/state-dinner/`);
		const sheet = page.getByRole("dialog", { name: /^Event/ });
		await sheet.getByRole("button", { name: "Share" }).click();
		const menu = sheet.getByRole("menu", { name: "Share" });
		const box = await menu.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
		await menu.getByRole("menuitem", { name: "Copy link", exact: true }).click();
		await expect(sheet.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
		expect(await clipboard(page)).toMatch(marked(`${baseURL}${ROOT}events/state-dinner/`));
	});
});
