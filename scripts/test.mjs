// npm test: everything that must hold, in order. Runs on a fresh clone, so nothing here imports a package too early.

import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { getBrowser } from "./run/browser.mjs";
import { buildExport } from "./run/build-export.mjs";
import { endOnSignals, runNode } from "./run/child.mjs";
import { ensureInstalled } from "./run/install.mjs";
import { listen } from "./run/port.mjs";
import { ROOT, readSettings } from "./run/settings.mjs";
import { endToEndTally, inWords, unitTally } from "./run/stages.mjs";

const UNIT_REPORT = join(ROOT, ".readout", "unit.json");
const E2E_REPORT = join(ROOT, ".readout", "e2e.json");

const begun = performance.now();
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failedStages = [];

endOnSignals(undefined, 130);
process.exitCode = await test();

async function test() {
	for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true });
	const browser = { path: "" };
	const ready =
		(await stage("install", ensureInstalled)) &&
		(await stage("build", () => buildExport(readSettings({})))) &&
		(await stage("build of the fixtures", () => buildExport(readSettings({ DOSSIERS: "fixtures" })))) &&
		(await stage("browser", () => choose(browser)));
	if (!ready) return finish();
	await stage("lint", () => tool(["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]));
	await stage("types", () => tool(["node_modules/typescript/bin/tsc", "--noEmit"]));
	await stage("check of the shipped dossier", () => tool(["node_modules/tsx/dist/cli.mjs", "scripts/check.ts"]));
	await stage("unit", async () => {
		const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
		const passed = await tool(["node_modules/vitest/vitest.mjs", "run", ...reporters]);
		return counted(passed, unitTally(UNIT_REPORT));
	});
	await stage("end-to-end", async () => {
		const [first = 0, second = 0] = await freePorts(2);
		const passed = await tool(["node_modules/@playwright/test/cli.js", "test"], {
			CHROMIUM_PATH: browser.path,
			READOUT_PORTS: `${first},${second}`,
			READOUT_E2E_REPORT: E2E_REPORT,
		});
		return counted(passed, endToEndTally(E2E_REPORT));
	});
	return finish();
}

/** @param {{ path: string }} browser */
async function choose(browser) {
	const found = await getBrowser();
	if ("problem" in found) {
		console.error(found.problem);
		return false;
	}
	browser.path = found.path;
	console.log(`The browser is ${found.path} (${found.origin}).`);
	return true;
}

/**
 * Runs one stage under its name; a failure is noted, and the next stage still has its say.
 * @param {string} name
 * @param {() => Promise<boolean | import("./run/stages.mjs").Tally>} act
 */
async function stage(name, act) {
	console.log(`\n== ${name}`);
	const from = performance.now();
	const result = await act();
	const tally = typeof result === "boolean" ? { passed: result ? 1 : 0, failed: result ? 0 : 1 } : result;
	total.passed += tally.passed;
	total.failed += tally.failed;
	const sound = tally.failed === 0;
	if (!sound) failedStages.push(name);
	console.log(`== ${name} ${sound ? "passed" : "FAILED"} in ${inWords(performance.now() - from)}`);
	return sound;
}

/** @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env] */
async function tool(args, env = {}) {
	return (await runNode(args, { env })).code === 0;
}

/**
 * A runner's own count, which must agree with how it ended: a run that broke off has failed, whatever was counted.
 * @param {boolean} passed @param {import("./run/stages.mjs").Tally | undefined} tally
 */
function counted(passed, tally) {
	if (!tally) return passed;
	return { passed: tally.passed, failed: passed ? tally.failed : Math.max(1, tally.failed) };
}

/** Ports that were free a moment ago, held all at once so that they differ. @param {number} count */
async function freePorts(count) {
	const servers = Array.from({ length: count }, () => createServer());
	for (const server of servers) await listen(server, 0);
	const ports = servers.map((server) => Object(server.address()).port);
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}

function finish() {
	console.log(`\nIn ${inWords(performance.now() - begun)}.`);
	if (failedStages.length > 0) console.log(`Failed: ${failedStages.join(", ")}.`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
	return failedStages.length === 0 ? 0 : 1;
}
