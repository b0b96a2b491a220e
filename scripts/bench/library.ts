import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { generateFixture } from "../../lib/dossier/generate-fixture";
import { getBrowser } from "../run/browser.mjs";
import { serveExport } from "../run/serve-export";
import { readSettings } from "../run/settings.mjs";
import { closeServer } from "../run/static-server.mjs";
import { inMs, markdownTable, timingOf } from "./measure";

/** The last is some 50 MB, indented by tabs. */
const SIZES = [1_000, 10_000, 60_000] as const;
const ROUNDS = 3;
const PATIENCE_MS = 120_000;
const SAMPLE_MS = 50;

/** Of one file opened and kept; ms and bytes. */
type Opened = {
	/** From the file chosen to its report, and from "Keep" to the timeline, the reader's own time between left out. */
	readonly view: number;
	/** From "Keep" to what was stored and read back. */
	readonly saved: number;
	/** Of the main thread, of all that time; 0 where none took 50 ms, from which the browser counts. */
	readonly longest: number;
	readonly heap: number;
	/** `JSON.parse` of the same text and one put of its bytes, on a page that holds nothing else. */
	readonly parse: number;
	readonly put: number;
};

/** An own dossier from the file to the timeline and to a confirmed save, beside the least that anybody could do with the bytes. */
export async function librarySection(): Promise<string> {
	const browser = await getBrowser();
	if ("problem" in browser) return `## Own dossiers\n\nNot measured. ${browser.problem}\n`;
	const { server, origin } = await serveExport(readSettings({}));
	const running = await chromium.launch({ executablePath: browser.path });
	const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
	try {
		const rows: { readonly events: number; readonly bytes: number; readonly runs: readonly Opened[] }[] = [];
		for (const events of SIZES) {
			// A file of the disk: what is handed over in another way is decoded by the page itself.
			const file = join(folder, "invented.json");
			writeFileSync(file, JSON.stringify(generateFixture(events), null, "\t"));
			const runs: Opened[] = [];
			for (let round = 0; round < ROUNDS; round += 1) runs.push(await openOnce(running, origin, file));
			rows.push({ events, bytes: statSync(file).size, runs });
		}
		return report(rows);
	} finally {
		rmSync(folder, { recursive: true, force: true });
		await running.close();
		await closeServer(server);
	}
}

async function openOnce(browser: Browser, origin: string, path: string): Promise<Opened> {
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: "block", reducedMotion: "reduce" });
	context.setDefaultTimeout(PATIENCE_MS);
	try {
		const bare = await bareTimes(await context.newPage(), path);
		const page = await context.newPage();
		await page.addInitScript(keepLongest);
		await page.goto("/dossiers/");
		const file = page.getByLabel("Open a dossier file");
		await file.waitFor();
		const heap = await watchHeap(page);
		const chosen = performance.now();
		await file.setInputFiles(path);
		const keep = page.getByRole("button", { name: "Keep", exact: true });
		await keep.waitFor();
		const reported = performance.now() - chosen;
		const kept = performance.now();
		await keep.click();
		// The page of the dossier is gone to once what was stored has been read back.
		await page.waitForURL(/\/library\//, { waitUntil: "commit" });
		const saved = performance.now() - kept;
		await page.locator("[data-live] [data-timeline][data-ready=true]").waitFor();
		const view = reported + performance.now() - kept;
		return { ...bare, view, saved, longest: await page.evaluate(longestTask), heap: await heap.end() };
	} finally {
		await context.close();
	}
}

/** The most that the page's heap held at any of many moments; what its worker holds is not in it. */
async function watchHeap(page: Page): Promise<{ readonly end: () => Promise<number> }> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	let most = 0;
	const look = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		most = Math.max(most, metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0);
	};
	const timer = setInterval(() => void look().catch(() => undefined), SAMPLE_MS);
	return {
		end: async () => {
			clearInterval(timer);
			await look();
			return most;
		},
	};
}

async function bareTimes(page: Page, path: string): Promise<Pick<Opened, "parse" | "put">> {
	await page.goto("/theme.js");
	await page.evaluate(() => {
		const input = document.createElement("input");
		input.type = "file";
		document.body.append(input);
	});
	await page.locator("input").setInputFiles(path);
	const times = await page.evaluate(parseAndPut);
	await page.close();
	return times;
}

// What follows runs in the pages. It names no function inside another: tsx would call its own name for that.

function keepLongest(): void {
	new PerformanceObserver((list) => {
		const before = Number(sessionStorage.getItem("longest") ?? 0);
		const longest = Math.max(before, ...list.getEntries().map(({ duration }) => duration));
		sessionStorage.setItem("longest", String(longest));
	}).observe({ type: "longtask", buffered: true });
}

function longestTask(): number {
	return Number(sessionStorage.getItem("longest") ?? 0);
}

async function parseAndPut(): Promise<{ parse: number; put: number }> {
	const bytes = await document.querySelector("input")?.files?.[0]?.arrayBuffer();
	if (bytes === undefined) throw new Error("no file");
	const text = new TextDecoder().decode(bytes);
	const begun = performance.now();
	JSON.parse(text);
	const parse = performance.now() - begun;
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const asked = indexedDB.open("bare", 1);
		asked.onupgradeneeded = () => asked.result.createObjectStore("files");
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
	const from = performance.now();
	await new Promise<void>((resolve, reject) => {
		const writing = database.transaction("files", "readwrite", { durability: "strict" });
		writing.objectStore("files").put(bytes, "file");
		writing.oncomplete = () => resolve();
		writing.onerror = () => reject(writing.error);
	});
	const put = performance.now() - from;
	database.close();
	return { parse, put };
}

function report(
	rows: readonly { readonly events: number; readonly bytes: number; readonly runs: readonly Opened[] }[],
): string {
	const middle = (runs: readonly Opened[], value: (run: Opened) => number) => timingOf(runs.map(value)).median;
	const mega = (bytes: number) => (bytes / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 });
	const cells = rows.map(({ events, bytes, runs }) => {
		const [view, saved] = [middle(runs, (run) => run.view), middle(runs, (run) => run.saved)];
		const [bare, put] = [middle(runs, (run) => run.parse + run.put), middle(runs, (run) => run.put)];
		const longest = middle(runs, (run) => run.longest);
		return [
			events.toLocaleString("en-GB"),
			mega(bytes),
			inMs(bare),
			`${inMs(view)} (× ${(view / bare).toFixed(1)})`,
			`${inMs(saved)} (× ${(saved / put).toFixed(1)} of the put)`,
			longest === 0 ? "under 50" : inMs(longest),
			mega(middle(runs, (run) => run.heap)),
		];
	});
	return `## Own dossiers: ms from a file of Readout JSON in headless Chromium

Median of ${ROUNDS} rounds. "First view" leaves out the reader's own time before "Keep"; "saved" is stored and read back.

${markdownTable(
	["Events", "MB", "JSON.parse and a put", "First view", "Saved", "Longest task", "Heap of the page, MB"],
	cells,
)}

\`\`\`json
${JSON.stringify({ library: rows })}
\`\`\`
`;
}
