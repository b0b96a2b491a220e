import type { Page, Request } from "@playwright/test";
import { holdData, ROOT } from "./live";
import { expect, test } from "./test";

const DATA = /\/data\/trilateral-summit-2024\.[0-9a-f]+\.json$/;

function timelineOf(page: Page) {
	return page.getByRole("region", { name: "Timeline" });
}

function forget(complaints: string[], expected: RegExp) {
	expect(complaints.filter((text) => !expected.test(text))).toEqual([]);
	complaints.length = 0;
}

type Records = {
	readonly [list: string]: { id: string; [field: string]: unknown }[];
};

/** Serves the data file with something in it that no dossier may have. */
async function poison(page: Page, spoil: (dossier: Records) => void) {
	await page.route(DATA, async (route) => {
		const response = await route.fetch();
		const wire: { dossier: Records } = await response.json();
		spoil(wire.dossier);
		await route.fulfill({ response, json: wire });
	});
}

test.describe("the data file", () => {
	test("while it loads, the page as the server drew it stands and reads", async ({ page }) => {
		const release = await holdData(page);
		await page.goto(`${ROOT}events/bilateral-summit/`);
		await expect(page.getByRole("complementary", { name: "Details" })).toContainText("What became known");
		await expect(timelineOf(page).getByRole("img")).toBeVisible();
		release();
		await expect(timelineOf(page)).toHaveAttribute("data-ready", "true");
	});

	for (const [how, answer] of [
		["is out of reach", "abort"],
		["is not JSON", "<!doctype html>"],
		["is of another shape", '{"dossier":{},"dates":{}}'],
	] as const) {
		test(`where it ${how}, the page stays with a notice, and Retry brings it alive`, async ({ page, complaints }) => {
			await page.route(DATA, (route) =>
				answer === "abort" ? route.abort() : route.fulfill({ contentType: "application/json", body: answer }),
			);
			await page.goto(`${ROOT}events/bilateral-summit/`);
			const notice = page.getByRole("alert").filter({ hasText: "could not be loaded" });
			await expect(notice).toBeVisible();
			await expect(page.getByRole("complementary", { name: "Details" })).toContainText("What became known");
			await notice.getByRole("button", { name: "Retry" }).click();
			await expect(notice).toBeVisible();
			await page.unroute(DATA);
			await notice.getByRole("button", { name: "Retry" }).click();
			await expect(timelineOf(page)).toHaveAttribute("data-ready", "true");
			await expect(notice).toHaveCount(0);
			await expect(page.locator("#briefing")).toBeFocused();
			forget(complaints, /ERR_FAILED/);
		});
	}
});

test("where the data fails, a link to an earlier day shows nothing of the latest state until it is asked for", async ({
	page,
	complaints,
}) => {
	await page.route(DATA, (route) => route.abort());
	await page.goto(`${ROOT}topics/diplomacy/?asof=2024-04-05`);
	const notice = page.getByRole("alert").filter({ hasText: "What this link asks for cannot be shown" });
	await expect(notice).toBeVisible();
	const verdicts = page.getByText("Borne out", { exact: true });
	await expect(verdicts.first()).toBeHidden();
	await notice.getByRole("button", { name: "Show the latest" }).click();
	await expect(verdicts.first()).toBeVisible();
	forget(complaints, /ERR_FAILED/);
});

