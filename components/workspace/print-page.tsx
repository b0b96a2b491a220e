import type { Scope } from "@/components/briefing/scope";
import { bearingOn } from "@/lib/dossier/bearing";
import type { Lookup } from "@/lib/dossier/lookup";
import { timelinePicture } from "@/lib/timeline/picture";
import type { View } from "@/lib/view/view";
import type { DrawnPages } from "./panel";
import { StaticWorkspace } from "./static-workspace";

/** What the live page prints: the page of its subject as a server draws it, with the span and the clock that are in view. */
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
		<StaticWorkspace
			lookup={lookup}
			picture={timelinePicture(lookup, view.subject, bearingOn(claim), view)}
			root={root}
			home={home}
			subject={view.subject}
			tab={view.tab}
			asOf={view.asOf}
			pages={pages}
		/>
	);
}
