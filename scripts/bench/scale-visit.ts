import { type Browser, chromium, type Page } from "@playwright/test";
import type { DaySpan } from "./scale-events";
import { GESTURES, type Gesture, type Gestured, gestureOn } from "./scale-gesture";
import { type Opening, type Places, SUBJECTS, type SubjectName } from "./scale-subject";

const WINDOW = { width: 1440, height: 900 };
/** For all that follows on the first stable frame, and for a browser to end, ms. */
const GESTURES_MS = 400_000;
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
		const crashed = new Promise<never>((_, reject) => page.on("crash", () => reject(new Failure("crashed"))));
		crashed.catch(() => undefined);
		const opening = await Promise.race([
			SUBJECTS[name].open(page, places, span),
			crashed,
			failAfter(patience * 1000, `not ready in ${patience} s`),
		]);
		const rest = measured(running, page, name, span);
		rest.catch(() => undefined);
		return {
			kind: "measured",
			opening,
			...(await Promise.race([rest, crashed, failAfter(GESTURES_MS, "no longer answered")])),
		};
	} catch (error) {
		return { kind: "failed", reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
	} finally {
		await Promise.race([running.close(), new Promise((resolve) => setTimeout(resolve, END_MS).unref())]);
	}
}

class Failure extends Error {}

function failAfter(ms: number, reason: string): Promise<never> {
	return new Promise((_, reject) => setTimeout(() => reject(new Failure(reason)), ms).unref());
}

async function measured(browser: Browser, page: Page, name: SubjectName, span: DaySpan) {
	const { show, plot, keys } = SUBJECTS[name];
	await show(page, span);
	await page.waitForTimeout(500);
	const heap = await heapOf(page);
	const bytes = await page.evaluate(sentBytes);
	const gestures: Partial<Record<Gesture, Gestured>> = {};
	for (const gesture of GESTURES) {
		if (gesture === "keys" && keys === null) continue;
		if (gesture === "keys" && keys !== null) await page.locator(keys).first().focus();
		gestures[gesture] = await gestureOn(browser, page, plot, gesture);
	}
	return { heap, bytes, gestures };
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