test.describe("a part that cannot be drawn", () => {
	test("a broken record says so in its own place; all else works, and another thing opens", async ({
		page,
		complaints,
	}) => {
		await poison(page, ({ events }) => {
			for (const event of events ?? [])
				if (event.id === "state-dinner") event.history = [{ on: {}, status: "held", cites: [] }];
		});
		await page.goto(ROOT);
		await page.locator('[data-event="state-dinner"]').click();
		const details = page.getByRole("complementary", { name: "Details" });
		await expect(details.getByRole("alert")).toContainText("This record could not be drawn");
		await details.getByRole("button", { name: "Try again" }).click();
		await expect(details.getByRole("alert")).toBeVisible();
		await page.locator('[data-event="congress-speech"]').click();
		await expect(details.getByRole("heading", { level: 2 })).toHaveText(/Congress/);
		await expect(details.getByRole("alert")).toHaveCount(0);
		forget(complaints, /./);
	});

	test("a broken tab leaves the timeline, the details and the other tabs", async ({ page, complaints }) => {
		await poison(page, ({ claims }) => {
			for (const claim of claims ?? []) if ((claim.topics as string[])[0] === "security") claim.attribution = {};
		});
		await page.goto(`${ROOT}topics/security/`);
		await expect(page.getByRole("tabpanel").getByRole("alert")).toContainText("This tab could not be drawn");
		await expect(timelineOf(page)).toHaveAttribute("data-ready", "true");
		await page.getByRole("tab", { name: "Technology" }).click();
		await expect(page.getByRole("tabpanel")).toContainText("Judged");
		forget(complaints, /./);
	});

	test("a broken timeline leaves the briefing and the details", async ({ page, complaints }) => {
		await poison(page, ({ events }) => {
			for (const event of events ?? []) if (event.id === "state-dinner") event.topics = null;
		});
		await page.goto(ROOT);
		await expect(page.getByRole("alert").filter({ hasText: "The timeline could not be drawn" })).toBeVisible();
		await page.getByRole("tab", { name: "Security" }).click();
		await expect(page.getByRole("tabpanel")).toContainText("Judged");
		forget(complaints, /./);
	});

	test("where nothing live can be drawn, the page as it was opened stands again", async ({ page, complaints }) => {
		await poison(page, (dossier) => {
			Object.assign(dossier, { zones: null });
		});
		await page.goto(`${ROOT}events/bilateral-summit/`);
		await expect(page.getByRole("alert").filter({ hasText: "The live page could not be drawn" })).toBeVisible();
		await expect(page.getByRole("complementary", { name: "Details" })).toContainText("What became known");
		await page.unroute(DATA);
		await page.getByRole("button", { name: "Reload" }).click();
		await expect(timelineOf(page)).toHaveAttribute("data-ready", "true");
		forget(complaints, /./);
	});
});

for (const when of ["at once", "when all others have run"] as const)
	test(`though one of its scripts fails ${when}, the page still reads`, async ({ page, complaints }) => {
		// As many page loads as there are scripts.
		test.setTimeout(120_000);
		const html = await (await page.request.get(ROOT)).text();
		const scripts = [...html.matchAll(/<script src="([^"]*\/_next\/[^"]+)"(?![^>]*noModule)/gi)].flatMap(
			([, address]) => address ?? [],
		);
		expect(scripts.length).toBeGreaterThan(3);
		for (const script of scripts) {
			const others = new Set(scripts.filter((each) => each !== script));
			let release = () => {};
			const time = when === "at once" ? null : new Promise<void>((resolve) => (release = resolve));
			const finished = (request: Request) => {
				others.delete(new URL(request.url()).pathname);
				if (others.size === 0) release();
			};
			page.on("requestfinished", finished);
			await page.route(`**${script}`, async (route) => {
				await time;
				await route.abort();
			});
			await page.goto(ROOT, { waitUntil: "networkidle" });
			await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
			await expect(page.getByText("Judged").first()).toBeVisible();
			await expect(timelineOf(page)).toBeVisible();
			await page.unroute(`**${script}`);
			page.off("requestfinished", finished);
		}
		complaints.length = 0;
	});

