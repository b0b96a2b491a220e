import { type Browser, chromium, type Page } from "@playwright/test";
import type { DaySpan } from "./scale-events";
import { GESTURES, type Gesture, type Gestured, gestureOn } from "./scale-gesture";
import { type Opening, type Places, SUBJECTS, type SubjectName } from "./scale-subject";

const WINDOW = { width: 1440, height: 900 };
/** For what comes between the first stable frame and the gestures, for one gesture with its pictures, and for a browser to end. */
const REST_MS = 120_000;
const GESTURE_MS = 90_000;
const END_MS = 15_000;

/** What came of opening a subject once. */
export type Visit =
	| {
			readonly kind: "measured";
			readonly opening: Opening;
			/** Bytes of JavaScript's heap and of what its array buffers hold, after a collection. */
			readonly heap: number;
			/** Of the page and what it loaded, as sent, without the events. */
			readonly bytes: number;
			readonly gestures: Readonly<Partial<Record<Gesture, Gestured>>>;
	  }
	| { readonly kind: "failed"; readonly reason: string };

/**
 * Opens a subject in a browser of its own and measures it. Whatever happens in the page, it comes to an end: a page that
 * crashes, is not ready in `patience` seconds or no longer answers is said to.
 */
export async function visit(
	executablePath: string,
	name: SubjectName,
	places: Places,
	span: DaySpan,
	patience: number,
): Promise<Visit> {
	const running = await chromium.launch({ executablePath });
	try {
		const context = await running.newContext({
			...{ viewport: WINDOW, reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" },
			serviceWorkers: "block",
		});
		context.setDefaultTimeout(Math.max(patience * 1000, 60_000));
		const page = await context.newPage();
		const crashed = new Promise<never>((_, reject) => page.on("crash", () => reject(new Error("crashed"))));
		crashed.catch(() => undefined);
		const opening = await Promise.race([
			SUBJECTS[name].open(page, places, span),
			crashed,
			failAfter(patience * 1000, `not ready in ${patience} s`),
		]);
		const atRest = await Promise.race([restOf(page, name, span), crashed, failAfter(REST_MS, "no longer answered")]);
		const gestures = await Promise.race([gesturesOn(running, page, name), crashed]);
		return { kind: "measured", opening, ...atRest, gestures };
	} catch (error) {
		return { kind: "failed", reason: reasonOf(error) };
	} finally {
		await Promise.race([running.close(), new Promise((resolve) => setTimeout(resolve, END_MS).unref())]);
	}
}

function failAfter(ms: number, reason: string): Promise<never> {
	return new Promise((_, reject) => setTimeout(() => reject(new Error(reason)), ms).unref());
}

/** What a page holds once it shows the span. */
async function restOf(page: Page, name: SubjectName, span: DaySpan) {
	await SUBJECTS[name].show(page, span);
	await page.waitForTimeout(500);
	return { heap: await heapOf(page), bytes: await page.evaluate(sentBytes) };
}

/** All gestures that the subject takes; after one in which it stops to answer the others are not tried. */
async function gesturesOn(browser: Browser, page: Page, name: SubjectName) {
	const { plot, keys } = SUBJECTS[name];
	const gestures: Partial<Record<Gesture, Gestured>> = {};
	const done = async (gesture: Gesture) => {
		if (gesture === "keys" && keys !== null) await page.locator(keys).first().focus();
		return gestureOn(browser, page, plot, gesture);
	};
	const late = `no answer in ${GESTURE_MS / 1000} s`;
	let stuck: Gestured | null = null;
	for (const gesture of GESTURES) {
		if (gesture === "keys" && keys === null) continue;
		if (stuck === null) {
			const moved = Promise.race([done(gesture), failAfter(GESTURE_MS, late)]);
			gestures[gesture] = await moved.catch((error: unknown): Gestured => {
				stuck = { kind: "refused", reason: reasonOf(error) };
				return stuck;
			});
		} else gestures[gesture] = stuck;
	}
	return gestures;
}

/** The first line: what Playwright adds is a log. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	const usage: { usedSize: number; backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
	await session.detach();
	return usage.usedSize + (usage.backingStorageSize ?? 0);
}

// Runs in the page.

function sentBytes(): number {
	const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
	return (entries as PerformanceResourceTiming[])
		.filter(({ name }) => !name.endsWith("/events.json"))
		.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}
