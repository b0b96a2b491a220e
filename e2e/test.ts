import { type BrowserContext, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * Playwright's test with a watched browser: whatever it complains of fails the test, though all that the test looks at
 * holds. That is a console error or warning, an error nobody caught, a violation of the page's policy, and a request to
 * any other origin, in every page of the test. A test that must provoke a complaint takes `complaints` and empties it.
 */
export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			await context.exposeBinding("reportViolation", (_source, text: string) => {
				complaints.push(`policy violation: ${text}`);
			});
			await context.addInitScript(watchPolicy);
			watchContext(context, new URL(baseURL ?? "").origin, complaints);
			await use(complaints);
			if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join("\n")}`);
		},
		{ auto: true },
	],
});

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
