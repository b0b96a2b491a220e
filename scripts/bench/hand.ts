import { type Browser, chromium, type Page } from "@playwright/test";
import { getBrowser } from "../run/browser.mjs";
import { serveExport } from "../run/serve-export";
import { FIXTURES_BASE_PATH, readSettings } from "../run/settings.mjs";
import { closeServer } from "../run/static-server.mjs";
import { inMs, markdownTable, type Timing, timingOf } from "./measure";

const STEPS = 60;
const ROUNDS = 5;
const WINDOW = { width: 1440, height: 900 };

type Subject = { readonly name: string; readonly open: (page: Page) => Promise<void> };
type Gesture = "pan" | "zoom";

/**
 * What a step of the hand costs the page: the time its main thread was busy (Chrome's TaskDuration) over steps of a pan
 * and of the wheel, one a frame, beside a page that holds nothing but a canvas, in the same browser, turn by turn.
 */
export async function handSection(): Promise<string> {
	const browser = await getBrowser();
	if ("problem" in browser) return `## Pan and zoom\n\nNot measured. ${browser.problem}\n`;
	const shipped = await serveExport(readSettings({}));
	const fixtures = await serveExport(readSettings({ DOSSIERS: "fixtures" }), FIXTURES_BASE_PATH);
	const running = await chromium.launch({ executablePath: browser.path });
	try {
		const subjects: readonly Subject[] = [
			{ name: "Bare canvas, 400 shapes", open: (page) => page.setContent(BARE) },
			{ name: "The shipped dossier", open: live(`${shipped.origin}/dossiers/trilateral-summit-2024/`) },
			{
				name: "10,000 events",
				open: live(`${fixtures.origin}${FIXTURES_BASE_PATH}/dossiers/fixture-10000-events/`),
			},
		];
		return report(await compared(running, subjects));
	} finally {
		await running.close();
		await Promise.all([closeServer(shipped.server), closeServer(fixtures.server)]);
	}
}

function live(address: string) {
	return async (page: Page) => {
		await page.goto(address);
		await page.locator("[data-live] [data-timeline][data-ready=true]").waitFor();
	};
}

type Measured = { readonly subject: string; readonly busy: { readonly [G in Gesture]: Timing } };

/** Every subject once a round, so that a machine that slows down slows all of them. */
async function compared(browser: Browser, subjects: readonly Subject[]): Promise<readonly Measured[]> {
	const times = subjects.map(() => ({ pan: [] as number[], zoom: [] as number[] }));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [at, { open }] of subjects.entries()) {
			const page = await browser.newPage({ viewport: WINDOW, reducedMotion: "reduce" });
			await open(page);
			for (const gesture of ["pan", "zoom"] as const) times[at]?.[gesture].push(await busyPerStep(page, gesture));
			await page.close();
		}
	}
	return subjects.map(({ name }, at) => ({
		subject: name,
		busy: { pan: timingOf(times[at]?.pan ?? []), zoom: timingOf(times[at]?.zoom ?? []) },
	}));
}

/** Busy ms of the page's main thread for one step, the mean of some that come one a frame. */
async function busyPerStep(page: Page, gesture: Gesture): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "timeTicks" });
	const busy = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
	};
	const before = await busy();
	await page.evaluate(
		async ({ steps, sideways }) => {
			const canvas = document.querySelector("[data-timeline] canvas, canvas");
			if (canvas === null) throw new Error("no canvas");
			const box = canvas.getBoundingClientRect();
			for (let step = 0; step < steps; step++) {
				// There and back, so that every step has something to do.
				const delta = Math.floor(step / 10) % 2 === 0 ? 40 : -40;
				const init = { clientX: box.left + box.width * 0.45, clientY: box.top + box.height * 0.6, bubbles: true };
				const turn = sideways ? { deltaX: delta, deltaY: 0 } : { deltaX: 0, deltaY: delta };
				canvas.dispatchEvent(new WheelEvent("wheel", { ...init, ...turn, cancelable: true }));
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		},
		{ steps: STEPS, sideways: gesture === "pan" },
	);
	const after = await busy();
	await session.detach();
	return ((after - before) * 1000) / STEPS;
}

function report(measured: readonly Measured[]): string {
	const base = measured[0]?.busy;
	const cell = (gesture: Gesture, { median }: Timing) => {
		const least = base?.[gesture].median ?? Number.NaN;
		return `${inMs(median)} (× ${(median / least).toFixed(1)})`;
	};
	return `## Pan and zoom: busy ms a step in headless Chromium (× the bare canvas)

Main thread at ${WINDOW.width} × ${WINDOW.height}, median of ${ROUNDS} rounds of ${STEPS} steps; a frame at 60 Hz has 16.7 ms.

${markdownTable(
	["Page", "Pan", "Zoom"],
	measured.map(({ subject, busy }) => [subject, cell("pan", busy.pan), cell("zoom", busy.zoom)]),
)}
`;
}

/** The least that a page can do for a step: paint 400 shapes and a dozen words once a frame. */
const BARE = `<!doctype html><title>Bare</title><canvas width="1440" height="400"></canvas><script>
const canvas = document.querySelector("canvas");
const context = canvas.getContext("2d");
let offset = 0;
let asked = false;
function paint() {
	asked = false;
	context.clearRect(0, 0, canvas.width, canvas.height);
	for (let at = 0; at < 400; at++) context.fillRect(((at * 37 + offset) % 1440 + 1440) % 1440, (at * 17) % 380, 6, 5);
	for (let at = 0; at < 12; at++) context.fillText("Invented event " + at, (at * 120 + offset) % 1440, 20 + at * 30);
}
canvas.addEventListener("wheel", (event) => {
	event.preventDefault();
	offset += event.deltaX || event.deltaY;
	if (!asked) requestAnimationFrame(paint);
	asked = true;
}, { passive: false });
paint();
</script>`;
