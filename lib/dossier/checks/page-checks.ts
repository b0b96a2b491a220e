import type { Dossier } from "../dossier";
import { anchors } from "./anchors";
import type { Finding } from "./finding";
import { runChecks } from "./run-checks";

/** What the check finds where no text of a source is at hand. */
export type PageChecks = {
	/** By all rules, but for what a page cannot know: so they count as on the command line. */
	readonly findings: readonly Finding[];
	/** How many sources have quoted words that only a text, or the committed index of its anchors, could be held against. */
	readonly unheldSources: number;
};

/**
 * The check of a dossier as a page can make it. Its quoted words are held against texts by the command line, which has them
 * or their index; that a page has neither is no finding of the dossier's, and is told apart.
 */
export function pageChecks(dossier: Dossier): PageChecks {
	const all = runChecks(dossier);
	const unheld = all.filter(({ rule, severity }) => rule === anchors.id && severity === "information");
	return { findings: all.filter((finding) => !unheld.includes(finding)), unheldSources: unheld.length };
}
