import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/run/browser.mjs";
import { FIXTURES_BASE_PATH } from "./scripts/run/settings.mjs";

// npm test chooses the browser and the ports; run alone, `npm run e2e` uses what is here and the ports below.
const executablePath = process.env.CHROMIUM_PATH ?? (await findBrowser())?.path;
const [shippedPort = 4311, fixturesPort = 4312] = (process.env.READOUT_PORTS ?? "")
	.split(",")
	.map(Number)
	.filter(Boolean);
const report = process.env.READOUT_E2E_REPORT;
const hasFixtures = existsSync("out-fixtures/index.html");

function origin(port: number): string {
	return `http://127.0.0.1:${port}`;
}

function server(folder: string, port: number, basePath = "") {
	return {
		command: `node scripts/serve.mjs ${folder} ${port} ${basePath}`,
		url: `${origin(port)}${basePath}/`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: "SIGTERM" as const, timeout: 3000 },
	};
}

export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results",
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 30_000,
	reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
	use: {
		browserName: "chromium",
		...(executablePath && { launchOptions: { executablePath } }),
		locale: "en-GB",
		timezoneId: "UTC",
		colorScheme: "light",
		contextOptions: { reducedMotion: "reduce" },
		viewport: { width: 1440, height: 900 },
		// A worker would answer before a test's routes do; e2e/offline.spec.ts and e2e/new-version.spec.ts allow their own.
		serviceWorkers: "block",
		screenshot: "only-on-failure",
	},
	projects: [
		{ name: "shipped", testIgnore: "fixtures/**", use: { baseURL: origin(shippedPort) } },
		{
			name: "fixtures",
			testMatch: "fixtures/**/*.spec.ts",
			// Their export stands under a base path: addresses in these specs are relative, such as "dossiers/fixture-empty/".
			use: { baseURL: `${origin(fixturesPort)}${FIXTURES_BASE_PATH}/` },
		},
	],
	webServer: [
		server("out", shippedPort),
		...(hasFixtures ? [server("out-fixtures", fixturesPort, FIXTURES_BASE_PATH)] : []),
	],
});
