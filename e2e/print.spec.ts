import type { Page } from "@playwright/test";
import { readPdf } from "./pdf-text";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

/** Each kind of page and what its paper must say, in any order. */
const PAGES = [
	["", ["Headline events", "Judged", "What to watch", "Verdict", "Evidence"]],
	["topics/minerals/", ["Minerals", "Judged", "Evidence", "carry the story"]],
	["events/bilateral-summit/", ["Bilateral summit of Biden and Kishida", "10:50", "23:50", "What became known"]],
	["claims/nickel-cooperation-weighed/", ["Said by", "Made on", "one origin"]],
	["sources/kantei-2024-04-10/", ["Publisher", "Reliability", "What rests on it"]],
	["actors/kishida/", ["Kishida", "Events"]],
	["sources/", ["How strong is the record?", "146 sources"]],
] as const;

/** The kinds of page that cite nothing of their own. */
const WITHOUT_SOURCES = /^actors\//;

/** Words of controls, which paper has no use for. */
const CONTROLS = /Fit all|Zoom|Skip to the briefing|Show all|Dismiss|Close details|Clock/;

async function print(page: Page) {
	const sheets = await readPdf(await page.pdf({ format: "A4", printBackground: true }));
	return { sheets, text: sheets.map((sheet) => sheet.text).join(" ") };
}

/** From a live page as a person does: the key before P brings what a sheet is drawn with. */
async function printLive(page: Page) {
	await page.keyboard.press("Control");
	await expect(page.locator("html")).toHaveAttribute("data-prints", "");
	return print(page);
}

/** Lines are broken anywhere, and readers of PDF drop hyphens at a break and tell apostrophes apart: compared without. */
function squeezed(text: string): string {
	return text.replace(/[\s’ʼ'-]+/g, "");
}

/** What paper shows of the sources: at least one address, where the page cites any. */
function addresses(path: string): readonly string[] {
	return WITHOUT_SOURCES.test(path) ? [] : ["https://"];
}

function expectWhole({ sheets, text }: Awaited<ReturnType<typeof print>>, texts: readonly string[]) {
	for (const words of ["Readout", "Summit week", "Bilateral summit", ...texts])
		expect(squeezed(text)).toContain(squeezed(words));
	expect(text).not.toMatch(CONTROLS);
	expect(sheets.flatMap((sheet) => sheet.cut)).toEqual([]);
	expect(sheets.map((sheet) => sheet.bitmaps)).toEqual(sheets.map(() => 0));
}

for (const [path, texts] of PAGES) {
	test(`"${path}" prints whole from the live page, its timeline in vectors, its sources with addresses`, async ({
		page,
	}) => {
		await page.goto(ROOT + path);
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		expectWhole(await printLive(page), [...texts, ...addresses(path)]);
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveCount(1);
	});
}

/** Keeps from the page what a sheet of the live page is drawn with, as a slow network does. */
async function withoutPart(page: Page) {
	await page.addInitScript(() => {
		const { setTimeout: later } = window;
		window.setTimeout = ((act: TimerHandler, ms?: number) => (ms === 1000 ? 0 : later(act, ms))) as typeof setTimeout;
	});
}

test("printed at once, the dashboard is whole as well", async ({ page }) => {
	await withoutPart(page);
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const [, texts] = PAGES[0];
	const sheets = await print(page);
	expectWhole(sheets, [...texts, ...addresses("")]);
	expect(sheets.text).not.toContain("first opened");
	await expect(page.locator("html")).not.toHaveAttribute("data-prints");
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveCount(1);
});

test("what an earlier day is printed with comes at once", async ({ page }) => {
	await withoutPart(page);
	await page.goto(`${ROOT}?asof=2024-04-05`);
	await expect(page.locator("html")).toHaveAttribute("data-prints", "");
	expect((await print(page)).text).toContain("5 Apr 2024");
});

test.describe("without a script", () => {
	test.use({ javaScriptEnabled: false });

	test("each kind of page prints whole", async ({ page }) => {
		for (const [path, texts] of PAGES)
			await test.step(path, async () => {
				await page.goto(ROOT + path);
				expectWhole(await print(page), [...texts, ...addresses(path)]);
			});
	});
});

test("what is printed is what is looked at: the open tab, the span and the clock in view", async ({ page }) => {
	await page.goto(`${ROOT}?tz=Asia/Tokyo`);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	await page.getByRole("tab", { name: "Technology" }).click();
	await timeline.getByRole("button", { name: "Run-up" }).click();
	const { text } = await printLive(page);
	expect(text).toContain("Run-up");
	expect(text).toContain("Technology");
	await expect(timeline.getByRole("button", { name: "Run-up" })).toHaveAttribute("aria-pressed", "true");
});

test("an event prints with the judgement in full, its claims and what to watch", async ({ page }) => {
	await page.goto(`${ROOT}events/bilateral-summit/`);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const judgement = await page.getByRole("tabpanel", { name: "Diplomacy" }).locator("p").nth(1).innerText();
	const { text } = await printLive(page);
	expect(squeezed(text)).toContain(squeezed(judgement.split(".")[0] ?? ""));
	expect(text).toContain("What to watch");
	expect(text).not.toContain("The judgement, its claims");
});

test("the lanes in view are those on paper", async ({ page }) => {
	await page.goto(`${ROOT}?lanes=actor`);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const first = (await printLive(page)).sheets[0]?.text ?? "";
	expect(first).toContain("F. Kishida");
	expect(first).toContain("J. Biden Jr.");
});

test("the dashboard fills its sheets: the briefing begins on the first, and six hold it all", async ({ page }) => {
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const { sheets } = await printLive(page);
	expect(sheets[0]?.text).toContain("Claims in the source article");
	expect(sheets.length).toBeLessThanOrEqual(6);
});

test("every source that the page cites stands on paper with its address", async ({ page }) => {
	await page.goto(`${ROOT}sources/`);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const dossier = await (await page.request.get(`${ROOT}dossier.json`)).json();
	const text = squeezed((await printLive(page)).text);
	const lacking = dossier.sources.filter(({ url }: { url: string }) => !text.includes(squeezed(url)));
	expect(lacking.map(({ id }: { id: string }) => id)).toEqual([]);
});

test.describe("in the dark", () => {
	test.use({ colorScheme: "dark" });

	for (const chosen of ["dark", null]) {
		test(`paper is white and ink is dark (${chosen ?? "as the system has it"})`, async ({ page }) => {
			await page.addInitScript((theme) => {
				if (theme !== null) localStorage.setItem("readout-theme", theme);
			}, chosen);
			await page.goto(ROOT);
			await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
			const look = () =>
				page.evaluate(() => {
					const { backgroundColor, color } = getComputedStyle(document.documentElement);
					return { backgroundColor, color };
				});
			expect(await look()).toEqual({ backgroundColor: "rgb(17, 21, 26)", color: "rgb(232, 234, 237)" });
			await page.emulateMedia({ media: "print" });
			expect(await look()).toEqual({ backgroundColor: "rgb(255, 255, 255)", color: "rgb(22, 25, 29)" });
		});
	}
});