test.describe("the look", () => {
	for (const [system, chosen, paper] of [
		["light", "dark", "rgb(17, 21, 26)"],
		["dark", "light", "rgb(250, 248, 244)"],
		["dark", null, "rgb(17, 21, 26)"],
	] as const) {
		test(`a ${system} system with ${chosen ?? "no"} theme chosen has its own paper in every frame`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme: system });
			await page.addInitScript((theme) => {
				if (theme !== null) localStorage.setItem("readout-theme", theme);
				const papers = new Set<string>();
				Reflect.set(globalThis, "papers", papers);
				const note = () => {
					if (document.body !== null) papers.add(getComputedStyle(document.documentElement).backgroundColor);
					requestAnimationFrame(note);
				};
				requestAnimationFrame(note);
			}, chosen);
			await page.goto(ROOT);
			await expect(timelineOf(page)).toHaveAttribute("data-ready", "true");
			expect(await page.evaluate(() => [...(Reflect.get(globalThis, "papers") as Set<string>)])).toEqual([paper]);
		});
	}

	test("where motion is reduced nothing is animated: a programmed move jumps", async ({ page }) => {
		await page.goto(ROOT);
		const timeline = timelineOf(page);
		await expect(timeline).toHaveAttribute("data-ready", "true");
		const running = await page.evaluate(() => {
			const fit = [...document.querySelectorAll("button")].find(
				(button) => button.textContent === "Fit" || button.ariaLabel === "Fit all",
			);
			fit?.click();
			return document.getAnimations().length;
		});
		expect(running).toBe(0);
		await expect(timeline.getByRole("status")).toHaveText("80 of 80 events");
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	});

	test("under forced colours the current tab, the selection, the axis and the focus are told apart", async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: "active" });
		await page.goto(`${ROOT}events/state-dinner/`);
		const timeline = timelineOf(page);
		await expect(timeline).toHaveAttribute("data-ready", "true");
		const edge = (name: string) =>
			page.getByRole("tab", { name }).evaluate((tab) => getComputedStyle(tab).borderBlockEndColor);
		const [current = "", other = ""] = await Promise.all([
			page.getByRole("tab", { selected: true }).evaluate((tab) => getComputedStyle(tab).borderBlockEndColor),
			edge("Sources"),
		]);
		expect(current).not.toBe(other);
		const mark = timeline.locator('[data-event="state-dinner"]');
		await mark.focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowLeft");
		expect(await mark.evaluate((button) => getComputedStyle(button, "::after").outlineStyle)).toBe("solid");
		const drawn = await timeline.locator("canvas[data-plot]").evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const pixels =
				canvas.getContext("2d")?.getImageData(0, Math.round(height * 0.85), width, Math.round(height * 0.15)).data ??
				[];
			return pixels.some((value) => value > 0);
		});
		expect(drawn).toBe(true);
	});

	test("the drawing follows the reader's own colours when they change, whatever theme is set", async ({ page }) => {
		await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
		await page.goto(ROOT);
		const timeline = timelineOf(page);
		await expect(timeline).toHaveAttribute("data-ready", "true");
		await page.getByRole("button", { name: "Dark theme" }).click();
		await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
		// What each canvas drew with last, beside what the reader's colours are on one that is new.
		const drawn = () =>
			timeline.evaluate((section) => {
				const contextOf = (canvas: HTMLCanvasElement | null) => canvas?.getContext("2d");
				const own = contextOf(document.createElement("canvas"));
				if (own) [own.fillStyle, own.strokeStyle] = ["CanvasText", "Highlight"];
				const plot = contextOf(section.querySelector<HTMLCanvasElement>("canvas[data-plot]"));
				const window = contextOf(section.querySelector<HTMLCanvasElement>("[data-overview] canvas"));
				return [plot?.fillStyle === own?.fillStyle, window?.strokeStyle === own?.strokeStyle, own?.fillStyle];
			});
		await expect.poll(drawn).toEqual([true, true, "#ffffff"]);
	});

	test("under forced colours the open claim's row, the table's row and the window are marked", async ({ page }) => {
		await page.emulateMedia({ forcedColors: "active" });
		const edges = (rows: string) =>
			page
				.locator(rows)
				.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderInlineStartWidth).join(" "));
		await page.goto(`${ROOT}claims/nickel-cooperation-weighed/`);
		const timeline = timelineOf(page);
		await expect(timeline).toHaveAttribute("data-ready", "true");
		expect(await edges('tr[data-claim][aria-current="true"] > th')).toBe("6px");
		expect(await edges("tr[data-claim]:not([aria-current]) > th")).not.toContain("6px");
		const drawn = await timeline.locator("[data-overview] canvas").evaluate((canvas: HTMLCanvasElement) => {
			const coloursOf = (context: CanvasRenderingContext2D | null) => {
				const { width, height } = canvas;
				const data = context?.getImageData(0, 0, width, height).data ?? [];
				const colours = new Set<string>();
				for (let at = 0; at < data.length; at += 4)
					if (data[at + 3] === 255) colours.add(data.slice(at, at + 3).join(" "));
				return [...colours].sort();
			};
			const own = document.createElement("canvas").getContext("2d");
			for (const [at, colour] of ["Canvas", "Highlight"].entries()) {
				if (own === null) break;
				own.fillStyle = colour;
				own.fillRect(0, 0, 8, at === 0 ? 8 : 4);
			}
			return [coloursOf(canvas.getContext("2d")), coloursOf(own)];
		});
		expect(drawn[0]).toHaveLength(2);
		expect(drawn[0]).toEqual(drawn[1]);
		await page.goto(`${ROOT}events/state-dinner/?show=table`);
		await expect(timeline.getByRole("table")).toBeVisible();
		expect(await edges("tr[data-selected] > th")).toBe("6px");
	});
});
