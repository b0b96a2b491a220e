import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

type Watch = { paints: number; frames: number; most: number; mutations: string[]; pushes: number };

/** Runs in the page: counts paints of a canvas by frame, and what changes in the timeline but the styles that follow the hand. */
async function watch(page: Page): Promise<void> {
	await page.evaluate(() => {
		const seen: Watch = { paints: 0, frames: 0, most: 0, mutations: [], pushes: 0 };
		Object.assign(globalThis, { seen });
		const inFrame = new Map<object, number>();
		const clear = CanvasRenderingContext2D.prototype.clearRect;
		CanvasRenderingContext2D.prototype.clearRect = function (...box) {
			seen.paints++;
			inFrame.set(this, (inFrame.get(this) ?? 0) + 1);
			clear.apply(this, box);
		};
		const tick = () => {
			seen.frames++;
			seen.most = Math.max(seen.most, ...inFrame.values());
			inFrame.clear();
			requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		for (const name of ["pushState", "replaceState"] as const) {
			const real = history[name].bind(history);
			history[name] = (...state) => {
				seen.pushes++;
				real(...state);
			};
		}
		const timeline = document.querySelector("[data-timeline]");
		if (timeline === null) throw new Error("no timeline");
		const allowed = (target: Node, attribute: string | null) =>
			target instanceof Element && attribute === "style" && target.matches("[data-stop]");
		const observer = new MutationObserver((records) => {
			for (const { type, target, attributeName } of records) {
				if (!allowed(target, attributeName))
					seen.mutations.push(`${type} ${attributeName ?? ""} ${target instanceof Element ? target.className : ""}`);
			}
		});
		observer.observe(timeline, { attributes: true, childList: true, characterData: true, subtree: true });
		Object.assign(globalThis, { watcher: observer });
	});
}

/** What was seen until now; the watching goes on no further. */
function stop(page: Page): Promise<Watch> {
	return page.evaluate(() => {
		Reflect.get(globalThis, "watcher").disconnect();
		return Reflect.get(globalThis, "seen") as Watch;
	});
}

async function canvasBox(page: Page) {
	await page.goto(ROOT);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	const box = await timeline.locator("canvas[data-plot]").boundingBox();
	if (box === null) throw new Error("the canvas has no place");
	return box;
}

test("a drag paints once a frame at most, renders nothing and writes no address until it is let go", async ({
	page,
}) => {
	const box = await canvasBox(page);
	await page.mouse.move(box.x + 700, box.y + 150);
	await page.mouse.down();
	await watch(page);
	for (let x = 700; x > 300; x -= 8) await page.mouse.move(box.x + x, box.y + 150);
	const { paints, most, mutations, pushes } = await stop(page);
	expect({ most, mutations, pushes }).toEqual({ most: 1, mutations: [], pushes: 0 });
	expect(paints).toBeGreaterThan(5);
	await page.mouse.up();
	await expect(page).toHaveURL(/from=/);
});

test("a burst of the wheel paints once a frame at most and renders nothing until it rests", async ({ page }) => {
	const box = await canvasBox(page);
	await page.mouse.move(box.x + 300, box.y + 275);
	await watch(page);
	// All in one task: no rest can come between, however slow the machine.
	const { most, mutations, pushes, paints } = await page.evaluate(async () => {
		const canvas = document.querySelector("[data-timeline] canvas");
		const seen = Reflect.get(globalThis, "seen") as Watch;
		for (let frame = 0; frame < 12; frame++) {
			for (let turn = 0; turn < 4; turn++)
				canvas?.dispatchEvent(
					new WheelEvent("wheel", { deltaY: 20, clientX: 500, clientY: 300, bubbles: true, cancelable: true }),
				);
			await new Promise(requestAnimationFrame);
		}
		return { ...seen, mutations: [...seen.mutations] };
	});
	expect({ most, mutations, pushes }).toEqual({ most: 1, mutations: [], pushes: 0 });
	expect(paints).toBeGreaterThan(5);
	await expect(page).toHaveURL(/from=/);
});

test("a click with an unsteady hand opens what it is on and moves nothing", async ({ page }) => {
	await canvasBox(page);
	const mark = await page.locator('[data-event="bilateral-summit"]').boundingBox();
	if (mark === null) throw new Error("the mark has no place");
	const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 2, y + 1);
	await page.mouse.move(x + 3, y);
	await page.mouse.up();
	await expect(page).toHaveURL(`${ROOT}events/bilateral-summit/`);
});

test("a notch of the wheel with Ctrl zooms as little as a pinch does", async ({ page }) => {
	const box = await canvasBox(page);
	await page.mouse.move(box.x + 600, box.y + 150);
	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -120);
	await page.keyboard.up("Control");
	await expect(page).toHaveURL(/from=2024-04-\d\d/);
	const [from, to] = ["from", "to"].map((key) => Date.parse(`${new URL(page.url()).searchParams.get(key)}Z`));
	const days = ((to ?? 0) - (from ?? 0)) / 86_400_000;
	expect(days).toBeGreaterThan(4);
	expect(days).toBeLessThan(5);
});

