import { figures } from "@/lib/dossier/figures";
import { scoreHeadline } from "@/lib/dossier/score-words";
import { scorecardOf } from "@/lib/dossier/scorecard";
import { count } from "@/lib/dossier/wording";
import { worthReading } from "@/lib/dossier/worth-reading";
import { type Filter, isFiltering, NO_FILTER } from "@/lib/view/filter";
import { scoredClaims } from "@/lib/view/score-filter";
import type { Scope } from "./scope";
import styles from "./scorecard.module.css";
import { ScorecardChart } from "./scorecard-chart";
import { ScorecardClaims } from "./scorecard-claims";
import { ScorecardMatrix } from "./scorecard-matrix";

/** So many claims stand under the scorecard while none was asked for. */
const FIRST = 6;

/** Where the list of claims begins: what a cell leads to. */
const LIST = "scorecard-claims";

/**
 * The *Scorecard*: how claims turned out, by topic and by how they were said, and forecasts by band; under it the claims
 * of the chosen cell, or those worth reading first. It counts the dossier as it is given, that of a chosen day too; the
 * filter narrows the list alone.
 */
export function Scorecard({
	scope,
	filter = NO_FILTER,
	onFilter,
}: {
	readonly scope: Scope;
	readonly filter?: Filter;
	/** Absent where there is no script: then the links do what they can. */
	readonly onFilter?: (filter: Filter) => void;
}) {
	const { lookup, live } = scope;
	const { dossier } = lookup;
	const card = scorecardOf(dossier);
	const narrowed = isFiltering(filter);
	const few = narrowed || !live ? null : worthReading(dossier, FIRST);
	const choose = (chosen: Filter) => {
		onFilter?.(chosen);
		document.getElementById(LIST)?.focus();
	};
	return (
		<div className={styles.scorecard}>
			<h2 className={styles.headline}>{scoreHeadline(card)}</h2>
			{card.all.total === 0 ? null : (
				<>
					<div className={styles.columns}>
						<ScorecardMatrix
							card={card}
							scope={scope}
							filter={filter}
							onCell={onFilter === undefined ? undefined : choose}
						/>
						<ScorecardChart card={card} />
					</div>
					<ScorecardClaims
						id={LIST}
						title={
							narrowed ? `${figures(scoredClaims(lookup, filter).length)} of ${count(card.all.total, "claim")}` : null
						}
						first={few}
						all={scoredClaims(lookup, filter)}
						scope={scope}
						{...(narrowed && onFilter !== undefined && { onAll: () => choose(NO_FILTER) })}
					/>
				</>
			)}
		</div>
	);
}
