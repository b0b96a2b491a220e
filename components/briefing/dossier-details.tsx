import { count } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import detailsStyles from "./details.module.css";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import textStyles from "./text.module.css";
import { DatedEvents } from "./topic-details";

/** What stands in the details while nothing is open: the dossier itself. */
export function DossierDetails({ scope }: { scope: Scope }) {
	const { dossier } = scope.lookup;
	const headlines = dossier.events.filter((event) => event.rank === 1);
	return (
		<article className={detailsStyles.details}>
			<h2 className={detailsStyles.detailsTitle}>{dossier.title}</h2>
			{dossier.summary.length === 0 ? null : (
				<p className={textStyles.summaryText}>
					<Sentences sentences={dossier.summary} scope={scope} />
				</p>
			)}
			{headlines.length === 0 ? null : (
				<section>
					<h3 className={detailsStyles.detailsHead}>Headline events</h3>
					<DatedEvents events={headlines} scope={scope} />
				</section>
			)}
			<p className={textStyles.note}>
				{`${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")} and ${count(dossier.sources.length, "source")}, last updated ${formatPlainDate(dossier.updated)}.`}
			</p>
			{dossier.events.length === 0 ? (
				<p className={textStyles.note}>This dossier has no events yet: add them to its file and build again.</p>
			) : (
				<p className={textStyles.note} data-needs-script="" data-no-print="">
					Select a mark on the timeline, or a claim, for its record.
				</p>
			)}
		</article>
	);
}
