import { ROOT } from "./live";
import { expectSame, goToSlide, openAudience, present, standing } from "./presenting";
import { expect, test } from "./test";

const NOTE = "Start with what was agreed, quietly";

test("Present leads from the dashboard to the presenter's window, and End back, with the day in view", async ({
	page,
}) => {
	await page.goto(`${ROOT}?asof=2024-04-05`);
	await page.getByRole("link", { name: "Present", exact: true }).click();
	await expect(page).toHaveURL(/\/present\/\?asof=2024-04-05$/);
	await expect(page.locator("[data-slide]")).toContainText("As known on 5 Apr 2024");
	await page.getByRole("link", { name: "End", exact: true }).click();
	await expect(page).toHaveURL(`${ROOT}?asof=2024-04-05`);
});

test("the deck is presented from start to end by one key, and the room sees each step", async ({ page }) => {
	test.setTimeout(90_000);
	await present(page);
	const audience = await openAudience(page);
	const seen = new Set<string>();
	for (let step = 0; step < 60; step += 1) {
		await expectSame(page, audience);
		const now = await standing(audience);
		if (seen.has(now)) break;
		seen.add(now);
		await page.keyboard.press("ArrowRight");
	}
	expect([...seen].at(0)).toBe("title 0");
	expect([...seen].at(-1)).toBe("sources 0");
	expect(seen.size).toBeGreaterThan(20);
});

test("a topic is built up claim by claim", async ({ page }) => {
	await present(page);
	const claims = page.locator("[data-slide] [data-claim]");
	await page.keyboard.press("PageDown");
	await page.keyboard.press("PageDown");
	await expect(claims.first()).toBeHidden();
	await page.keyboard.press("PageDown");
	await expect(claims.first()).toBeVisible();
	await expect(claims.nth(1)).toBeHidden();
	await page.keyboard.press("PageUp");
	await expect(claims.first()).toBeHidden();
});

test("Home, End, G and the overview go to slides", async ({ page }) => {
	await present(page);
	await page.keyboard.press("End");
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "sources");
	await page.keyboard.press("Home");
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "title");
	await goToSlide(page, 4);
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "security");
	await page.keyboard.press("o");
	await page.getByRole("dialog", { name: "All slides" }).getByRole("button", { name: "2 Timeline" }).click();
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "timeline");
});

test("B blacks the room out and brings it back", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await page.keyboard.press("b");
	await expect(audience.locator("[data-black]")).toBeVisible();
	await page.keyboard.press("b");
	await expect(audience.locator("[data-black]")).toHaveCount(0);
});

test("either window reloaded comes back to the same step", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
	await expectSame(page, audience);
	const before = await standing(audience);
	await audience.reload();
	await expect.poll(() => standing(audience)).toBe(before);
	await page.reload();
	await expect.poll(() => standing(page)).toBe(before);
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(page)).not.toBe(before);
	await expectSame(page, audience);
});

test("an audience window that joins late shows what stands", async ({ page }) => {
	await present(page);
	for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
	await expectSame(page, await openAudience(page));
});

test("a closed audience window is told as lost, and the room's last view needs no presenter", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await audience.close();
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "lost", { timeout: 3500 });
	const again = await openAudience(page);
	await page.keyboard.press("ArrowRight");
	await expectSame(page, again);
	await page.goto("about:blank");
	expect(await standing(again)).toBe("timeline 0");
	await expect(again.locator("body")).not.toContainText(/lost|error|could not/i);
});

test("a blocked window gives a plain link, and the window behind it joins", async ({ page, context }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await present(page);
	await page.getByRole("button", { name: "Open audience window" }).click();
	const link = page.getByRole("dialog").getByRole("link", { name: "Audience window" });
	const [audience] = await Promise.all([context.waitForEvent("page"), link.click()]);
	await expect(page.locator("[data-audience]")).toHaveAttribute("data-audience", "connected");
	await page.keyboard.press("Escape");
	await page.keyboard.press("ArrowRight");
	await expectSame(page, audience);
});

test("notes are kept with the slide and never reach the audience's window or a message", async ({ page }) => {
	await page.addInitScript(() => {
		const messages: string[] = [];
		Reflect.set(globalThis, "messages", messages);
		const post = BroadcastChannel.prototype.postMessage;
		BroadcastChannel.prototype.postMessage = function (message: unknown) {
			messages.push(JSON.stringify(message));
			post.call(this, message);
		};
	});
	await present(page);
	const audience = await openAudience(page);
	await page.getByRole("textbox", { name: "Notes" }).fill(NOTE);
	await page.locator("body").click({ position: { x: 5, y: 5 } });
	await page.keyboard.press("ArrowRight");
	await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("");
	await page.keyboard.press("ArrowLeft");
	await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue(NOTE);
	expect(await audience.content()).not.toContain(NOTE);
	expect(await audience.locator("[data-notes]").count()).toBe(0);
	const messages = await page.evaluate(() => Reflect.get(globalThis, "messages") as string[]);
	expect(messages.length).toBeGreaterThan(2);
	expect(messages.join("")).not.toContain("agreed");
	await page.reload();
	await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue(NOTE);
});

