import type { ReactNode } from "react";
import { TimelinePicture } from "@/components/timeline/timeline-picture";
import { knowledgeDay } from "@/lib/deck/slide-knowledge";
import type { Brief as BriefParts } from "@/lib/dossier/brief";
import { count, VERDICT_WORDS } from "@/lib/dossier/wording";
import { briefKey } from "@/lib/formats/brief-key";
import type { Picture } from "@/lib/timeline/picture";
import styles from "./brief.module.css";
import { BriefDisputes } from "./brief-disputes";
import { BriefEndnotes, BriefFirstSources } from "./brief-endnotes";
import { BriefEvents } from "./brief-events";
import { BriefJudgements } from "./brief-judgements";
import { BriefRecord } from "./brief-record";
import { BriefTopicSection } from "./brief-topic";
import type { Scope } from "./scope";
import { Sentences } from "./sentences";
import { VerdictIcon } from "./verdict";

/**
 * The dossier as a document to be printed and handed out: on its first page the timeline, what is judged, how the claims
 * turned out and what that rests on; then topic by topic, the events, where accounts differ, how strong the record is, and
 * the references, numbered in order of first use. The head with the day of knowledge stands on every sheet.
 */
export function Brief({
	brief,
	picture,
	clock,
	scope,
	behind,
}: {
	readonly brief: BriefParts;
	readonly picture: Picture;
	/** The title of the picture's clock, such as "Washington". */
	readonly clock: string;
	/** Its numbers are the brief's, its listed sources the brief's endnotes. */
	readonly scope: Scope;
	/** What is printed with it and is none of its own. */
	readonly behind?: ReactNode;
}) {
	const { dossier } = scope.lookup;
	const claims = brief.topics.flatMap((part) => part.claims).length;
	return (
		<article className={styles.brief} aria-label="Brief">
			<header className={styles.head}>
				<div>
					<span className={styles.wordmark}>Readout</span>
					<span>
						{`Brief as known on ${knowledgeDay(scope.asOf, dossier)}`}
						{brief.part === null ? null : `; ${brief.part.join(", ")} alone`}
					</span>
				</div>
			</header>
			<div className={styles.body}>
				<h1 className={styles.title}>{dossier.title}</h1>
				{dossier.summary.length === 0 ? null : (
					<p className={styles.lead}>
						<Sentences sentences={dossier.summary} scope={scope} raised />
					</p>
				)}
				<TimelinePicture picture={picture} paper />
				<BriefJudgements brief={brief} scope={scope} />
				{claims === 0 ? null : (
					<section className={styles.section}>
						<h2>How {count(claims, "claim")} turned out</h2>
						<ul className={styles.tally}>
							{brief.tally.map(({ verdict, claims: of }) => (
								<li key={verdict} data-verdict={verdict}>
									<VerdictIcon verdict={verdict} /> <strong>{of}</strong> {VERDICT_WORDS[verdict].toLowerCase()}
								</li>
							))}
						</ul>
					</section>
				)}
				<p className={styles.key}>{briefKey(brief, clock).join(" ")}</p>
				<BriefFirstSources brief={brief} scope={scope} />
				{brief.topics.map((part) => (
					<BriefTopicSection key={part.topic.id} part={part} scope={scope} />
				))}
				<BriefEvents brief={brief} scope={scope} />
				<BriefDisputes disputes={brief.disputes} scope={scope} />
				<BriefRecord brief={brief} scope={scope} />
				<BriefEndnotes brief={brief} scope={scope} />
				{behind}
			</div>
		</article>
	);
}
