import type { ReactNode } from "react";
import { hrefOf, type Scope } from "@/components/briefing/scope";
import { SourcesPanel } from "@/components/briefing/sources-panel";
import { TopicPanel, TopicQuestion } from "@/components/briefing/topic-panel";
import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import type { PageKind, Subject, Tab } from "@/lib/view/subject";

export type DrawnPages = { readonly [K in Exclude<PageKind, "sources">]: ReactNode };

/**
 * What stands under the tabs. `part: "question"` leaves out all but the question that was judged: on the server-drawn page
 * of one thing, which carries only what it is about.
 */
export function Panel({
	tab,
	subject,
	scope,
	part = "whole",
	allClaims = false,
	shown = scope.lookup,
	pages,
}: {
	tab: Tab;
	subject: Subject;
	scope: Scope;
	part?: "whole" | "question";
	allClaims?: boolean;
	/** What the filters leave. */
	shown?: Lookup;
	/** The pages that are drawn otherwise where there is no script. */
	pages: DrawnPages;
}) {
	if (tab.kind === "sources") {
		if (part === "question")
			return (
				<a href={hrefOf(scope, { kind: "sources" })}>All {count(scope.lookup.dossier.sources.length, "source")}</a>
			);
		return <SourcesPanel scope={scope} selected={subject.kind === "source" ? subject.id : null} />;
	}
	if (tab.kind !== "topic") return pages[tab.kind];
	const topic = scope.lookup.topics.get(tab.id);
	if (topic === undefined) return null;
	if (part === "question") return <TopicQuestion topic={topic} scope={scope} />;
	const selectedClaim = subject.kind === "claim" ? subject.id : null;
	return <TopicPanel topic={topic} scope={scope} shown={shown} selectedClaim={selectedClaim} allClaims={allClaims} />;
}
