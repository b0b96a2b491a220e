import type { Page } from "@playwright/test";
import { standing } from "../../e2e/presenting";
import { seededRandom } from "../../lib/dossier/random";
import { watchForNote } from "./note-watch";
import { NOTE, openRoom, type Room, takeStep } from "./room";
import { randomStep, stepWords } from "./room-step";

/** So long both windows may take to stand alike, ms: more than the three seconds after which a lost window asks anew. */
const PATIENCE_MS = 6000;

export type Presented = {
	/** Steps after which both windows stood alike. */
	readonly equal: number;
	readonly reloads: number;
	/** Different standings that were met. */
	readonly places: number;
	readonly messages: number;
	readonly requests: number;
	/** Answers of the server that were read whole, each address once. */
	readonly bodies: number;
	/** What went wrong, as a sentence; the walk ends there. */
	readonly problem: string | null;
};

/**
 * Presents the shipped dossier by so many random steps, the same for the same seed. After each, both windows must stand
 * alike (slide, step, black), after a reload where they stood before it, and no note may have left the presenter's side.
 * @param page one whose context is unused and has the export's origin as its base
 */
export async function presentAtRandom(page: Page, steps: number, seed: number): Promise<Presented> {
	const watch = await watchForNote(page.context(), NOTE);
	const room = await openRoom(page);
	const random = seededRandom(seed);
	const places = new Set<string>();
	let reloads = 0;
	let equal = 0;
	let problem: string | null = null;
	while (problem === null && equal < steps) {
		const step = randomStep(random, room.slides);
		const before = step.kind === "reload" ? await standing(room.presenter) : null;
		await takeStep(room, step);
		const ended = await settled(room, before);
		await watch.look(room.presenter, room.audience);
		if (ended.presenter !== ended.audience || (before !== null && ended.presenter !== before))
			problem = `The presenter stands at "${ended.presenter}", the audience at "${ended.audience}"${before === null ? "" : `, both before at "${before}"`}`;
		else if (watch.met.length > 0) problem = `A note was met in ${watch.met.join(", ")}`;
		if (problem !== null) problem += `, after step ${equal + 1}: ${stepWords(step)}.`;
		else equal += 1;
		if (step.kind === "reload") reloads += 1;
		places.add(ended.presenter);
	}
	const note = await room.presenter.getByRole("textbox", { name: "Notes" }).inputValue();
	// Else nothing was there that could have been met.
	if (!note.startsWith(NOTE)) problem ??= "The notes were lost on the way.";
	return { equal, reloads, places: places.size, ...watch.seen, problem };
}

/** How both windows stand once they stand alike, and where `as` says; or how they stand when the patience is over. */
async function settled({ presenter, audience }: Room, as: string | null) {
	const until = performance.now() + PATIENCE_MS;
	for (;;) {
		const ended = { presenter: await standing(presenter), audience: await standing(audience) };
		const isSettled = ended.presenter === ended.audience && (as === null || as === ended.presenter);
		if (isSettled || performance.now() > until) return ended;
		await presenter.waitForTimeout(20);
	}
}
