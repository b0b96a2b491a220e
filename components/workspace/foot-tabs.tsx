import { type RefCallback, useCallback, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { DOSSIER, isThing, type Subject, type Tab, tabOf } from "@/lib/view/subject";
import styles from "./workspace.module.css";

/** What a narrow screen shows at a time. */
export type Part = "timeline" | "briefing";

/** The part that an address opens on. */
function partOf(subject: Subject): Part {
	switch (subject.kind) {
		case "topic":
		case "sources":
		case "scorecard":
		case "changes":
		case "checks":
		case "claim":
		case "source":
			return "briefing";
		case "event":
		case "dossier":
		case "actor":
			return "timeline";
	}
}

/** The part that a narrow screen shows: the address says which; a thing is a sheet over the one that stood before it. */
export function usePart(subject: Subject): Part {
	const [{ of, part }, setPart] = useState(() => ({ of: subject, part: partOf(subject) }));
	if (of === subject) return part;
	const next = isThing(subject) ? part : partOf(subject);
	setPart({ of: subject, part: next });
	return next;
}

/**
 * Tells the style sheet how high the foot is (0: none is shown), since large letters take a second row: what gets the focus
 * must not scroll to a place behind it (WCAG 2.4.11).
 */
function useFootHeight(): RefCallback<HTMLElement> {
	return useCallback((foot: HTMLElement | null) => {
		if (foot === null) return;
		const { style } = document.documentElement;
		const observer = new ResizeObserver(() => style.setProperty("--foot", `${foot.offsetHeight}px`));
		observer.observe(foot);
		return () => {
			observer.disconnect();
			style.removeProperty("--foot");
		};
	}, []);
}

/** The tabs at the foot of a narrow screen: the timeline, the briefing, the sources. */
export function FootTabs({
	part,
	tab,
	onOpen,
	lookup,
}: {
	part: Part;
	tab: Tab;
	/** A step, to which Back returns. */
	onOpen: (subject: Subject) => void;
	lookup: Lookup;
}) {
	const measured = useFootHeight();
	return (
		<nav ref={measured} className={styles.foot} aria-label="Parts">
			<FootButton on={part === "timeline"} onClick={() => onOpen(DOSSIER)}>
				Timeline
			</FootButton>
			<FootButton
				on={part === "briefing" && tab.kind === "topic"}
				onClick={() => onOpen(tab.kind === "topic" ? tab : tabOf(DOSSIER, lookup))}
			>
				Briefing
			</FootButton>
			<FootButton on={part === "briefing" && tab.kind === "scorecard"} onClick={() => onOpen({ kind: "scorecard" })}>
				Scorecard
			</FootButton>
			<FootButton on={part === "briefing" && tab.kind === "sources"} onClick={() => onOpen({ kind: "sources" })}>
				Sources
			</FootButton>
		</nav>
	);
}

function FootButton({ on, onClick, children }: { on: boolean; onClick: () => void; children: string }) {
	return (
		<button type="button" aria-pressed={on} onClick={onClick}>
			{children}
		</button>
	);
}
