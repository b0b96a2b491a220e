import { type Browser, type BrowserContext, test as base, type Disposable, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

interface Watched {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly complaints: string[];
	/** The scripts that a test has the page begin with. */
	readonly scripts: Disposable[];
}

interface OfTest {
	/** What the browser complained of. A test that must provoke a complaint takes this and empties it. */
	complaints: string[];
	/** A browser that nobody has used: for tests with another clock, or of what is fetched. */
	fresh: boolean;
	watched: Watched;
}

interface OfWorker {
	/** With a touch screen (true) and without: what a screen can do is its context's for good. */
	kept: Map<boolean, Watched>;
}

/**
 * Playwright's test with two changes.
 *
 * It watches the browser: whatever that complains of fails the test, though all that the test looks at holds. That is a
 * console error or warning, an error nobody caught, a violation of the page's policy, and a request to any other origin.
 *
 * Its tests share a page: a fresh page costs a second of starting a process and compiling, more than most tests take.
 * Before each test the page has left what it showed and its origin's storage, routes, permissions, scripts and emulation are as new;
 * after a failure Playwright begins a new worker, and so a new page. `fresh: true`, scripts switched off and motion that
 * is not reduced bring a page of the test's own; a touch screen has a shared page beside the other.
 */
export const test = base.extend<OfTest, OfWorker>({
	fresh: [false, { option: true }],
	kept: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
		async ({}, use) => {
			const kept: OfWorker["kept"] = new Map();
			await use(kept);
			for (const { context } of kept.values()) await context.close();
		},
		{ scope: "worker" },
	],
	watched: async (
		{ browser, kept, fresh, baseURL, javaScriptEnabled, hasTouch, contextOptions, viewport, colorScheme },
		use,
	) => {
		const own = fresh || !javaScriptEnabled || contextOptions.reducedMotion !== "reduce";
		if (own) {
			const watched = await watchedPage(browser, baseURL);
			await use(watched);
			await watched.context.close();
			return;
		}
		const watched = kept.get(hasTouch) ?? (await watchedPage(browser, baseURL));
		kept.set(hasTouch, watched);
		await makeAsNew(watched, baseURL);
		await watched.page.emulateMedia({ media: null, forcedColors: null, reducedMotion: "reduce", colorScheme });
		if (viewport !== null) await watched.page.setViewportSize(viewport);
		await use(watched);
	},
	context: ({ watched }, use) => use(watched.context),
	page: ({ watched }, use) => use(watched.page),
	complaints: [
		async ({ watched }, use) => {
			watched.complaints.length = 0;
			await use(watched.complaints);
			if (watched.complaints.length > 0) throw new Error(`The browser complained:\n${watched.complaints.join("\n")}`);
		},
		{ auto: true },
	],
});

/** A page of a context that has the options of the test that is running. */
async function watchedPage(browser: Browser, baseURL: string | undefined): Promise<Watched> {
	const context = await browser.newContext();
	const complaints: string[] = [];
	await context.exposeBinding("reportViolation", (_source, text: string) => {
		complaints.push(`policy violation: ${text}`);
	});
	await context.addInitScript(watchPolicy);
	watchContext(context, new URL(baseURL ?? "").origin, complaints);
	const page = await context.newPage();
	const scripts: Disposable[] = [];
	const add = page.addInitScript.bind(page);
	page.addInitScript = async (...wanted) => {
		const script = await add(...(wanted as Parameters<typeof add>));
		scripts.push(script);
		return script;
	};
	return { context, page, complaints, scripts };
}

/** Leaves a kept page on a file of its origin without any script: leaving the origin would end the process. */
async function makeAsNew({ context, page, scripts }: Watched, baseURL: string | undefined): Promise<void> {
	const started = page.url() !== "about:blank";
	for (const other of context.pages()) if (other !== page) await other.close();
	page.removeAllListeners();
	await page.unrouteAll();
	await context.unrouteAll();
	await context.clearPermissions();
	for (const script of scripts.splice(0)) await script.dispose();
	await page.mouse.move(0, 0);
	if (started) await page.evaluate(() => sessionStorage.clear());
	await page.goto(new URL("theme.js", baseURL).href);
	const session = await context.newCDPSession(page);
	await session.send("Storage.clearDataForOrigin", {
		origin: new URL(baseURL ?? "").origin,
		storageTypes: "local_storage,indexeddb,cache_storage,service_workers",
	});
	await session.detach();
}

/** Runs in the page. */
function watchPolicy(): void {
	document.addEventListener("securitypolicyviolation", (event) => {
		const report: unknown = Reflect.get(globalThis, "reportViolation");
		if (typeof report === "function") report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
	});
}

function watchContext(context: BrowserContext, origin: string, complaints: string[]): void {
	context.on("console", (message) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		// What Playwright says for itself, where the config tells it to block them.
		if (message.text() === "Service Worker registration blocked by Playwright") return;
		// The browser asks for it by itself where a page names no icon, as the file that a kept page rests on does not.
		if (message.location().url.endsWith("/favicon.ico")) return;
		complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on("weberror", (webError) => {
		const error = webError.error();
		complaints.push(`error: ${error.stack ?? error.message}`);
	});
	context.on("request", (request) => {
		const url = new URL(request.url());
		const here = url.protocol === "data:" || url.protocol === "blob:" || url.origin === origin;
		if (!here) complaints.push(`request to another origin: ${url.origin}`);
	});
}
