import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { getBrowser } from "../run/browser.mjs";
import { serveExport } from "../run/serve-export";
import { readSettings } from "../run/settings.mjs";
import { closeServer } from "../run/static-server.mjs";
import { timingOf } from "./measure";
import type { ScaleAsked } from "./options";
import { EVERYTHING, MIDDLE_FIFTH, plainEvents } from "./scale-events";
import { servePages } from "./scale-pages";
import { type Compared, scaleReport, VIEWS, type ViewName } from "./scale-report";
import type { Places, SubjectName } from "./scale-subject";
import { type Visit, visit } from "./scale-visit";

const SPANS = { middle: MIDDLE_FIFTH, everything: EVERYTHING };

/**
 * Readout as it is shipped with up to a million events, by real input in headless Chromium, beside the least that a page
 * can do and three libraries with their own settings for many items: all of one file, turn by turn.
 */
export async function scaleSection(asked: ScaleAsked): Promise<string> {
	const browser = await getBrowser();
	if ("problem" in browser) return `## Scale\n\nNot measured. ${browser.problem}\n`;
	const folder = mkdtempSync(join(tmpdir(), "readout-scale-"));
	const file = join(folder, "events.json");
	const shipped = asked.only.includes("readout") ? await serveExport(readSettings({})) : null;
	const pages = await servePages(file);
	const places = { readout: shipped?.origin ?? "", pages: pages.origin, file };
	try {
		const sizes: Compared[] = [];
		const given = new Set<string>();
		for (const [at, events] of asked.sizes.entries()) {
			writeFileSync(file, JSON.stringify(plainEvents(events)));
			const patience = asked.patience[at] ?? asked.patience.at(-1) ?? 60;
			const parse = timingOf(await parseTimes(browser.path, pages.origin)).median;
			const views: Compared["views"] = { middle: {}, everything: {} };
			for (let round = 0; round < asked.rounds; round += 1)
				await eachVisit(asked, views, given, (name, view) => {
					process.stderr.write(`${events} ${view} ${name}, round ${round + 1}\n`);
					return visit(browser.path, name, places, SPANS[view], patience);
				});
			sizes.push({ events, bytes: statSync(file).size, parse, views });
		}
		return scaleReport(sizes, asked);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		await Promise.all([closeServer(pages.server), shipped === null ? undefined : closeServer(shipped.server)]);
	}
}

/** Every subject once in each view; what failed is not tried again, neither in a later round nor at a larger size. */
async function eachVisit(
	asked: ScaleAsked,
	views: Compared["views"],
	failed: Set<string>,
	visited: (name: SubjectName, view: ViewName) => Promise<Visit>,
): Promise<void> {
	for (const view of VIEWS)
		for (const name of asked.only) {
			if (failed.has(`${name} ${view}`)) continue;
			const found = await visited(name, view);
			if (found.kind === "failed") failed.add(`${name} ${view}`);
			views[view][name] = [...(views[view][name] ?? []), found];
		}
}

const PARSES = 3;

/** `JSON.parse` of the file's text on a page that holds nothing else, ms. */
async function parseTimes(executablePath: string, origin: Places["pages"]): Promise<readonly number[]> {
	const running = await chromium.launch({ executablePath });
	try {
		const page = await running.newPage();
		await page.goto(`${origin}/bare.html`);
		return await page.evaluate(async (runs) => {
			const text = await (await fetch("/events.json")).text();
			const times: number[] = [];
			for (let run = 0; run < runs; run += 1) {
				const begun = performance.now();
				JSON.parse(text);
				times.push(performance.now() - begun);
			}
			return times;
		}, PARSES);
	} finally {
		await running.close();
	}
}
