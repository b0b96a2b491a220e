import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * Playwright's test with a watched page: whatever the browser complains of fails the test, though all that the test
 * looks at holds. That is a console error or warning, an error nobody caught, a violation of the page's policy, and a
 * request to any other origin.
 */
export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			await context.exposeBinding("reportViolation", (_source, text: string) => {
				complaints.push(`policy violation: ${text}`);
			});
			await context.addInitScript(watchPolicy);
			const watch = (page: Page) => watchPage(page, baseURL ?? "", complaints);
			context.pages().forEach(watch);
			context.on("page", watch);
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

function watchPage(page: Page, baseURL: string, complaints: string[]): void {
	page.on("console", (message) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	page.on("pageerror", (error) => complaints.push(`error: ${error.stack ?? error.message}`));
	page.on("request", (request) => {
		const url = new URL(request.url());
		const here = url.protocol === "data:" || url.protocol === "blob:" || url.origin === new URL(baseURL).origin;
		if (!here) complaints.push(`request to another origin: ${url.origin}`);
	});
}
