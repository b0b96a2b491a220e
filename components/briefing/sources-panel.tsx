import { citesOf } from "@/lib/dossier/cite-numbers";
import type { Cite, Dossier } from "@/lib/dossier/dossier";
import { count } from "@/lib/dossier/wording";
import { DataFiles } from "./data-files";
import judgementStyles from "./judgement.module.css";
import { Beyond, MOST_LISTED } from "./long-list";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import { SourcesTable } from "./sources-table";
import tablesStyles from "./tables.module.css";
import textStyles from "./text.module.css";

export function sourceSummaryCites(dossier: Dossier): readonly Cite[] {
	return citesOf(dossier.sourceSummary);
}

/** The *Sources* tab: how strong the record is (ICD 206), then every source. */
export function SourcesPanel({ scope, selected }: { scope: Scope; selected: string | null }) {
	const { dossier } = scope.lookup;
	return (
		<div className={tablesStyles.sourcesPanel}>
			<h2 className={judgementStyles.question}>How strong is the record?</h2>
			{dossier.sourceSummary.length === 0 ? (
				<p className={textStyles.empty}>
					{scope.asOf === null
						? "The dossier has no summary of its sources: go by the reliability of each."
						: "A summary weighs the sources as they are today and is left out on an earlier day: go by the reliability of each."}
				</p>
			) : (
				<p className={textStyles.summaryText}>
					<Sentences sentences={dossier.sourceSummary} scope={scope} />
				</p>
			)}
			{dossier.sources.length === 0 ? (
				<p className={textStyles.empty}>
					{scope.asOf === null
						? "The dossier has no sources yet: add them to its file."
						: "No source with a date was out by then."}
				</p>
			) : (
				<>
					<SourcesTable
						title={count(dossier.sources.length, "source")}
						sources={scope.live ? dossier.sources.slice(0, MOST_LISTED) : dossier.sources}
						scope={scope}
						selected={selected}
					/>
					<Beyond left={scope.live ? dossier.sources.length - MOST_LISTED : 0} />
				</>
			)}
			<DataFiles scope={scope} />
		</div>
	);
}
