import type { ReactNode } from "react";
import { hrefOf, type Scope, slotOf } from "@/components/briefing/scope";
import type { Lookup } from "@/lib/dossier/lookup";
import { sameTab, type Tab } from "@/lib/view/subject";
import styles from "./workspace.module.css";

export type TabEntry = { readonly key: string; readonly title: string; readonly tab: Tab };

/** The tabs of a dossier in order, with `open` among them; keys cannot collide whatever a topic is called. */
export function tabsOf(lookup: Lookup, open: Tab): readonly TabEntry[] {
	return [
		...lookup.dossier.topics.map((topic) => ({
			key: `topic-${topic.id}`,
			title: topic.title,
			tab: { kind: "topic" as const, id: topic.id },
		})),
		{ key: "scorecard", title: "Scorecard", tab: { kind: "scorecard" as const } },
		{ key: "sources", title: "Sources", tab: { kind: "sources" as const } },
		// These are asked for, and stand among the tabs while they are looked at.
		...(open.kind === "changes" ? [{ key: "changes", title: "What changed", tab: open }] : []),
		...(open.kind === "checks" ? [{ key: "checks", title: "Checks", tab: open }] : []),
	];
}

/** The topics' tabs stand in a box that scrolls where they are many, the others after it. */
export function TabRow({
	tabs,
	drawn,
}: {
	tabs: readonly TabEntry[];
	/** One tab with its key. */
	drawn: (entry: TabEntry) => ReactNode;
}) {
	const topics = tabs.filter(({ tab }) => tab.kind === "topic");
	return (
		<>
			{topics.length === 0 ? null : <div className={styles.topicTabs}>{topics.map(drawn)}</div>}
			{tabs.filter(({ tab }) => tab.kind !== "topic").map(drawn)}
		</>
	);
}

/** Whether a narrow screen has it at its foot, where the row has the topics alone. */
export function isAtFoot({ kind }: Tab): boolean {
	return kind === "scorecard" || kind === "sources";
}

/** The same row of tabs before the page is live: links, so that it works without a script. */
export function TabLinks({ tab, scope }: { tab: Tab; scope: Scope }) {
	return (
		<nav className={styles.tabList} aria-label="Briefing">
			<TabRow
				tabs={tabsOf(scope.lookup, tab)}
				drawn={(entry) => (
					<a
						key={entry.key}
						href={hrefOf(scope, entry.tab)}
						className={styles.tab}
						aria-current={sameTab(entry.tab, tab) ? "page" : undefined}
						data-slot={entry.tab.kind === "topic" ? slotOf(scope, entry.tab.id) : undefined}
						data-foot={isAtFoot(entry.tab) ? "" : undefined}
					>
						{entry.title}
					</a>
				)}
			/>
		</nav>
	);
}
