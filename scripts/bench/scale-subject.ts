import type { Page } from "@playwright/test";
import { type DaySpan, daysOf, EVERYTHING } from "./scale-events";
import { pageAddress } from "./scale-pages";

/** What stands beside each other, in the order of the tables. */
export const SUBJECT_NAMES = ["readout", "limit", "scan", "vis-timeline", "echarts", "uplot"] as const;

export type SubjectName = (typeof SUBJECT_NAMES)[number];

export function isSubjectName(text: string): text is SubjectName {
	return (SUBJECT_NAMES as readonly string[]).includes(text);
}

/** Where the subjects are served, and the file of events on the disk. */
export type Places = { readonly readout: string; readonly pages: string; readonly file: string };

/** Times to the first stable frame, ms; for Readout without the reader's own time before "Keep". */
export type Opening = {
	readonly ready: number;
	/** Readout's: from the file chosen to its report, from "Keep" to the timeline, and on until the file is saved. */
	readonly parts?: { readonly report: number; readonly timeline: number; readonly saved: number };
};

export type Subject = {
	readonly title: string;
	/** Opens the events and waits for the first stable frame. */
	readonly open: (page: Page, places: Places, span: DaySpan) => Promise<Opening>;
	/** Has it show the span, where it did not open on it. */
	readonly show: (page: Page, span: DaySpan) => Promise<void>;
	/** Selector of what is drawn in and takes the pointer. */
	readonly plot: string;
	/** Selector of what takes the arrow keys; null: it has none. */
	readonly keys: string | null;
};

const KEEP = "dialog p:has(> [data-save=unsaved]) > button:first-child";
const LIVE = "[data-live] [data-timeline][data-ready=true]";

const READOUT: Subject = {
	title: "Readout",
	open: openReadout,
	show: showInReadout,
	plot: "[data-timeline] div:has(> canvas):has(> [data-layer])",
	keys: '[data-layer] [tabindex="0"], [data-layer][tabindex="0"]',
};

export const SUBJECTS: Readonly<Record<SubjectName, Subject>> = {
	readout: READOUT,
	limit: ofPage("limit", "The limit", "[data-plot]"),
	scan: ofPage("limit", "The limit, scanning", "[data-plot]", "&by=scan"),
	"vis-timeline": ofPage("vis-timeline", "vis-timeline", null),
	echarts: ofPage("echarts", "ECharts", null),
	uplot: ofPage("uplot", "uPlot", null),
};

function ofPage(name: string, title: string, keys: string | null, how = ""): Subject {
	return {
		title,
		keys,
		plot: "[data-plot]",
		show: async () => {},
		open: async (page, places, span) => {
			const begun = performance.now();
			await page.goto(pageAddress(places.pages, name, span, how), { waitUntil: "commit" });
			await page.waitForFunction(isThere, "html[data-ready=true]", EACH_FRAME);
			return { ready: performance.now() - begun };
		},
	};
}

async function openReadout(page: Page, { readout, file }: Places): Promise<Opening> {
	await page.goto(`${readout}/dossiers/`);
	const input = page.getByLabel("Open a dossier file");
	await input.waitFor();
	// Nobody has found a file before the page has come to rest.
	await page.waitForTimeout(1000);
	const chosen = performance.now();
	await input.setInputFiles(file);
	await page.waitForFunction(isThere, KEEP, EACH_FRAME);
	const reported = performance.now();
	const { x, y } = await page.locator(KEEP).evaluate(middleOf);
	const kept = performance.now();
	await page.mouse.click(x, y);
	await page.waitForFunction(isThere, LIVE, EACH_FRAME);
	await page.evaluate(twoFrames);
	const drawn = performance.now();
	// What is compared is a timeline that one works with: saving goes on for some seconds, once, in a worker.
	await page.getByText("Saved", { exact: true }).waitFor();
	const parts = { report: reported - chosen, timeline: drawn - kept, saved: performance.now() - drawn };
	return { ready: parts.report + parts.timeline, parts };
}

async function showInReadout(page: Page, span: DaySpan): Promise<void> {
	await page.getByRole("button", { name: "Fit all" }).first().click();
	if (span === EVERYTHING) return;
	const { first, last } = daysOf(span);
	for (const [label, day] of [
		["From", first],
		["To", last],
	] as const) {
		const field = page.locator("[data-timeline]").getByLabel(label, { exact: true });
		await field.fill(day);
		await field.press("Enter");
	}
}

/** What waits for a thing to be drawn looks each frame: a locator looks at ever longer intervals, up to half a second. */
const EACH_FRAME = { polling: "raf" } as const;

// Runs in the page. It names no function inside another: tsx would call its own name for that.

async function twoFrames(): Promise<void> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function isThere(selector: string): boolean {
	return document.querySelector(selector) !== null;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}
