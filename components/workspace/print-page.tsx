import type { Scope } from "@/components/briefing/scope";
import { bearingOn } from "@/lib/dossier/bearing";
import type { Lookup } from "@/lib/dossier/lookup";
import { formatPlainDate } from "@/lib/time/format-when";
import { PAPER_WIDTH, timelinePicture } from "@/lib/timeline/picture";
import type { View } from "@/lib/view/view";
import type { DrawnPages } from "./panel";
import { isWhole, StaticWorkspace } from "./static-workspace";
import styles from "./workspace.module.css";

/**
 * What the live page prints: the page of its subject as a server draws it, with the tab in full, and the timeline as it is
 * looked at (span, clock, lanes), drawn for the width of the paper.
 */
export function PrintPage({
	lookup,
	view,
	root,
	home,
	pages,
}: {
	lookup: Lookup;
	view: View;
	root: string;
	home: string;
	pages: (scope: Scope) => DrawnPages;
}) {
	const claim = view.subject.kind === "claim" ? lookup.claims.get(view.subject.id) : undefined;
	return (
		<div className={styles.printOnly}>
			{view.asOf === null ? null : <p className={styles.printDay}>As known on {formatPlainDate(view.asOf)}</p>}
			<StaticWorkspace
				lookup={lookup}
				picture={timelinePicture(lookup, view.subject, bearingOn(claim), { ...view, width: PAPER_WIDTH })}
				root={root}
				home={home}
				subject={view.subject}
				tab={view.tab}
				asOf={view.asOf}
				pages={pages}
				whole={view.tab.kind !== "sources" || isWhole(view.subject)}
			/>
		</div>
	);
}