test("the overview's window is dragged and its ends are pulled", async ({ page }) => {
	await canvasBox(page);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await timeline.getByRole("button", { name: "Run-up" }).click();
	const slider = timeline.getByRole("slider", { name: "Window in view" });
	const box = await slider.boundingBox();
	if (box === null) throw new Error("the window has no place");
	await page.mouse.move(box.x + box.width - 1, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width - 101, box.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("1 Jan 2022");
	await expect(timeline.getByRole("textbox", { name: "To", exact: true })).not.toHaveValue("6 Apr 2024");
	await page.mouse.move(box.x + 200, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(box.x + 260, box.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(timeline.getByRole("textbox", { name: "From", exact: true })).not.toHaveValue("1 Jan 2022");
});

test("the overview's window is held by all that is drawn of it: a drag by its foot gives it the keys", async ({
	page,
}) => {
	await canvasBox(page);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await timeline.getByRole("button", { name: "Run-up" }).click();
	const slider = timeline.getByRole("slider", { name: "Window in view" });
	const box = await slider.boundingBox();
	const strip = await timeline.locator("[data-overview]").boundingBox();
	if (box === null || strip === null) throw new Error("the window has no place");
	const [x, y] = [box.x + box.width / 2, strip.y + 20];
	await page.mouse.move(x, y);
	expect(await slider.evaluate((window) => window.matches(":hover"))).toBe(true);
	await page.mouse.down();
	await page.mouse.move(x + 60, y, { steps: 4 });
	await page.mouse.up();
	await expect(slider).toBeFocused();
	await page.keyboard.press("Home");
	await expect(timeline.getByRole("textbox", { name: "From", exact: true })).toHaveValue("29 Nov 2021");
});

for (const { what, part, by } of [
	{ what: "the timeline", part: "canvas[data-plot]", by: -200 },
	{ what: "the overview's window", part: '[aria-label="Window in view"]', by: 60 },
]) {
	test(`Esc calls off a drag of ${what} and closes nothing`, async ({ page }) => {
		// So much is in view that what moves it by a drag is seen on the overview.
		const address = `${ROOT}events/bilateral-summit/?from=2023-01-01&to=2024-12-31`;
		await page.goto(address);
		const timeline = page.getByRole("region", { name: "Timeline" });
		await expect(timeline).toHaveAttribute("data-ready", "true");
		// It follows a hand in each frame.
		const window = timeline.locator("[data-overview] canvas");
		const drawn = () => window.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
		const before = await drawn();
		const box = await timeline.locator(part).boundingBox();
		if (box === null) throw new Error("there is nothing to drag");
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + by, y, { steps: 5 });
		await expect.poll(drawn).not.toBe(before);
		await page.keyboard.press("Escape");
		await expect.poll(drawn).toBe(before);
		await page.mouse.move(x + by / 2, y, { steps: 3 });
		await page.mouse.up();
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
		expect(await drawn()).toBe(before);
		await expect(page).toHaveURL(address);
	});
}

test("Esc calls off a drag of the day of knowledge", async ({ page }) => {
	await canvasBox(page);
	const handle = page.getByRole("slider", { name: "Day of knowledge" });
	const box = await handle.boundingBox();
	if (box === null) throw new Error("there is no handle");
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 200, y, { steps: 5 });
	await expect(handle).not.toHaveAttribute("aria-valuetext", "latest");
	await page.keyboard.press("Escape");
	await expect(handle).toHaveAttribute("aria-valuetext", "latest");
	await page.mouse.up();
	await expect(page).toHaveURL(ROOT);
});

test("a double click on a mark zooms to it", async ({ page }) => {
	await canvasBox(page);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await timeline.getByRole("button", { name: "Fit all" }).click();
	const mark = timeline.locator("button[data-event]").first();
	const id = await mark.getAttribute("data-event");
	await mark.dblclick();
	await expect(timeline.getByRole("button", { name: "All", exact: true })).toHaveAttribute("aria-pressed", "false");
	await expect(timeline.locator(`[data-event="${id}"]`)).toBeVisible();
});

test("a click that misses a mark by less than 12 px still opens it", async ({ page }) => {
	await canvasBox(page);
	const hit = await page.locator('[data-event="congress-speech"]').boundingBox();
	if (hit === null) throw new Error("the mark has no place");
	await page.mouse.click(hit.x + hit.width / 2 - 14, hit.y + hit.height / 2);
	await expect(page).toHaveURL(/events\/congress-speech/);
});

test("no tip while one drags; after it the tip stands at what lies under the pointer", async ({ page }) => {
	await page.goto(ROOT);
	const timeline = page.getByRole("region", { name: "Timeline" });
	await expect(timeline).toHaveAttribute("data-ready", "true");
	const tip = timeline.getByRole("tooltip");
	const box = await timeline.locator('[data-event="congress-speech"]').boundingBox();
	if (box === null) throw new Error("no mark");
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await page.mouse.move(at.x, at.y);
	await expect(tip).toContainText("Congress");
	await page.mouse.down();
	await page.mouse.move(at.x - 300, at.y, { steps: 6 });
	await expect(tip).toHaveCount(0);
	await page.mouse.up();
	await expect(tip).toContainText("Congress");
	const left = (await tip.boundingBox())?.x ?? 0;
	expect(Math.abs(left + 28 - (at.x - 300))).toBeLessThan(12);
});
