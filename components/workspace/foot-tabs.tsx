import type { Lookup } from "@/lib/dossier/lookup";
import { DOSSIER, type Subject, type Tab, tabOf } from "@/lib/view/subject";
import styles from "./workspace.module.css";

/** What a narrow screen shows at a time. */
export type Part = "timeline" | "briefing";

/** The part that an address opens on. */
export function partOf(subject: Subject): Part {
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

/** The tabs at the foot of a narrow screen: the timeline, the briefing, the sources. */
export function FootTabs({
	part,
	tab,
	onPart,
	onTab,
	lookup,
}: {
	part: Part;
	tab: Tab;
	onPart: (part: Part) => void;
	onTab: (tab: Tab) => void;
	lookup: Lookup;
}) {
	const first = tabOf(DOSSIER, lookup);
	const toBriefing = (next: Tab) => {
		onPart("briefing");
		onTab(next);
	};
	return (
		<nav className={styles.foot} aria-label="Parts">
			<FootButton on={part === "timeline"} onClick={() => onPart("timeline")}>
				Timeline
			</FootButton>
			<FootButton
				on={part === "briefing" && tab.kind === "topic"}
				onClick={() => (tab.kind === "topic" ? onPart("briefing") : toBriefing(first))}
			>
				Briefing
			</FootButton>
			<FootButton
				on={part === "briefing" && tab.kind === "scorecard"}
				onClick={() => toBriefing({ kind: "scorecard" })}
			>
				Scorecard
			</FootButton>
			<FootButton on={part === "briefing" && tab.kind === "sources"} onClick={() => toBriefing({ kind: "sources" })}>
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
