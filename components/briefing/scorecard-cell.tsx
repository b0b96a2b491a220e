import type { MouseEvent } from "react";
import type { ScoreVerdict } from "@/lib/dossier/scorecard";
import { MARK_PITCH, markPlaces } from "@/lib/dossier/scorecard-chart";
import { VERDICT_WORDS } from "@/lib/dossier/wording";
import { type Filter, sameFilter } from "@/lib/view/filter";
import { addressAt } from "@/lib/view/root";
import { cellFilter, cellPath, type ScoreGroup } from "@/lib/view/score-filter";
import type { Scope } from "./scope";
import styles from "./scorecard-matrix.module.css";
import { VerdictShape } from "./verdict";

/** What stands in a cell of the matrix, and in which row and column. */
export type CellOf = {
	readonly group: ScoreGroup;
	/** A topic's id or a modality; null for the claims of no topic, which have no address of their own. */
	readonly key: string | null;
	readonly title: string;
	readonly verdict: ScoreVerdict;
	readonly claims: number;
};

/** A number with its marks, which opens its claims. */
export function ScorecardCell({
	of: { group, key, title, verdict, claims },
	unit,
	scope,
	filter,
	onCell,
}: {
	readonly of: CellOf;
	readonly unit: number;
	readonly scope: Scope;
	readonly filter: Filter;
	readonly onCell: ((filter: Filter) => void) | undefined;
}) {
	const named = group === "topics" ? { "data-topic": key ?? "" } : { "data-said": key ?? "" };
	if (claims === 0)
		return (
			<td data-verdict={verdict} data-empty="true" {...named}>
				<span aria-hidden="true">–</span>
				<span className="visually-hidden">0</span>
			</td>
		);
	const marks = (
		<>
			<span className={styles.count}>{claims}</span>
			<Marks verdict={verdict} claims={claims} unit={unit} />
			<span className={styles.word}>{VERDICT_WORDS[verdict].toLowerCase()}</span>
		</>
	);
	if (key === null)
		return (
			<td data-verdict={verdict} {...named}>
				<span className={styles.cell}>{marks}</span>
			</td>
		);
	const own = cellFilter(group, key, verdict);
	const onClick = (event: MouseEvent) => {
		if (onCell === undefined || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		onCell(own);
	};
	return (
		<td data-verdict={verdict} {...named}>
			<a
				href={addressAt(scope.root, cellPath(own, scope.lookup, scope.asOf))}
				className={styles.cell}
				aria-label={`${claims} ${VERDICT_WORDS[verdict].toLowerCase()}, ${title}`}
				aria-current={sameFilter(filter, own) ? "true" : undefined}
				onClick={onCell === undefined ? undefined : onClick}
			>
				{marks}
			</a>
		</td>
	);
}

function Marks({ verdict, claims, unit }: { verdict: ScoreVerdict; claims: number; unit: number }) {
	const places = markPlaces(claims, unit);
	return (
		<svg className={styles.marks} width={places.length * MARK_PITCH} height={MARK_PITCH} aria-hidden="true">
			<VerdictShape verdict={verdict} places={places} />
		</svg>
	);
}
