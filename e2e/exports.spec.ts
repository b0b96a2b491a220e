import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

/** Each address with its media type and how its text begins. */
const FILES = [
	["dossier.json", "application/json; charset=utf-8", "{"],
	["events.csv", "text/csv; charset=utf-8", '\ufeff"id","title",'],
	["events.exact.csv", "text/csv; charset=utf-8", '"id","title",'],
	["events.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"],
	["feed.xml", "application/atom+xml; charset=utf-8", '<?xml version="1.0" encoding="utf-8"?>\n<feed '],
	["sources.ris", "application/x-research-info-systems; charset=utf-8", "TY  - "],
	["sources.bib", "application/x-bibtex; charset=utf-8", "@online{source-article,\n"],
	["sources.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", '[\n\t{\n\t\t"id": "source-article"'],
] as const;

test.describe("data out", () => {
	for (const [name, type, start] of FILES)
		test(`${name} answers with its type and its text`, async ({ request }) => {
			const answer = await request.get(ROOT + name);
			expect(answer.status()).toBe(200);
			expect(answer.headers()["content-type"]).toBe(type);
			expect((await answer.body()).toString("utf8").slice(0, start.length)).toBe(start);
		});

	for (const [path, live] of [
		["sources/", true],
		["sources/", false],
		["", false],
	] as const)
		test.describe(`on ${live ? "the live" : "the server-drawn"} page "${path}"`, () => {
			test.use({ javaScriptEnabled: live });

			test("every file is offered with what it is for", async ({ page }) => {
				await page.goto(ROOT + path);
				if (live) await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
				const files = page.getByRole("region", { name: "Take the data along" });
				await expect(files.getByRole("listitem")).toHaveCount(FILES.length);
				for (const [name] of FILES)
					await expect(files.getByRole("link", { name, exact: true })).toHaveAttribute("href", ROOT + name);
			});
		});

	test("the calendar has one entry for each event, and the leaders' summit ends the day after it began", async ({
		request,
	}) => {
		const text = (await (await request.get(`${ROOT}events.ics`)).text()).replaceAll("\r\n ", "");
		expect(text.match(/^BEGIN:VEVENT$/gm)).toHaveLength(80);
		const summit = text.split("BEGIN:VEVENT").find((part) => part.includes("UID:trilateral-leaders-summit."));
		expect(summit).toContain("DTSTART;VALUE=DATE:20240411\r\nDTEND;VALUE=DATE:20240412\r\n");
	});

	test("the feed is XML to the browser, newest first", async ({ page }) => {
		await page.goto(ROOT);
		const days = await page.evaluate(
			(address) =>
				new Promise<readonly (string | null)[]>((resolve) => {
					const asked = new XMLHttpRequest();
					asked.open("GET", address);
					asked.responseType = "document";
					// No document: not well-formed.
					asked.onloadend = () =>
						resolve(
							[...(asked.responseXML?.querySelectorAll("entry > updated") ?? [])].map((each) => each.textContent),
						);
					asked.send();
				}),
			`${ROOT}feed.xml`,
		);
		expect(days.length).toBeGreaterThan(100);
		expect(days).toEqual(days.toSorted().toReversed());
	});
});

test.describe("what a page says to machines", () => {
	test("the head names the dossier's files, and they are there", async ({ page, request }) => {
		await page.goto(`${ROOT}events/bilateral-summit/`);
		await expect(page.locator('head link[rel="alternate"]')).toHaveAttribute("type", "application/atom+xml");
		await page.goto(ROOT);
		const links = page.locator('head link[rel="alternate"]');
		const types = await links.evaluateAll((all) => all.map((link) => link.getAttribute("type")));
		expect(types).toEqual([
			"application/json",
			"text/csv",
			"text/csv",
			"text/calendar",
			"application/atom+xml",
			"application/x-research-info-systems",
			"application/x-bibtex",
			"application/vnd.citationstyles.csl+json",
		]);
		for (const link of await links.all()) {
			const answer = await request.get((await link.getAttribute("href")) ?? "");
			expect(answer.headers()["content-type"]).toContain(await link.getAttribute("type"));
		}
	});

	test("the linked data of an event is in the head, with the date as known, and stays there", async ({ page }) => {
		await page.goto(`${ROOT}events/bilateral-summit/`);
		await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
		const blocks = page.locator('head script[type="application/ld+json"]');
		await expect(blocks).toHaveCount(1);
		const data = JSON.parse((await blocks.textContent()) ?? "");
		expect(data["@graph"]).toHaveLength(1);
		expect(data["@graph"][0]).toMatchObject({
			"@type": "Event",
			name: "Bilateral summit of Biden and Kishida",
			startDate: "2024-04-10T10:50-04:00",
		});
	});

	for (const path of ["", "topics/minerals/", "events/bilateral-summit/", "claims/congress-speech-no-remorse/"])
		test(`a card stands at ${path}og.png`, async ({ page }) => {
			await page.goto(ROOT);
			const size = await page.evaluate(async (address) => {
				const picture = new Image();
				picture.src = address;
				await picture.decode();
				return [picture.naturalWidth, picture.naturalHeight];
			}, `${ROOT}${path}og.png`);
			expect(size).toEqual([1200, 630]);
		});

	test("without the site's address nothing absolute is said of our own pages", async ({ request }) => {
		const html = await (await request.get(`${ROOT}events/bilateral-summit/`)).text();
		expect(html).not.toContain('rel="canonical"');
		expect(html).not.toContain("og:image");
		expect((await request.get("/sitemap.xml")).status()).toBe(404);
		expect(await (await request.get(`${ROOT}feed.xml`)).text()).not.toMatch(/href="[a-z]+:/);
	});
});