test("an expected challenge is two keys: a digit opens it here alone, Enter shows it, Esc brings both back", async ({
	page,
}) => {
	await present(page);
	const audience = await openAudience(page);
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expectSame(page, audience);
	const before = await standing(audience);
	await page.keyboard.press("1");
	await expect(page.locator("[data-answer]")).toHaveAttribute("data-answer", "private");
	expect(await standing(audience)).toBe(before);
	await page.keyboard.press("Enter");
	await expect(audience.locator("[data-slide]")).toContainText("In answer");
	await page.keyboard.press("Escape");
	await expect.poll(() => standing(audience)).toBe(before);
	await expect(page.locator("[data-answer]")).toHaveCount(0);
});

test("a challenge is searched on this side only, with claim, who said it, verdict and source", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await page.keyboard.press("/");
	await page.keyboard.type("second nickel");
	const answer = page.locator("[data-answer]");
	await expect(answer).toContainText("The Philippines ranks second in nickel");
	await expect(answer).toContainText("Said by");
	await expect(answer).toContainText("Partly");
	await expect(answer.locator("[data-source], a[href*='/sources/']").first()).toBeVisible();
	expect(await audience.content()).not.toContain("ranks second in nickel");
	await page.keyboard.press("Enter");
	await expect(audience.locator("[data-slide]")).toContainText("The Philippines ranks second in nickel");
	await page.keyboard.press("Escape");
	await expectSame(page, audience);
});

test("a question is logged by one key with its time, slide and claim, and the list goes out", async ({ page }) => {
	await present(page);
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("1");
	await page.keyboard.press("q");
	const logged = page.locator("[data-question]");
	await expect(logged).toContainText(/^\d\d:\d\d, slide 3, ./);
	await logged.getByRole("textbox").fill("Ore or metal?");
	await page.keyboard.press("Enter");
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Save as CSV" }).click(),
	]);
	expect(file.suggestedFilename()).toBe("trilateral-summit-2024-questions.csv");
	await page.reload();
	await expect(logged.getByRole("textbox")).toHaveValue("Ore or metal?");
});

test("control is asked for and given; before, the second window cannot drive", async ({ page, context }) => {
	await present(page);
	const audience = await openAudience(page);
	const address = await page.getByRole("link", { name: "this link" }).getAttribute("href");
	const second = await context.newPage();
	await second.goto(address ?? "");
	await expect(second.getByRole("button", { name: "Ask for control" })).toBeVisible();
	await second.keyboard.press("ArrowRight");
	expect(await standing(audience)).toBe("title 0");
	await second.getByRole("button", { name: "Ask for control" }).click();
	await page.getByRole("button", { name: "Give control" }).click();
	await expect(second.getByRole("button", { name: "Ask for control" })).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Ask for control" })).toBeVisible();
	await second.locator("body").click({ position: { x: 5, y: 5 } });
	await second.keyboard.press("ArrowRight");
	await expect.poll(() => standing(audience)).toBe("timeline 0");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => standing(page)).toBe("timeline 0");
});

test("a key in one breath with the Esc that closes a dialog is not lost", async ({ page }) => {
	await present(page);
	await page.getByRole("button", { name: "Edit deck" }).click();
	await page.getByRole("spinbutton", { name: "Minutes of slide 1", exact: true }).focus();
	await Promise.all([page.keyboard.press("Escape"), page.keyboard.press("End")]);
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(page.getByRole("heading", { level: 1, name: /^Slide 12 of 12/ })).toBeVisible();
});

test("on a low screen the desk opens at its top, with the slide that stands in view", async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 450 });
	await present(page);
	await expect(page.getByRole("navigation", { name: "Slides" }).getByRole("button").first()).toBeAttached();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.keyboard.press("End");
	const slides = page.getByRole("navigation", { name: "Slides" }).getByRole("button");
	await expect(slides.last()).toHaveAttribute("aria-current", "step");
	const row = await slides.last().evaluate((last) => {
		const list = last.closest("ol")?.getBoundingClientRect();
		return last.getBoundingClientRect().right <= (list?.right ?? 0);
	});
	expect(row).toBe(true);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("one window does both: the same keys, notes on demand, Esc leaves", async ({ page }) => {
	await present(page);
	await page.getByRole("textbox", { name: "Notes" }).fill(NOTE);
	await page.getByRole("button", { name: "Present in this window" }).click();
	await expect(page.locator("[data-notes]")).toHaveCount(0);
	await page.keyboard.press("s");
	await expect(page.locator("[data-notes]")).toHaveText(NOTE);
	await page.keyboard.press(" ");
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "timeline");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("button", { name: "Open audience window" })).toBeVisible();
});

