"use client";

import * as Tabs from "@radix-ui/react-tabs";
import { type RefObject, useEffect, useRef } from "react";
import { type Scope, slotOf } from "@/components/briefing/scope";
import type { Lookup } from "@/lib/dossier/lookup";
import { type Subject, sameTab, type Tab } from "@/lib/view/subject";
import { type DrawnPages, Panel } from "./panel";
import { PartBoundary } from "./part-boundary";
import { isAtFoot, TabRow, tabsOf } from "./tab-list";
import styles from "./workspace.module.css";

/** The tabs "Briefing" of the live page: one per topic, then the sources. */
export function BriefingTabs({
	tab,
	subject,
	scope,
	shown,
	pages,
	onTab,
}: {
	tab: Tab;
	subject: Subject;
	scope: Scope;
	/** What the filters leave. */
	shown: Lookup;
	pages: DrawnPages;
	onTab: (tab: Tab) => void;
}) {
	const tabs = tabsOf(scope.lookup, tab);
	const chosen = tabs.find((entry) => sameTab(entry.tab, tab));
	const list = useFollowingFocus(chosen?.key);
	return (
		<Tabs.Root
			className={styles.tabs}
			value={chosen?.key ?? ""}
			onValueChange={(key) => {
				const next = tabs.find((entry) => entry.key === key);
				if (next !== undefined) onTab(next.tab);
			}}
		>
			<Tabs.List ref={list} className={styles.tabList} aria-label="Briefing">
				<TabRow
					tabs={tabs}
					drawn={(entry) => (
						<Tabs.Trigger
							key={entry.key}
							value={entry.key}
							className={styles.tab}
							data-slot={entry.tab.kind === "topic" ? slotOf(scope, entry.tab.id) : undefined}
							data-foot={isAtFoot(entry.tab) ? "" : undefined}
						>
							{entry.title}
						</Tabs.Trigger>
					)}
				/>
			</Tabs.List>
			{tabs.map((entry) => (
				<Tabs.Content key={entry.key} value={entry.key} className={styles.tabPanel}>
					<PartBoundary name="This tab" of={scope}>
						<Panel tab={entry.tab} subject={subject} scope={scope} shown={shown} pages={pages} />
					</PartBoundary>
				</Tabs.Content>
			))}
		</Tabs.Root>
	);
}

/**
 * Where the focus is on a tab it follows the one that is chosen (WAI-ARIA APG, tabs): keys bring it there themselves, Back
 * and Forward do not.
 */
function useFollowingFocus(chosen: string | undefined): RefObject<HTMLDivElement | null> {
	const list = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: it is what the focus follows.
	useEffect(() => {
		const held = document.activeElement;
		if (held?.role !== "tab" || list.current?.contains(held) !== true) return;
		list.current.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
	}, [chosen]);
	return list;
}
