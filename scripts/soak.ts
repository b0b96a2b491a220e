import { randomInt } from "node:crypto";
import { chromium } from "@playwright/test";
import { getBrowser } from "./run/browser.mjs";
import { endOnSignals, runNode } from "./run/child.mjs";
import { serveExport } from "./run/serve-export";
import { readSettings, SettingError } from "./run/settings.mjs";
import { inWords } from "./run/stages.mjs";
import { closeServer } from "./run/static-server.mjs";
import { askedOf } from "./soak/options";
import { type Presented, presentAtRandom } from "./soak/present-at-random";

const FUZZ_RUNS = 2_000_000;

/**
 * `npm run soak [-- --steps <number>] [--fuzz]`: what `npm test` does in a bounded form, for as long as it takes. Random
 * steps of a presentation in a real browser, and with `--fuzz` two million broken files for each importer. Exit 0: all
 * held; 1: something did not, and how to repeat it; 2: an option or setting that cannot be read, or no browser.
 */
async function main(): Promise<number> {
	const asked = askedOf(process.argv.slice(2), process.env.READOUT_SEED);
	const seed = asked.seed ?? randomInt(1_000_000_000);
	const browser = await getBrowser();
	if ("problem" in browser) {
		console.error(browser.problem);
		return 2;
	}
	const begun = performance.now();
	const presented = await presentShipped(browser.path, asked.steps, seed);
	console.log(report(presented, asked.steps, seed, inWords(performance.now() - begun)));
	const fuzzed = !asked.fuzz || (await fuzz(seed));
	return presented.problem === null && fuzzed ? 0 : 1;
}

async function presentShipped(executablePath: string, steps: number, seed: number): Promise<Presented> {
	const { server, origin } = await serveExport(readSettings({}));
	const running = await chromium.launch({ executablePath });
	try {
		const context = await running.newContext({
			...{ baseURL: origin, viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", locale: "en-GB" },
			serviceWorkers: "block",
		});
		return await presentAtRandom(await context.newPage(), steps, seed);
	} finally {
		await running.close();
		await closeServer(server);
	}
}

function report(presented: Presented, steps: number, seed: number, took: string): string {
	const { equal, places, reloads, messages, requests, bodies, problem } = presented;
	const lines = [
		`Presenting: ${equal} of ${steps} steps ended with both windows equal, over ${places} places and ${reloads} reloads (seed ${seed}, ${took}).`,
		`Looked for the notes in ${messages} messages, ${requests} requests, ${bodies} answers, and the audience's page after each step.`,
	];
	if (problem !== null) lines.push(problem, `To repeat it: READOUT_SEED=${seed} npm run soak -- --steps ${equal + 1}`);
	return lines.join("\n");
}

async function fuzz(seed: number): Promise<boolean> {
	const args = ["node_modules/vitest/vitest.mjs", "run", "lib/formats/import/fuzz-"];
	const env = { READOUT_FUZZ_RUNS: String(FUZZ_RUNS), READOUT_SEED: String(seed) };
	return (await runNode(args, { env })).code === 0;
}

endOnSignals(undefined, 130);
main().then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => {
		if (!(error instanceof SettingError)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	},
);