test("the deck is edited in place: order, minutes, a dropped slide, a heading; the room follows", async ({ page }) => {
	await present(page);
	const audience = await openAudience(page);
	await page.getByRole("button", { name: "Edit deck" }).click();
	const deck = page.getByRole("dialog", { name: "Deck" });
	await deck.getByRole("button", { name: "Move Timeline up" }).click();
	await deck.getByRole("spinbutton", { name: "Minutes of slide 1", exact: true }).fill("5");
	await deck.getByRole("textbox", { name: "Heading of slide 2", exact: true }).fill("What the three agreed");
	await deck.getByRole("button", { name: "Drop Scorecard" }).click();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("heading", { level: 1, name: /^Slide 2 of 11/ })).toBeVisible();
	await expect(audience.getByRole("heading", { level: 1 })).toHaveText("What the three agreed");
	await page.keyboard.press("Home");
	await expect(audience.locator("[data-slide]")).toHaveAttribute("data-slide", "timeline");
});

test("Add to deck makes a slide of what is open, and leads to it", async ({ page }) => {
	await page.goto(`${ROOT}claims/nickel-cooperation-weighed/`);
	await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
	await page.getByRole("button", { name: "Add to deck" }).click();
	await expect(page.getByRole("status").filter({ hasText: "Added to the deck, as slide 13." })).toBeVisible();
	await page.getByRole("link", { name: "Open the deck" }).click();
	await expect(page.locator("[data-slide]")).toBeVisible();
	await page.keyboard.press("End");
	await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "nickel-cooperation-weighed");
});

test("a timeline added by Share leads to the deck too, with the day in view", async ({ page }) => {
	await page.goto(`${ROOT}?asof=2024-04-05`);
	await expect(page.locator("[data-live] [data-timeline]")).toHaveAttribute("data-ready", "true");
	await page.getByRole("button", { name: "Share" }).click();
	await page.getByRole("menuitem", { name: "Add this timeline to deck" }).click();
	const said = page.getByRole("status").filter({ hasText: "Added to the deck, as slide 13." });
	await said.getByRole("link", { name: "Open the deck" }).click();
	await expect(page).toHaveURL(/\/present\/\?asof=2024-04-05$/);
	await expect(page.getByRole("heading", { level: 1, name: /^Slide 1 of 13/ })).toBeVisible();
});

test("a deck file goes out and comes back; a broken one says where it is wrong", async ({ page }) => {
	await present(page);
	await page.getByRole("button", { name: "Edit deck" }).click();
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Save the deck" }).click(),
	]);
	const field = page.getByLabel("Open a deck or notes file");
	await field.setInputFiles(await file.path());
	await expect(page.getByText("The deck of 12 slides is open.")).toBeVisible();
	await field.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"format": 1}') });
	await expect(page.getByText("The file was not opened; your deck is as it was.")).toBeVisible();
});

for (const [name, viewport] of [
	["16:9", { width: 1920, height: 1080 }],
	["4:3", { width: 1024, height: 768 }],
] as const)
	test(`at ${name} no slide is cut off`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await present(page);
		await page.getByRole("button", { name: "Present in this window" }).click();
		for (let at = 0; at < 12; at += 1) {
			const over = await page
				.locator("[data-slide]")
				.evaluate((slide) =>
					[slide, ...slide.querySelectorAll("div"), ...slide.querySelectorAll("li > span, footer p")]
						.filter(
							(part) =>
								part.clientHeight > 0 &&
								(part.scrollHeight > part.clientHeight + 6 || part.scrollWidth > part.clientWidth + 2),
						)
						.map((part) => `${part.className} ${part.textContent}`),
				);
			expect(over, await standing(page)).toEqual([]);
			await goToSlide(page, at + 2);
		}
	});

test.describe("by touch", () => {
	test.use({ hasTouch: true });

	test("a swipe over the slide steps on and back", async ({ page }) => {
		await present(page);
		const box = await page.locator("[data-slide]").boundingBox();
		if (box === null) throw new Error("the slide has no place");
		const session = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const at = (x: number) => [{ x: box.x + x, y: box.y + 100, id: 0 }];
			await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
			await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at((from + to) / 2) });
			await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
			await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		};
		await swipe(400, 200);
		await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "timeline");
		await swipe(200, 400);
		await expect(page.locator("[data-slide]")).toHaveAttribute("data-slide", "title");
	});
});
