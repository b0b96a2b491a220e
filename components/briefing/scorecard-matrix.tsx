import { modalityTitle } from "@/lib/dossier/score-words";
import { countOf, type Scorecard, type ScoreRow } from "@/lib/dossier/scorecard";
import { claimsAMark, columnsOf } from "@/lib/dossier/scorecard-chart";
import { VERDICT_WORDS } from "@/lib/dossier/wording";
import type { Filter } from "@/lib/view/filter";
import type { ScoreGroup } from "@/lib/view/score-filter";
import { type Scope, slotOf } from "./scope";
import { ScorecardCell } from "./scorecard-cell";
import styles from "./scorecard-matrix.module.css";

/** Topics and ways of saying it by verdict: a table of counts, with a mark for each claim beside its number. */
export function ScorecardMatrix({
	card,
	scope,
	filter,
	onCell,
}: {
	readonly card: Scorecard;
	readonly scope: Scope;
	readonly filter: Filter;
	readonly onCell: ((filter: Filter) => void) | undefined;
}) {
	const columns = columnsOf(card);
	const unit = claimsAMark(card);
	const row = ({ group, key, title, cells, total }: Row) => (
		<tr key={key}>
			<th
				scope="row"
				dir="auto"
				className={styles[group]}
				data-slot={group === "topics" && key !== null ? slotOf(scope, key) : null}
			>
				{title}
			</th>
			{columns.map((verdict) => (
				<ScorecardCell
					key={verdict}
					of={{ group, key, title, verdict, claims: countOf({ cells }, verdict) }}
					unit={unit}
					scope={scope}
					filter={filter}
					onCell={onCell}
				/>
			))}
			<td className={styles.total}>
				{total}
				<span className={styles.word}>in all</span>
			</td>
		</tr>
	);
	return (
		<div>
			<table className={styles.matrix}>
				<caption className="visually-hidden">What came of the claims, by topic and by how they were said</caption>
				<thead>
					<tr>
						<th scope="col">By topic</th>
						{columns.map((verdict) => (
							<th key={verdict} scope="col">
								{VERDICT_WORDS[verdict]}
							</th>
						))}
						<th scope="col">All</th>
					</tr>
				</thead>
				<tbody>{topicRows(card, scope).map(row)}</tbody>
				<tbody>
					<tr className={styles.group}>
						<th scope="rowgroup" colSpan={columns.length + 2}>
							By how it was said
						</th>
					</tr>
					{card.modalities.map((each) => row({ ...each, group: "said", title: modalityTitle(each.key) }))}
				</tbody>
			</table>
			{unit === 1 ? null : <p className={styles.note}>{`One mark stands for up to ${unit} claims.`}</p>}
		</div>
	);
}

type Row = ScoreRow<string | null> & { readonly group: ScoreGroup; readonly title: string };

function topicRows(card: Scorecard, scope: Scope): readonly Row[] {
	return card.topics.map((row) => ({
		...row,
		group: "topics",
		title: row.key === null ? "No topic of the dossier" : (scope.lookup.topics.get(row.key)?.title ?? row.key),
	}));
}
