import type { Page } from "@playwright/test";
import { standing } from "../../e2e/presenting";
import { seededRandom } from "../../lib/dossier/random";
import { type Ended, faultOf } from "./fault";
import { watchForNote } from "./note-watch";
import { NOTE, openRoom, type Room, takeStep } from "./room";
import { type RoomStep, randomStep, stepWords } from "./room-step";

/** So long both windows may take to stand alike, ms: more than the three seconds after which a lost window asks anew. */
const PATIENCE_MS = 6000;
/** A window that shows no slide for so long, or takes no key, is a problem too; ms. */
const STUCK_MS = 15_000;

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
	page.context().setDefaultTimeout(STUCK_MS);
	const watch = await watchForNote(page.context(), NOTE);
	const room = await openRoom(page);
	const random = seededRandom(seed);
	const places = new Set<string>();
	let reloads = 0;
	let equal = 0;
	let problem: string | null = null;
	while (problem === null && equal < steps) {
		const step = randomStep(random, room.slides);
		if (step.kind === "reload") reloads += 1;
		try {
			const ended = await endOf(room, step);
			await watch.look(room.presenter, room.audience);
			places.add(ended.presenter);
			problem = faultOf({ ...ended, met: watch.met });
		} catch (error) {
			problem = error instanceof Error ? error.message : String(error);
		}
		if (problem === null) equal += 1;
		else problem += `, after step ${equal + 1}: ${stepWords(step)}.`;
	}
	if (problem === null) {
		const note = await room.presenter.getByRole("textbox", { name: "Notes" }).inputValue();
		// Else nothing was there that could have been met.
		if (!note.startsWith(NOTE)) problem = "The notes were lost on the way.";
	}
	return { equal, reloads, places: places.size, ...watch.seen, problem };
}

/** Takes a step and waits until both windows stand alike, after a reload where they stood; or until the patience is over. */
async function endOf(room: Room, step: RoomStep): Promise<Omit<Ended, "met">> {
	const { presenter, audience } = room;
	const before = step.kind === "reload" ? await standing(presenter) : null;
	await takeStep(room, step);
	const until = performance.now() + PATIENCE_MS;
	for (;;) {
		const ended = { presenter: await standing(presenter), audience: await standing(audience), before };
		if (faultOf({ ...ended, met: [] }) === null || performance.now() > until) return ended;
		await presenter.waitForTimeout(20);
	}
}
