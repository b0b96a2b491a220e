import { lazy, Suspense } from "react";
import { Brief } from "@/components/briefing/brief";
import type { Scope } from "@/components/briefing/scope";
import { briefOf } from "@/lib/dossier/brief";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import { clocksOf } from "@/lib/timeline/clocks-of";
import { PAPER_WIDTH, timelinePicture } from "@/lib/timeline/picture";
import { NO_FILTER } from "@/lib/view/filter";
import { narrow } from "@/lib/view/narrow";
import { DOSSIER } from "@/lib/view/subject";
import type { Look } from "@/lib/view/view";
import { PartBoundary } from "./part-boundary";

/** A reader's own, and so never drawn beforehand. */
const BriefNotes = lazy(() =>
	import("@/components/library/brief-notes").then((loaded) => ({ default: loaded.BriefNotes })),
);

/** The brief as it is looked at: on a day, of some topics, with the span, the clock and the lanes of the timeline in view. */
export function DrawnBrief({
	lookup,
	look,
	root,
	notesOf = null,
}: {
	/** As known on the day in `look`. */
	readonly lookup: Lookup;
	readonly look: Look;
	/** Address of the dossier. */
	readonly root: string;
	/** Address of the site's first page, by which the browser keeps the reader's notes, where they are to stand behind it. */
	readonly notesOf?: string | null;
}) {
	const brief = briefOf(lookup, look.filter.topics);
	const inPart = look.filter.topics.length > 0;
	const covered = inPart ? lookUp(narrow(lookup, { ...NO_FILTER, topics: look.filter.topics })) : lookup;
	const scope: Scope = {
		lookup,
		root,
		numbers: brief.numbers,
		asOf: look.asOf,
		live: false,
		listed: new Set(brief.numbers.keys()),
	};
	return (
		<Brief
			brief={brief}
			clock={clocksOf(lookup, look.clock ?? lookup.dossier.timeZone).home.title}
			picture={timelinePicture(covered, DOSSIER, null, { ...look, width: PAPER_WIDTH })}
			scope={scope}
			behind={
				notesOf === null ? undefined : (
					<PartBoundary name="Your notes" of={lookup}>
						<Suspense fallback={null}>
							<BriefNotes
								home={notesOf}
								root={root}
								lookup={lookup}
								covers={inPart ? { ...covered.dossier, sources: brief.endnotes } : lookup.dossier}
							/>
						</Suspense>
					</PartBoundary>
				)
			}
		/>
	);
}
