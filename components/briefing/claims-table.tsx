"use client";

import { useState } from "react";
import type { Claim, Verdict } from "@/lib/dossier/dossier";
import { currentOutcome } from "@/lib/dossier/newest";
import { count, howSaid, VERDICT_WORDS } from "@/lib/dossier/wording";
import styles from "./briefing.module.css";
import { hrefOf, type Scope } from "./scope";
import { VerdictMark } from "./verdict";

const FIRST_ROWS = 5;

/** The claims of a topic: what is said, by whom, how, and what came of it. The first five, then all on demand. */
export function ClaimsTable({
	claims,
	scope,
	selected,
	rows = FIRST_ROWS,
}: {
	claims: readonly Claim[];
	scope: Pick<Scope, "root">;
	selected: string | null;
	/** How many rows stand before "Show all"; Infinity draws every row and no button. */
	rows?: number;
}) {
	const [all, setAll] = useState(false);
	if (claims.length === 0) return <p className={styles.empty}>No claim in this topic.</p>;
	const selectedAt = claims.findIndex((claim) => claim.id === selected);
	const shown = all || selectedAt >= rows ? claims : claims.slice(0, rows);
	return (
		<>
			<table className={styles.claims}>
				<thead>
					<tr>
						<th scope="col">Claims in the source article</th>
						<th scope="col">Who says so</th>
						<th scope="col">How it is said</th>
						<th scope="col">Verdict</th>
						<th scope="col" className={styles.evidenceColumn}>
							Evidence
						</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((claim) => {
						const outcome = currentOutcome(claim);
						return (
							<tr key={claim.id} data-claim={claim.id} aria-current={claim.id === selected ? "true" : undefined}>
								<th scope="row">
									<a href={hrefOf(scope, { kind: "claim", id: claim.id })}>{claim.text}</a>
								</th>
								<td>{claim.attribution}</td>
								<td>{howSaid(claim)}</td>
								<td>
									<VerdictMark verdict={outcome?.verdict ?? "open"} />
								</td>
								<td className={styles.evidenceColumn}>{outcome?.evidence ?? ""}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<p className={styles.claimsFoot}>
				{claims.length > rows ? (
					<button type="button" className={styles.textButton} data-needs-script="" onClick={() => setAll(!all)}>
						{shown.length < claims.length ? `Show all ${claims.length}` : "Show fewer"}
					</button>
				) : (
					count(claims.length, "claim")
				)}
				{` – ${verdictCounts(claims)}`}
			</p>
		</>
	);
}

/** "3 borne out, 7 partly, none refuted in the sources we hold" */
function verdictCounts(claims: readonly Claim[]): string {
	const counts = new Map<Verdict | "open", number>();
	for (const claim of claims) {
		const verdict = currentOutcome(claim)?.verdict ?? "open";
		counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	}
	const order: readonly (Verdict | "open")[] = ["borne-out", "partly", "not-borne-out", "unknown", "open"];
	const parts = order
		.filter((verdict) => counts.has(verdict))
		.map((verdict) => `${counts.get(verdict)} ${VERDICT_WORDS[verdict].toLowerCase()}`);
	if (!counts.has("not-borne-out") && !counts.has("open")) parts.push("none refuted in the sources we hold");
	return parts.join(", ");
}
