import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

const PAGES = [
	["the dashboard", ROOT],
	["a topic", `${ROOT}topics/minerals/`],
	["an event", `${ROOT}events/bilateral-summit/`],
	["a claim", `${ROOT}claims/nickel-cooperation-weighed/`],
	["a source", `${ROOT}sources/kantei-2024-04-10/`],
	["an actor", `${ROOT}actors/kishida/`],
	["the list of sources", `${ROOT}sources/`],
	["the library", "/dossiers/"],
	["a page that is not there", "/404.html"],
] as const;

async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (path.startsWith(ROOT)) await expect(page.locator("[data-live]")).toBeAttached();
	await page.evaluate(() => document.fonts.ready);
}

/** What reaches beyond the sides of the window, by its text or tag. */
function sideways(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const over = [...document.querySelectorAll("body *")].filter((element) => {
			const box = element.getBoundingClientRect();
			if (box.width <= 1 || box.height <= 1 || (box.left >= -0.5 && box.right <= width + 0.5)) return false;
			return element.closest(".visually-hidden, svg") === null;
		});
		const scrolls = [...document.querySelectorAll("html, body, dialog, section, nav, div")].filter(
			(element) =>
				element.scrollWidth > element.clientWidth + 1 &&
				/auto|scroll/.test(getComputedStyle(element).overflowX) &&
				element.getBoundingClientRect().width > 0,
		);
		return [...over, ...scrolls].map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`);
	});
}

/** Texts that their own box cuts off. */
function clipped(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("h1, h2, h3, p, a, button, th, td, li, label, select")]
			.filter((element) => {
				if (element.closest(".visually-hidden, svg, canvas, [data-layer], [data-overview]") !== null) return false;
				if (element.getBoundingClientRect().height === 0) return false;
				const style = getComputedStyle(element);
				if (style.overflowX === "visible" && style.overflowY === "visible") return false;
				return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
			})
			.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`),
	);
}

/** Controls in sight of which another one covers the middle. */
function covered(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const scope = document.querySelector("dialog[open]") ?? document;
		return [...scope.querySelectorAll("button, select, input, [role=tab]")]
			.filter((element) => element.closest("[data-layer], [data-overview], .visually-hidden") === null)
			.filter((element) => {
				element.scrollIntoView({ block: "center" });
				const box = element.getBoundingClientRect();
				if (box.width === 0 || box.height === 0) return false;
				const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
				return hit === null || !(element.contains(hit) || hit.contains(element));
			})
			.map((element) => `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`);
	});
}

async function expectInPlace(page: Page, name: string): Promise<void> {
	expect.soft(await sideways(page), `${name}: sideways`).toEqual([]);
	expect.soft(await clipped(page), `${name}: cut`).toEqual([]);
	expect.soft(await covered(page), `${name}: covered`).toEqual([]);
}

for (const [width, height] of [
	[320, 640],
	[320, 256],
	[360, 740],
	[768, 1024],
] as const)
	test(`at ${width} × ${height} no page scrolls sideways, nor cuts and covers anything`, async ({
		page,
		complaints,
	}) => {
		await page.setViewportSize({ width, height });
		for (const [name, path] of PAGES) {
			await visit(page, path);
			await expectInPlace(page, name);
		}
		// The browser says that the last page is none, which is what was asked for.
		complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("status of 404")));
	});

/** The reader's own settings, made after the page stands, as an extension or the browser makes them. */
const SETTINGS = {
	"text at 200 %": "html { font-size: 200% !important; }",
	"the spacing of WCAG 1.4.12":
		"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
} as const;

for (const [setting, rules] of Object.entries(SETTINGS))
	for (const [width, height] of [
		[768, 1024],
		[1280, 720],
	] as const)
		test(`with ${setting} at ${width} × ${height} no page cuts and covers anything`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const [name, path] of PAGES.slice(0, 5)) {
				await visit(page, path);
				await page.evaluate((text) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(text);
					document.adoptedStyleSheets = [sheet];
				}, rules);
				await expectInPlace(page, name);
			}
		});

test("with text at 200 % the names beside the drawing keep to their places, and the phone's letters apart", async ({
	page,
}) => {
	const overlaps = (selector: string) =>
		page.locator(selector).evaluateAll((elements) => {
			const boxes = elements.map((element) => {
				const range = document.createRange();
				range.selectNodeContents(element);
				return range.getBoundingClientRect();
			});
			return boxes.flatMap((a, at) =>
				boxes
					.slice(at + 1)
					.filter(
						(b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
					)
					.map((b) => `${a.left} ${a.top} × ${b.left} ${b.top}`),
			);
		});
	const enlarge = () =>
		page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync("html { font-size: 200% !important; }");
			document.adoptedStyleSheets = [sheet];
		});
	await visit(page, ROOT);
	await enlarge();
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline.getByText("All 80 events")).toHaveCSS("font-size", "13px");
	expect(await overlaps("[data-timeline] li > b, [data-timeline] li > span")).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(timeline.locator("abbr").first()).toBeVisible();
	expect(await overlaps("[data-timeline] abbr")).toEqual([]);
});
