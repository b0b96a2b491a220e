import type { Browser, Page } from "@playwright/test";
import { type Busy, busyOf, MARKS, TRACE_CATEGORIES, type TraceEvent } from "./scale-trace";

export const GESTURES = ["wheel", "drag", "keys"] as const;
export type Gesture = (typeof GESTURES)[number];
export const STEPS: Readonly<Record<Gesture, number>> = { wheel: 40, drag: 60, keys: 20 };

/** What a step comes as; a page may keep the mouse's own events from itself, but not these. */
const INPUT = { wheel: "wheel", drag: "pointermove", keys: "keydown" };
/** Of a step: so little that what was zoomed in by two steps from everything is not dragged to its end. */
const DRAG_PX = 3;
/** At most so many ms a gesture goes on; it then ends with the steps that it came to. */
const PATIENCE_MS = 60_000;
const FRAME_MS = 1000 / 60;
/** From the last step until what a page does at rest is done, ms. */
const REST_MS = 800;
/** Longer between two animation frames is late, ms: a frame and a half at 60 Hz. */
export const LATE_MS = 25;

export type Moved = Busy & {
	readonly kind: "moved";
	readonly sent: number;
	/** Between animation frames while the gesture went on, ms. */
	readonly frames: readonly number[];
};

export type Gestured = Moved | { readonly kind: "refused"; readonly reason: string };

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One gesture by real input, traced; refused where the picture of the plot is afterwards what it was before. */
export async function gestureOn(browser: Browser, page: Page, plot: string, gesture: Gesture): Promise<Gestured> {
	const box = await page.locator(plot).boundingBox();
	if (box === null) return { kind: "refused", reason: "there is no plot" };
	const before = await pictureOf(page, box);
	const from = { x: box.x + box.width * 0.55, y: box.y + box.height * 0.6 };
	if (gesture !== "keys") await page.mouse.move(from.x, from.y);
	if (gesture === "drag") await page.mouse.down();
	await browser.startTracing(page, { categories: TRACE_CATEGORIES });
	await page.evaluate(watch, { type: INPUT[gesture], mark: MARKS.step });
	const sent = await perform(page, from, gesture);
	const frames = await page.evaluate(unwatch);
	await page.waitForTimeout(REST_MS);
	await page.evaluate((name) => void performance.mark(name), MARKS.rest);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
	const after = await pictureOf(page, box);
	if (before.equals(after)) return { kind: "refused", reason: "the picture did not change" };
	return { kind: "moved", sent, frames, ...busyOf(trace.traceEvents) };
}

/** The plot at rest, the pointer away from it, so that nothing that follows the pointer makes a difference. */
async function pictureOf(page: Page, clip: Place): Promise<Buffer> {
	await page.mouse.move(1, 1);
	await page.waitForTimeout(300);
	return page.screenshot({ clip, caret: "initial" });
}

/** At most one step a frame, each when the page has taken the one before. @returns how many were sent */
async function perform(page: Page, { x, y }: { x: number; y: number }, gesture: Gesture): Promise<number> {
	const begun = performance.now();
	let step = 0;
	while (step < STEPS[gesture] && performance.now() - begun < PATIENCE_MS) {
		step += 1;
		await Promise.all([act(page, gesture, step, x, y), new Promise((resolve) => setTimeout(resolve, FRAME_MS))]);
	}
	if (gesture === "drag") await page.mouse.up();
	return step;
}

function act(page: Page, gesture: Gesture, step: number, x: number, y: number): Promise<void> {
	switch (gesture) {
		// To the left, then back a third of the way.
		case "drag":
			return page.mouse.move(x - DRAG_PX * (step <= 40 ? step : 80 - step), y);
		// In, then out but for two steps, so that what was seen whole can be dragged.
		case "wheel":
			return page.mouse.wheel(0, step <= 21 ? -100 : 100);
		case "keys":
			return page.keyboard.press("ArrowRight");
	}
}

// What follows runs in the page. It names no function inside another: tsx would call its own name for that.

type Watched = { frames: number[]; last: number; on: boolean };

/** Marks each step that reaches the page, and keeps the time between animation frames. */
function watch({ type, mark }: { readonly type: string; readonly mark: string }): void {
	const watched: Watched = { frames: [], last: performance.now(), on: true };
	Object.assign(window, { watched });
	window.addEventListener(type, () => watched.on && performance.mark(mark), { capture: true, passive: true });
	const loop = {
		frame(now: number) {
			watched.frames.push(now - watched.last);
			watched.last = now;
			if (watched.on) requestAnimationFrame(loop.frame);
		},
	};
	requestAnimationFrame(loop.frame);
}

function unwatch(): readonly number[] {
	const { watched } = window as unknown as { watched: Watched };
	watched.on = false;
	return watched.frames.slice(1);
}
