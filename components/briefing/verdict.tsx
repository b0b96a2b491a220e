import type { ScoreVerdict } from "@/lib/dossier/scorecard";
import { verdictPaths } from "@/lib/dossier/verdict-shape";
import { VERDICT_WORDS } from "@/lib/dossier/wording";
import styles from "./verdict.module.css";

/** A verdict by shape, word and colour, in that order of importance; "open" while the claim has none. */
export function VerdictMark({ verdict }: { verdict: ScoreVerdict }) {
	return (
		<span className={styles.verdict} data-verdict={verdict}>
			<VerdictIcon verdict={verdict} />
			{VERDICT_WORDS[verdict]}
		</span>
	);
}

export function VerdictIcon({ verdict }: { verdict: ScoreVerdict }) {
	return (
		<svg className={styles.icon} aria-hidden="true">
			<VerdictShape verdict={verdict} />
		</svg>
	);
}

/** The shape once, or once at each of these places (px from the left), in a box 14 high. */
export function VerdictShape({ verdict, places }: { verdict: ScoreVerdict; places?: readonly number[] }) {
	const { stroke, fill, dashes } = verdictPaths(verdict, places);
	return (
		<>
			<path d={stroke} strokeDasharray={dashes ?? undefined} />
			{fill === null ? null : <path d={fill} />}
		</>
	);
}
