import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./test";

// Budgets in bytes. Files are measured on the export that stands; what a page loads, in the browser.
const KIB = 1024;
const FOLDER = "out";
const ROOT = "/dossiers/trilateral-summit-2024/";

const gzipped = (address: string): number => gzipSync(readFileSync(join(FOLDER, address)), { level: 9 }).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
const isTwin = (file: string): boolean => /\.(?:br|gz)$/.test(file);

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
}

/** The addresses that the browser fetched, in order, as often as it did. */
function watchRequests(page: Page): string[] {
	const addresses: string[] = [];
	page.on("requestfinished", (request) => addresses.push(new URL(request.url()).pathname));
	return addresses;
}

test.use({ fresh: true });

test("the dashboard's first load keeps to its budgets", async ({ page }) => {
	const addresses = watchRequests(page);
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.waitForLoadState("networkidle");
	const of = (end: string) => [...new Set(addresses.filter((address) => address.endsWith(end)))];
	expect(of(".js").length).toBeGreaterThan(4);
	expect.soft(sum(of(".js").map(gzipped)), `JavaScript: ${of(".js")}`).toBeLessThanOrEqual(235 * KIB);
	expect.soft(sum(of(".css").map(gzipped)), "CSS").toBeLessThanOrEqual(18 * KIB);
	expect.soft(gzipped(`${ROOT}index.html`), "HTML").toBeLessThanOrEqual(60 * KIB);
	const data = addresses.filter((address) => address.startsWith("/data/"));
	expect.soft(data).toHaveLength(1);
	expect.soft(gzipped(data[0] ?? ""), "data").toBeLessThanOrEqual(70 * KIB);
	const fonts = of(".woff2").map((address) => statSync(join(FOLDER, address)).size);
	expect.soft(fonts.length).toBeGreaterThan(0);
	expect.soft(sum(fonts), "fonts").toBeLessThanOrEqual(110 * KIB);
});

test("the data file is fetched once a visit, however one moves", async ({ page }) => {
	const data: string[] = [];
	page.on("response", async (response) => {
		const fromNetwork =
			(
				await response
					.request()
					.sizes()
					.catch(() => ({ responseHeadersSize: 1 }))
			).responseHeadersSize > 0;
		if (new URL(response.url()).pathname.startsWith("/data/") && fromNetwork) data.push(response.url());
	});
	await page.goto(ROOT);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	await page.getByRole("tab", { name: "Security" }).click();
	await timeline.locator('[data-event="state-dinner"]').click();
	await expect(page).toHaveURL(/events\/state-dinner/);
	await page.goBack();
	await page.goForward();
	await expect(page).toHaveURL(/events\/state-dinner/);
	expect(data).toHaveLength(1);
});

test("every page of a thing keeps to 35,000 bytes of HTML", () => {
	const thing = /^dossiers\/[^/]+\/(?:topics|events|claims|sources|actors)\/[^/]+\/index\.html$/;
	const pages = filesOf(FOLDER).filter((file) => thing.test(file));
	expect(pages.length).toBeGreaterThan(250);
	const brief = readFileSync(join(FOLDER, "dossiers/trilateral-summit-2024/brief/index.html.gz")).length;
	expect(brief, "the brief, which is a whole document").toBeLessThanOrEqual(60 * KIB);
	const heavy = pages
		.map((file) => `${statSync(join(FOLDER, file)).size} ${file}`)
		.filter((line) => Number.parseInt(line, 10) > 35_000);
	expect(heavy).toEqual([]);
});

test("the whole export keeps to 60 MiB, and what is kept offline to 12 MiB", () => {
	const files = filesOf(FOLDER);
	const size = (chosen: readonly string[]) => sum(chosen.map((file) => statSync(join(FOLDER, file)).size));
	expect(size(files)).toBeLessThanOrEqual(60 * KIB * KIB);
	const [list = ""] = readFileSync(join(FOLDER, "sw.js"), "utf8").split("\n", 1);
	const kept = Object.keys(JSON.parse(list.slice(list.indexOf("{"), -1)).files).map((address) =>
		address === "" || address.endsWith("/") ? `${address}index.html` : address,
	);
	expect(kept.length).toBeGreaterThan(300);
	expect(kept.filter((file) => isTwin(file) || /(?:\.txt|og\.png)$/.test(file))).toEqual([]);
	expect(size(kept)).toBeLessThanOrEqual(12 * KIB * KIB);
});

test("zod and edtf are in no script of a page, only in those of the workers that read and write files", () => {
	const scripts = filesOf(join(FOLDER, "_next/static")).filter((file) => file.endsWith(".js"));
	const textOf = (file: string) => readFileSync(join(FOLDER, "_next/static", file), "utf8");
	const marks = /ZodError|invalid_type|edtf(?:Parser|\.js)|nearley/i;
	const heavy = scripts.filter((file) => marks.test(textOf(file)));
	const naming = scripts.filter((file) => heavy.some((name) => textOf(file).includes(name)));
	expect(
		naming.filter(
			(file) =>
				!textOf(file).includes("turbopack-worker") && !file.startsWith("chunks/turbopack-") && !heavy.includes(file),
		),
	).toEqual([]);
	const pages = filesOf(FOLDER).filter((file) => file.endsWith(".html"));
	expect(pages.filter((page) => heavy.some((name) => readFileSync(join(FOLDER, page), "utf8").includes(name)))).toEqual(
		[],
	);
});
