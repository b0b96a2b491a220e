import type { Scope } from "@/components/briefing/scope";
import { SourcesPanel } from "@/components/briefing/sources-panel";
import { TopicPanel } from "@/components/briefing/topic-panel";
import type { Subject, Tab } from "@/lib/view/subject";

/** What stands under the tabs. */
export function Panel({
	tab,
	subject,
	scope,
	allClaims = false,
}: {
	tab: Tab;
	subject: Subject;
	scope: Scope;
	allClaims?: boolean;
}) {
	if (tab.kind === "sources")
		return <SourcesPanel scope={scope} selected={subject.kind === "source" ? subject.id : null} />;
	const topic = scope.lookup.topics.get(tab.id);
	return topic === undefined ? null : (
		<TopicPanel
			topic={topic}
			scope={scope}
			selectedClaim={subject.kind === "claim" ? subject.id : null}
			allClaims={allClaims}
		/>
	);
}
