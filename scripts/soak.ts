import { randomInt } from "node:crypto";
import { chromium } from "@playwright/test";
import { getBrowser } from "./run/browser.mjs";
import { endOnSignals, runNode } from "./run/child.mjs";
import { serveExport } from "./run/serve-export";
import { readSettings, SettingError } from "./run/settings.mjs";
import { inWords } from "./run/stages.mjs";
import { closeServer } from "./run/static-server.mjs";
import { killInMidSave } from "./soak/kills";
import { askedOf } from "./soak/options";
import { presentAtRandom } from "./soak/present-at-random";
import { interleaveTabs } from "./soak/tabs";

const FUZZ_RUNS = 2_000_000;

/**
 * `npm run soak [-- --steps <number>] [--kills <number>] [--rounds <number>] [--fuzz]`: what `npm test` does in a bounded
 * form, for as long as it takes. Random steps of a presentation in a real browser; browsers that are ended in mid-save; two
 * tabs that save at once; and with `--fuzz` two million broken files for each importer. Exit 0: all held; 1: something did
 * not, and how to repeat it; 2: an option or setting that cannot be read, or no browser.
 */
async function main(): Promise<number> {
	const asked = askedOf(process.argv.slice(2), process.env.READOUT_SEED);
	const seed = asked.seed ?? randomInt(1_000_000_000);
	const browser = await getBrowser();
	if ("problem" in browser) {
		console.error(browser.problem);
		return 2;
	}
	const { server, origin } = await serveExport(readSettings({}));
	const problems: string[] = [];
	const part = async (wanted: number, again: string, run: () => Promise<Told>) => {
		if (wanted === 0) return;
		const begun = performance.now();
		const { words, problem } = await run();
		console.log(`${words} (seed ${seed}, ${inWords(performance.now() - begun)}).`);
		if (problem === null) return;
		problems.push(problem);
		console.log(`${problem}\nTo repeat it: READOUT_SEED=${seed} npm run soak -- ${again}`);
	};
	try {
		await part(asked.steps, "--kills 0 --rounds 0", () => presentShipped(browser.path, origin, asked.steps, seed));
		await part(asked.kills, "--steps 0 --rounds 0", () => kill(browser.path, origin, asked.kills, seed));
		await part(asked.rounds, "--steps 0 --kills 0", () => interleave(browser.path, origin, asked.rounds, seed));
	} finally {
		await closeServer(server);
	}
	const fuzzed = !asked.fuzz || (await fuzz(seed));
	return problems.length === 0 && fuzzed ? 0 : 1;
}

/** What a part found: a sentence without its full stop, and what went wrong. */
type Told = { readonly words: string; readonly problem: string | null };

async function presentShipped(executablePath: string, origin: string, steps: number, seed: number): Promise<Told> {
	const running = await chromium.launch({ executablePath });
	try {
		const context = await running.newContext({
			...{ baseURL: origin, viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", locale: "en-GB" },
			serviceWorkers: "block",
		});
		const presented = await presentAtRandom(await context.newPage(), steps, seed);
		const { equal, places, reloads, messages, requests, bodies, problem } = presented;
		const looked = `the notes were looked for in ${messages} messages, ${requests} requests, ${bodies} answers and the audience's page after each step`;
		return {
			words: `Presenting: ${equal} of ${steps} steps ended with both windows equal, over ${places} places and ${reloads} reloads; ${looked}`,
			problem,
		};
	} finally {
		await running.close();
	}
}

async function kill(executablePath: string, origin: string, kills: number, seed: number): Promise<Told> {
	const { after, before, problem, ...killed } = await killInMidSave(executablePath, origin, kills, seed);
	const words = `Keeping: the browser was ended in ${killed.kills} saves; ${after} times that save stood whole at the next start, ${before} times the one before it, and nothing was lost`;
	return { words: problem === null ? words : `Keeping: the browser was ended in ${killed.kills} saves`, problem };
}

async function interleave(executablePath: string, origin: string, rounds: number, seed: number): Promise<Told> {
	const { saved, conflicts, problem, ...done } = await interleaveTabs(executablePath, origin, rounds, seed);
	return {
		words: `Two tabs: ${done.rounds} of ${rounds} rounds ended with the newest confirmed save standing; ${saved} were saved, ${conflicts} came too late and were told so`,
		problem,
	};
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
