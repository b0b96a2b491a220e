"use client";

import { useState } from "react";
import { figures } from "@/lib/dossier/figures";
import { count, VERDICT_WORDS } from "@/lib/dossier/wording";
import type { ClaimRow } from "./claim-rows";
import tablesStyles from "./tables.module.css";
import textStyles from "./text.module.css";
import { VerdictMark } from "./verdict";

const FIRST_ROWS = 5;

/** The claims of a topic: what is said, by whom, how, and what came of it. The first five, then all on demand. */
export function ClaimsTable({
	rows,
	total,
	head,
	any,
	selected,
	past,
	all: allAtFirst = false,
}: {
	rows: readonly ClaimRow[];
	/** How many there are, those included that the filters hide. */
	total: number;
	/** What the first column is headed. */
	head: string;
	/** Whether the dossier has any, under whatever topic. */
	any: boolean;
	selected: string | null;
	/** Of an earlier day there is little evidence yet: that column says when each was made instead. */
	past: boolean;
	/** Every row from the start, and no button: where there may be no script. */
	all?: boolean;
}) {
	const [all, setAll] = useState(allAtFirst);
	const hidden = total - rows.length;
	if (total === 0)
		return (
			<p className={textStyles.empty}>
				{past
					? "No claim had been made under this topic by this day."
					: any
						? "No claim stands under this topic. The other tabs hold theirs."
						: "This dossier holds no claims."}
			</p>
		);
	if (rows.length === 0)
		return (
			<p className={tablesStyles.claimsNone}>
				{`0 of ${count(total, "claim")} pass the filters. `}Clear them, or choose fewer, to see the rest.
			</p>
		);
	const selectedAt = rows.findIndex((row) => row.id === selected);
	const shown = all || selectedAt >= FIRST_ROWS ? rows : rows.slice(0, FIRST_ROWS);
	return (
		<>
			{hidden === 0 ? null : (
				<p
					className={tablesStyles.claimsHidden}
				>{`${figures(rows.length)} of ${count(total, "claim")} pass the filters`}</p>
			)}
			<table className={tablesStyles.claims} data-past={past ? "" : undefined}>
				<thead>
					<tr>
						<th scope="col">{head}</th>
						<th scope="col">Who says so</th>
						<th scope="col">How it is said</th>
						<th scope="col">Verdict</th>
						<th scope="col">{past ? "Made" : "Evidence"}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => (
						<tr key={row.id} data-claim={row.id} aria-current={row.id === selected ? "true" : undefined}>
							<th scope="row">
								<a href={row.href}>{row.text}</a>
							</th>
							<td>{row.attribution}</td>
							<td>{row.how}</td>
							<td>
								<VerdictMark verdict={row.verdict} />
							</td>
							<td>{past ? row.made : row.evidence}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className={tablesStyles.claimsFoot}>
				{rows.length > FIRST_ROWS && !allAtFirst ? (
					<button type="button" className={textStyles.textButton} onClick={() => setAll(!all)}>
						{shown.length < rows.length ? `Show all ${figures(rows.length)}` : "Show fewer"}
					</button>
				) : (
					count(rows.length, "claim")
				)}
				{` – ${verdictCounts(rows, hidden === 0)}`}
			</p>
		</>
	);
}

/** "3 borne out, 7 partly, none refuted in the sources we hold" */
function verdictCounts(rows: readonly ClaimRow[], whole: boolean): string {
	const of = (verdict: ClaimRow["verdict"]) => rows.filter((row) => row.verdict === verdict).length;
	const order = ["borne-out", "partly", "not-borne-out", "unknown", "open"] as const;
	const parts = order
		.filter((verdict) => of(verdict) > 0)
		.map((verdict) => `${of(verdict)} ${VERDICT_WORDS[verdict].toLowerCase()}`);
	// Of a part it would say more than is known: the refuted ones may be those that are hidden.
	if (whole && of("not-borne-out") + of("open") === 0) parts.push("none refuted in the sources we hold");
	return parts.join(", ");
}
