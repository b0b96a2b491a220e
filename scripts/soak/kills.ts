import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium } from "@playwright/test";
import { seededRandom } from "../../lib/dossier/random";
import { save, standing, storePage, storeScript } from "./store-page";

export type Killed = {
	/** Browsers that were ended while a save was on its way. */
	readonly kills: number;
	/** Of these, after how many the save in flight stood, and after how many the one before it. */
	readonly after: number;
	readonly before: number;
	/** What was lost, as a sentence; the run ends there. */
	readonly problem: string | null;
};

const KEY = "kept";

/**
 * Ends the whole browser, as a crash or a power cut does, at a random moment of a save, so many times. What the next start
 * finds must be the last save that was confirmed, or the one in flight, whole; nothing spoiled, and never less.
 */
export async function killInMidSave(
	executablePath: string,
	origin: string,
	kills: number,
	seed: number,
): Promise<Killed> {
	const random = seededRandom(seed);
	const script = await storeScript();
	const profile = mkdtempSync(join(tmpdir(), "readout-soak-"));
	let confirmed: number | null = null;
	let revision: number | null = null;
	let longest = 0;
	const counted = { kills: 0, after: 0, before: 0 };
	try {
		for (;;) {
			const context = await chromium.launchPersistentContext(profile, { executablePath, serviceWorkers: "block" });
			const page = await storePage(context, origin, script);
			const found = await standing(page, KEY);
			const inFlight: number = counted.kills;
			const problem = faultOf(found, confirmed, inFlight);
			if (problem !== null) {
				await context.close();
				return { ...counted, problem: `${problem}, after ${counted.kills} kills.` };
			}
			if (counted.kills > 0 && found?.number === inFlight) counted.after += 1;
			else if (counted.kills > 0) counted.before += 1;
			if (counted.kills === kills) {
				await context.close();
				return { ...counted, problem: null };
			}
			confirmed = found?.number ?? null;
			revision = found?.revision ?? null;
			const number = counted.kills + 1;
			const begun = performance.now();
			let said = false;
			const saving = save(page, { key: KEY, number, base: revision }).then(
				({ kind }) => {
					said = kind === "saved";
					longest = Math.max(longest, performance.now() - begun);
				},
				() => undefined,
			);
			// The first is let through: how long it takes is how long a save may be broken off.
			await (longest === 0 ? saving : Promise.race([saving, wait(random() * longest)]));
			await end(context);
			if (said) confirmed = number;
			counted.kills += 1;
		}
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** What was found is the save in flight, or the last that was confirmed; null: it is. */
export function faultOf(
	found: { readonly number: number; readonly spoiled: number } | null,
	confirmed: number | null,
	inFlight: number,
): string | null {
	if (found === null) return confirmed === null ? null : `Save ${confirmed} was confirmed and is gone`;
	if (found.spoiled > 0) return `${found.spoiled} of the states that are kept cannot be read`;
	if (found.number === inFlight || found.number === confirmed) return null;
	return `Save ${confirmed ?? "none"} was confirmed, and save ${found.number} stands`;
}

/** Ends the browser's process at once, with all that it was about to write. */
async function end(context: BrowserContext): Promise<void> {
	const browser = context.browser();
	if (browser === null) throw new Error("The browser cannot be asked for its process.");
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send("SystemInfo.getProcessInfo");
	const process_ = processInfo.find(({ type }) => type === "browser");
	if (process_ === undefined) throw new Error("The browser did not say which process it is.");
	const gone = new Promise((resolve) => context.once("close", resolve));
	process.kill(process_.id, "SIGKILL");
	await gone;
}
