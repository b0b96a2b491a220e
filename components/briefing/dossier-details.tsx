import { headlinesOf } from "@/lib/dossier/some-events";
import { count } from "@/lib/dossier/wording";
import { formatPlainDate } from "@/lib/time/format-when";
import { addressAt, allDossiers } from "@/lib/view/root";
import { DatedEvents } from "./dated-events";
import details from "./details.module.css";
import { hrefOf, type Scope } from "./scope";
import { Section } from "./section";
import { Sentences } from "./sentences";
import text from "./text.module.css";

/** What stands in the details while nothing is open: the dossier itself. */
export function DossierDetails({ scope }: { scope: Scope }) {
	const { dossier } = scope.lookup;
	const headlines = headlinesOf(dossier);
	return (
		<article className={details.details}>
			<h2 className={details.detailsTitle}>{dossier.title}</h2>
			{dossier.summary.length === 0 ? null : (
				<p className={text.summaryText}>
					<Sentences sentences={dossier.summary} scope={scope} />
				</p>
			)}
			{headlines.length === 0 ? null : (
				<Section title="Headline events">
					<DatedEvents events={headlines} scope={scope} />
				</Section>
			)}
			<p className={text.note}>
				{`${count(dossier.events.length, "event")}, ${count(dossier.claims.length, "claim")} and ${count(dossier.sources.length, "source")}, ${scope.asOf === null ? "last updated" : "known on"} ${formatPlainDate(scope.asOf ?? dossier.updated)}.`}
			</p>
			<p className={text.note}>
				<a href={hrefOf(scope, { kind: "changes" })}>What changed</a> ·{" "}
				<a href={hrefOf(scope, { kind: "checks" })}>Checks</a> ·{" "}
				<a href={addressAt(scope.root, "brief/")}>Brief to print</a> ·{" "}
				<a href={allDossiers(scope.root)}>All dossiers</a>
			</p>
			{dossier.events.length === 0 ? (
				<p className={text.note}>
					{scope.asOf === null ? "This dossier has no events yet: add them to its file." : "No event was known then."}
				</p>
			) : (
				<p className={text.note} data-needs-script="" data-no-print="">
					Select a mark on the timeline, or a claim, for its record.
				</p>
			)}
		</article>
	);
}
