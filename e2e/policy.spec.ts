import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const ROOT = "/dossiers/trilateral-summit-2024/";

/** Serves the dashboard with something of an attacker's put into its HTML, as a broken build or proxy might. */
async function openWith(page: Page, injected: string): Promise<void> {
	await page.route("**/dossiers/trilateral-summit-2024/", async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: (await response.text())
				.replace("<body", `<body data-injected="yes"`)
				.replace("</main>", `${injected}</main>`),
		});
	});
	await page.goto(ROOT);
	await expect(page.locator("body")).toHaveAttribute("data-injected", "yes");
}

/** The violations that an attack was meant to cause, taken out of what fails the test with all that was said of them. */
function take(complaints: string[], directive: string): number {
	const meant = complaints.filter((text) => text.startsWith(`policy violation: ${directive}`));
	const told = /^(?:policy violation: |console error: .*(?:Content Security Policy|Trusted(?:HTML|Script)))/;
	const kept = complaints.filter((text) => !meant.includes(text) && (text.startsWith("policy") || !told.test(text)));
	complaints.splice(0, complaints.length, ...kept);
	return meant.length;
}

/** Playwright names a request before the policy stops it; what matters is that none arrives. */
async function expectNoneLeaves(page: Page, complaints: string[], act: () => Promise<void>): Promise<void> {
	const arrived: string[] = [];
	await page.route("https://example.org/**", (route) => {
		arrived.push(route.request().url());
		return route.abort();
	});
	await act();
	expect(arrived).toEqual([]);
	complaints.splice(
		0,
		complaints.length,
		...complaints.filter((text) => text !== "request to another origin: https://example.org"),
	);
}

test.describe("what is injected into the HTML stays dead", () => {
	test.use({ contextOptions: { reducedMotion: "reduce" } });

	test("an inline script", async ({ page, complaints }) => {
		await openWith(page, "<script>document.documentElement.dataset.ran = 'yes'</script>");
		await expect(page.locator("html")).not.toHaveAttribute("data-ran");
		await expect.poll(() => complaints.length).toBeGreaterThan(0);
		expect(take(complaints, "script-src-elem inline")).toBe(1);
	});

	test("a script from elsewhere", async ({ page, complaints }) => {
		await expectNoneLeaves(page, complaints, async () => {
			await openWith(page, '<script src="https://example.org/x.js"></script>');
			await expect.poll(() => take(complaints, "script-src-elem https://example.org/x.js")).toBe(1);
		});
	});

	test("an on… attribute", async ({ page, complaints }) => {
		await openWith(page, `<img src="data:,x" alt="" onerror="document.documentElement.dataset.ran = 'yes'">`);
		await expect.poll(() => complaints.length).toBeGreaterThan(0);
		await expect(page.locator("html")).not.toHaveAttribute("data-ran");
		expect(take(complaints, "script-src-attr inline")).toBe(1);
	});

	test("a style attribute and a style element", async ({ page, complaints }) => {
		await openWith(page, `<p id="a" style="position:fixed">x</p><style>body { display: none }</style>`);
		await expect.poll(() => complaints.length).toBeGreaterThan(1);
		await expect(page.locator("body")).toBeVisible();
		expect([take(complaints, "style-src-attr inline"), take(complaints, "style-src-elem inline")]).toEqual([1, 1]);
	});

	test("a base address, a frame, an object and a picture from elsewhere", async ({ page, complaints }) => {
		await expectNoneLeaves(page, complaints, async () => {
			await openWith(
				page,
				`<base href="https://example.org/"><iframe src="https://example.org/"></iframe><object data="https://example.org/"></object><img src="https://example.org/p.png" alt="">`,
			);
			for (const directive of ["base-uri", "frame-src", "object-src", "img-src"])
				await expect.poll(() => take(complaints, directive)).toBeGreaterThan(0);
		});
	});
});

test("a script that gets in all the same finds the sinks shut", async ({ page, complaints }) => {
	await page.goto(ROOT);
	await expect(page.getByRole("region", { name: "Timeline" })).toHaveAttribute("data-ready", "true");
	const open = await page.evaluate(async () => {
		const attacks: Record<string, () => unknown> = {
			innerHTML: () => {
				document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>";
			},
			insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
			srcdoc: () => {
				document.createElement("iframe").srcdoc = "<script>alert(1)</script>";
			},
			"document.write": () => document.write("<b>x</b>"),
			parse: () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
			eval: () => Reflect.get(globalThis, "eval").call(null, "1"),
			Function: () => Reflect.construct(Function, ["return 1"]),
			"a script's text": () => {
				document.createElement("script").text = "alert(1)";
			},
			"a script from elsewhere": () => {
				document.createElement("script").src = "https://example.org/x.js";
			},
			"a script of ours that is no chunk": () => {
				document.createElement("script").src = "/theme.js";
			},
			"a script from data": () => {
				document.createElement("script").src = "data:,alert(1)";
			},
			"a policy of its own": () =>
				Reflect.get(globalThis, "trustedTypes").createPolicy("evil", { createHTML: (text: string) => text }),
			"the default policy anew": () =>
				Reflect.get(globalThis, "trustedTypes").createPolicy("default", { createHTML: (text: string) => text }),
		};
		const passed: string[] = [];
		// From a timer, for what the test's driver runs itself may use eval whatever the policy says.
		await new Promise<void>((resolve) =>
			setTimeout(() => {
				for (const [name, attack] of Object.entries(attacks)) {
					try {
						attack();
						passed.push(name);
					} catch {
						// Refused, as it should be.
					}
				}
				resolve();
			}),
		);
		const left = await Promise.allSettled([fetch("https://example.org/"), fetch("data:,x")]);
		return [...passed, ...left.filter(({ status }) => status === "fulfilled").map(() => "fetch from elsewhere")];
	});
	expect(open).toEqual([]);
	// The last of the refusals to be reported; the reports come after the facts.
	await expect.poll(() => complaints.some((text) => text.startsWith("policy violation: connect-src data"))).toBe(true);
	await expect.poll(() => complaints.filter((text) => text.includes("require-trusted-types-for")).length).toBe(11);
	complaints.length = 0;
});

test("a javascript: link that got in does not run", async ({ page, complaints }) => {
	await page.goto(ROOT);
	await page.evaluate(() => {
		const link = document.createElement("a");
		link.href = "javascript:document.documentElement.dataset.ran='yes'";
		link.textContent = "Prize";
		document.querySelector("main")?.prepend(link);
		link.click();
	});
	await expect.poll(() => complaints.length).toBeGreaterThan(0);
	await expect(page.locator("html")).not.toHaveAttribute("data-ran");
	complaints.length = 0;
});

test("every page says the same policy, hashes aside, and nothing in it is unsafe", async ({ request }) => {
	const paths = ["/", "/dossiers/", ROOT, `${ROOT}sources/`, `${ROOT}events/state-dinner/`, "/404.html"];
	const policies = await Promise.all(
		paths.map(async (path) => {
			const html = await (await request.get(path)).text();
			const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
			return policy.replace(/ 'sha256-[^']+'/g, "");
		}),
	);
	expect(new Set(policies).size).toBe(1);
	expect(policies[0]).toMatch(/^default-src 'none'; script-src 'self';/);
	expect(policies[0]).not.toMatch(/unsafe|\*|http/);
});
