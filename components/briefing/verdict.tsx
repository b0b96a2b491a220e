import type { Verdict } from "@/lib/dossier/dossier";
import { VERDICT_WORDS } from "@/lib/dossier/wording";
import styles from "./verdict.module.css";

/** A verdict by shape, word and colour, in that order of importance; "open" while the claim has none. */
export function VerdictMark({ verdict }: { verdict: Verdict | "open" }) {
	return (
		<span className={styles.verdict} data-verdict={verdict}>
			<VerdictIcon verdict={verdict} />
			{VERDICT_WORDS[verdict]}
		</span>
	);
}

export function VerdictIcon({ verdict }: { verdict: Verdict | "open" }) {
	return (
		<svg className={styles.icon} aria-hidden="true">
			<VerdictShape verdict={verdict} />
		</svg>
	);
}

function VerdictShape({ verdict }: { verdict: Verdict | "open" }) {
	switch (verdict) {
		case "borne-out":
			return <path d="M2.5 7.5 5.5 10.5 11.5 3.5" />;
		case "partly":
			return (
				<>
					<circle cx="7" cy="7" r="5" />
					<path d="M7 2a5 5 0 0 1 0 10z" />
				</>
			);
		case "not-borne-out":
			return <path d="M3 3 11 11M11 3 3 11" />;
		case "unknown":
			return <path d="M4.6 5a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M7 11v1" />;
		case "open":
			return <circle cx="7" cy="7" r="5" strokeDasharray="2.2 1.7" />;
	}
}
