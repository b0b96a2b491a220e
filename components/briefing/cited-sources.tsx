import { numberCites } from "@/lib/dossier/cite-numbers";
import type { Cite } from "@/lib/dossier/dossier";
import { formatWhen } from "@/lib/time/format-when";
import detailsStyles from "./details.module.css";
import listsStyles from "./lists.module.css";
import { hrefOf, type Scope } from "./scope";
import { Rating } from "./sources-table";
import textStyles from "./text.module.css";

/** The sources behind an open thing, numbered as on the rest of the page. */
export function CitedSources({ cites, scope }: { cites: readonly Cite[]; scope: Scope }) {
	const sources = [...numberCites(cites).keys()].flatMap((id) => scope.lookup.sources.get(id) ?? []);
	if (sources.length === 0) return null;
	return (
		<section>
			<h3 className={detailsStyles.detailsHead}>
				Sources <span className={detailsStyles.detailsHeadEnd}>Reliability</span>
			</h3>
			<ul className={listsStyles.citedSources}>
				{sources.map((source) => (
					<li key={source.id} data-source={source.id}>
						<span className={listsStyles.citedNumber}>{scope.numbers.get(source.id)}</span>
						<span>
							<a href={hrefOf(scope, { kind: "source", id: source.id })}>{source.publisher}</a>
							<span className={textStyles.muted}>
								, {source.published === undefined ? "undated" : formatWhen(source.published)}
							</span>
						</span>
						<Rating reliability={source.reliability} />
					</li>
				))}
			</ul>
		</section>
	);
}
