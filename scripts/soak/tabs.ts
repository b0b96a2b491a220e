import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { seededRandom } from "../../lib/dossier/random";
import { save, standing, storePage, storeScript, type Told } from "./store-page";

export type Interleaved = {
	readonly rounds: number;
	readonly saved: number;
	/** Saves that were refused because another tab had saved, and kept beside it. */
	readonly conflicts: number;
	readonly problem: string | null;
};

const KEY = "shared";

/** A save that a page said was kept. */
type Accepted = { readonly base: number | null; readonly number: number };

/**
 * Two tabs save the same dossier at once, so many times, each from what it last saw. Every save that is confirmed must be the
 * next after what it was made from, no two after the same; the newest of them must stand; and one that came too late must
 * have been said to, and be kept beside.
 */
export async function interleaveTabs(
	executablePath: string,
	origin: string,
	rounds: number,
	seed: number,
): Promise<Interleaved> {
	const browser = await chromium.launch({ executablePath });
	try {
		const context = await browser.newContext({ serviceWorkers: "block" });
		return await interleave(context, origin, rounds, seed);
	} finally {
		await browser.close();
	}
}

async function interleave(context: BrowserContext, origin: string, rounds: number, seed: number): Promise<Interleaved> {
	const random = seededRandom(seed);
	const script = await storeScript();
	const tabs = [await storePage(context, origin, script), await storePage(context, origin, script)];
	/** What each tab last saw. */
	const seen: (number | null)[] = [null, null];
	const accepted = new Map<number, Accepted>();
	const counted = { rounds: 0, saved: 0, conflicts: 0 };
	let number = 0;
	const act = async (page: Page, at: number): Promise<string | null> => {
		if (random() < 0.25) {
			seen[at] = (await standing(page, KEY))?.revision ?? null;
			return null;
		}
		number += 1;
		const mine = number;
		const base = seen[at] ?? null;
		const beside = base !== null && random() < 0.1;
		const told = await save(page, { key: KEY, number: mine, base, beside });
		if (told.kind === "saved") counted.saved += 1;
		if (told.kind === "conflict" || told.kind === "beside") counted.conflicts += 1;
		if (told.kind === "saved" || told.kind === "conflict") seen[at] = told.revision;
		const problem = faultOf(told, base, accepted);
		if (told.kind === "saved") accepted.set(told.revision, { base, number: mine });
		if (problem !== null || told.kind !== "beside") return problem;
		return (await standing(page, told.key))?.number === mine ? null : `Save ${mine} was kept beside and is not there`;
	};
	while (counted.rounds < rounds) {
		const problems = await Promise.all(tabs.map(act));
		const newest = Math.max(0, ...accepted.keys());
		const found = tabs[0] === undefined ? null : await standing(tabs[0], KEY);
		const stands = found?.revision === newest && found.number === accepted.get(newest)?.number && found.spoiled === 0;
		const problem =
			problems.find((each) => each !== null) ??
			(newest === 0 || stands ? null : `Revision ${newest} was confirmed, and ${JSON.stringify(found)} stands`);
		if (problem !== null) return { ...counted, problem: `${problem}, in round ${counted.rounds + 1}.` };
		counted.rounds += 1;
	}
	return { ...counted, problem: null };
}

/** What is wrong with what a tab was told of its save; null: nothing. */
export function faultOf(told: Told, base: number | null, accepted: ReadonlyMap<number, Accepted>): string | null {
	switch (told.kind) {
		case "saved":
			if (told.revision !== (base ?? 0) + 1)
				return `A save made from revision ${base ?? "none"} became ${told.revision}`;
			return accepted.has(told.revision) ? `Revision ${told.revision} was confirmed twice` : null;
		case "conflict":
			return told.revision === base ? `A save made from revision ${base}, which stood, was refused` : null;
		case "beside":
			return null;
		default:
			return `A save ended as "${told.kind}"`;
	}
}
