import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

type Point = { readonly x: number; readonly y: number };

/** Fingers as the browser's own input: each step gives the place of every finger that is down. */
async function touch(session: CDPSession, steps: readonly (readonly Point[])[]): Promise<void> {
	const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
		session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
	for (const [at, points] of steps.entries()) await send(at === 0 ? "touchStart" : "touchMove", points);
	await send("touchEnd", []);
}

function line(from: Point, to: Point, steps = 10): readonly Point[] {
	return Array.from({ length: steps + 1 }, (_, at) => ({
		x: from.x + ((to.x - from.x) * at) / steps,
		y: from.y + ((to.y - from.y) * at) / steps,
	}));
}

async function open(page: Page) {
	await page.goto(ROOT);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	const box = await timeline.locator("canvas[data-plot]").boundingBox();
	if (box === null) throw new Error("the canvas has no place");
	const session = await page.context().newCDPSession(page);
	return { timeline, box, session, from: timeline.getByRole("textbox", { name: "From", exact: true }) };
}

test("two fingers apart zoom in about their middle", async ({ page }) => {
	const { box, session, from, timeline } = await open(page);
	const middle = { x: box.x + box.width / 2, y: box.y + 120 };
	const steps = Array.from({ length: 11 }, (_, at) => [
		{ x: middle.x - 60 - at * 6, y: middle.y },
		{ x: middle.x + 60 + at * 6, y: middle.y },
	]);
	await touch(session, steps);
	await expect(from).toHaveValue("8 Apr 2024");
	await expect(timeline.getByRole("textbox", { name: "To", exact: true })).toHaveValue("11 Apr 2024");
});

test("one finger sideways pans, and the page stays", async ({ page }) => {
	const { box, session, from } = await open(page);
	const steps = line({ x: box.x + 600, y: box.y + 120 }, { x: box.x + 300, y: box.y + 126 }).map((point) => [point]);
	await touch(session, steps);
	await expect(from).toHaveValue("8 Apr 2024");
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const part of ["canvas[data-plot]", "[data-overview]"]) {
	test(`one finger upwards on the ${part} scrolls the page where it scrolls, and the window stays`, async ({
		page,
	}) => {
		// From 1024 px on the page fills the screen, and its parts scroll instead.
		await page.setViewportSize({ width: 900, height: 700 });
		const { session, from, timeline } = await open(page);
		const box = await timeline.locator(part).boundingBox();
		if (box === null) throw new Error(`the ${part} has no place`);
		const start = { x: box.x + 500, y: box.y + box.height - 6 };
		const steps = line(start, { x: start.x + 10, y: start.y - 230 }).map((point) => [point]);
		await touch(session, steps);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
		await expect(from).toHaveValue("7 Apr 2024");
	});
}

test("the first tap on a mark opens its event", async ({ page }) => {
	await open(page);
	await page.locator('[data-event="congress-speech"]').tap();
	await expect(page).toHaveURL(/events\/congress-speech/);
});

test("the first tap on a cluster shows what it counts, the next one opens it", async ({ page }) => {
	const { timeline, from } = await open(page);
	await timeline.getByRole("button", { name: "Fit all" }).tap();
	const whole = await from.inputValue();
	const cluster = timeline.locator("button[data-cluster]").first();
	const place = await cluster.boundingBox();
	if (place === null) throw new Error("the cluster has no place");
	const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
	await page.touchscreen.tap(at.x, at.y);
	await expect(timeline.getByRole("tooltip")).toContainText(/\d+ events/);
	await expect(from).toHaveValue(whole);
	await page.touchscreen.tap(at.x, at.y);
	await expect(from).not.toHaveValue(whole);
});

test("two quick taps where nothing is zoom in", async ({ page }) => {
	const { box, session, timeline } = await open(page);
	const at = { x: box.x + (box.width * 2.5) / 6, y: box.y + 150 };
	await touch(session, [[at]]);
	await touch(session, [[at]]);
	await expect(timeline.getByRole("button", { name: "Summit week" })).toHaveAttribute("aria-pressed", "false");
});

test("the overview's window follows a finger", async ({ page }) => {
	const { session, timeline, from } = await open(page);
	const window = await timeline.getByRole("slider", { name: "Window in view" }).boundingBox();
	if (window === null) throw new Error("the window has no place");
	const start = { x: window.x + window.width / 2, y: window.y + 10 };
	await touch(
		session,
		line(start, { x: start.x + 150, y: start.y }).map((point) => [point]),
	);
	await expect(from).not.toHaveValue("7 Apr 2024");
	expect(await page.evaluate(() => scrollY)).toBe(0);
});
