import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { openAudience, present, standing } from "../../e2e/presenting";
import { getBrowser } from "../run/browser.mjs";
import { serveExport } from "../run/serve-export";
import { readSettings } from "../run/settings.mjs";
import { closeServer } from "../run/static-server.mjs";
import { inMs, markdownTable, timingOf } from "./measure";

const STEPS = 200;
const CHANNEL = "readout-bench";
/** Between two keys, ms: nobody presses the next while the frame of the last is being painted. */
const REST_MS = 50;

/**
 * From the presenter's key to the audience's painted frame, beside a bare BroadcastChannel there and back between two
 * pages of the same origin that hold nothing else, in the same browser, turn by turn.
 */
export async function presenterSection(): Promise<string> {
	const browser = await getBrowser();
	if ("problem" in browser) return `## Presenting\n\nNot measured. ${browser.problem}\n`;
	const { server, origin } = await serveExport(readSettings({}));
	const running = await chromium.launch({ executablePath: browser.path });
	try {
		const viewport = { width: 1440, height: 900 };
		const context = await running.newContext({ baseURL: origin, viewport, serviceWorkers: "block" });
		return report(await measured(context));
	} finally {
		await running.close();
		await closeServer(server);
	}
}

type Measured = { readonly painted: readonly number[]; readonly bare: readonly number[] };

async function measured(context: BrowserContext): Promise<Measured> {
	const presenter = await present(await context.newPage());
	const last = await placeAt(presenter, "End");
	const first = await placeAt(presenter, "Home");
	const audience = await openAudience(presenter);
	const [asking, answering] = [await blankPage(context), await blankPage(context)];
	await answering.evaluate(answer, CHANNEL);
	await presenter.evaluate(keepKeyTime);
	const painted: number[] = [];
	const bare: number[] = [];
	let key = "ArrowRight";
	while (painted.length < STEPS) {
		const place = await standing(presenter);
		if (place === first) key = "ArrowRight";
		if (place === last) key = "ArrowLeft";
		await audience.evaluate(awaitPaint);
		await presenter.keyboard.press(key);
		const [pressedAt, paintedAt] = [await presenter.evaluate(keyTime), await audience.evaluate(paintTime)];
		painted.push(paintedAt - pressedAt);
		bare.push(await asking.evaluate(thereAndBack, CHANNEL));
		await presenter.waitForTimeout(REST_MS);
	}
	return { painted, bare };
}

async function placeAt(presenter: Page, key: "Home" | "End"): Promise<string> {
	await presenter.keyboard.press(key);
	return standing(presenter);
}

/** A file of the origin, which holds no script. */
async function blankPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto("/theme.js");
	return page;
}

// What follows runs in the pages. It names no function inside another: tsx would call its own name for that.

/** ms since 1970 by the page's own steady clock, which all pages of a browser share. */
function keepKeyTime(): void {
	addEventListener(
		"keydown",
		(event) => {
			Reflect.set(globalThis, "keyTime", performance.timeOrigin + event.timeStamp);
		},
		{ capture: true },
	);
}

function keyTime(): number {
	return Number(Reflect.get(globalThis, "keyTime"));
}

/** Begins to wait for the next slide or step, and for the end of the frame that paints it. */
function awaitPaint(): void {
	const painted = new Promise<number>((resolve) => {
		const observer = new MutationObserver(() => {
			observer.disconnect();
			requestAnimationFrame(() => {
				// The first task after the frame's callbacks comes once it is painted.
				const after = new MessageChannel();
				after.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
				after.port2.postMessage(null);
			});
		});
		observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-slide", "data-step"] });
	});
	Reflect.set(globalThis, "painted", painted);
}

function paintTime(): Promise<number> {
	return Reflect.get(globalThis, "painted");
}

function answer(name: string): void {
	const channel = new BroadcastChannel(name);
	channel.onmessage = () => channel.postMessage("back");
	// Else it may be collected, and answers no more.
	Reflect.set(globalThis, "kept", channel);
}

function thereAndBack(name: string): Promise<number> {
	const channel = new BroadcastChannel(name);
	return new Promise((resolve) => {
		const begun = performance.now();
		channel.onmessage = () => {
			channel.close();
			resolve(performance.now() - begun);
		};
		channel.postMessage("there");
	});
}

function report({ painted, bare }: Measured): string {
	const [key, channel] = [timingOf(painted), timingOf(bare)];
	const rows = [
		["Presenter's key to the audience's painted frame", inMs(key.median), inMs(key.p95)],
		["Bare BroadcastChannel, there and back", inMs(channel.median), inMs(channel.p95)],
	];
	return `## Presenting: ms over ${STEPS} steps in headless Chromium

From the key event to the first task after the frame that shows the new slide or step; a frame at 60 Hz has 16.7 ms.

${markdownTable(["What", "Median", "p95"], rows)}

\`\`\`json
${JSON.stringify({ presenter: { keyToPaintedFrame: key, bareRoundTrip: channel } })}
\`\`\`
`;
}
