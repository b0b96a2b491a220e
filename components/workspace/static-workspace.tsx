import { DataFiles } from "@/components/briefing/data-files";
import type { Scope } from "@/components/briefing/scope";
import { TimelinePicture } from "@/components/timeline/timeline-picture";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Picture } from "@/lib/timeline/picture";
import { hasWholeWidth, PAGE_KINDS, type Subject, type Tab, tabOf } from "@/lib/view/subject";
import { AllEvents } from "./all-events";
import { DetailsBar } from "./details-bar";
import { Frame } from "./frame";
import { Header } from "./header";
import { ListedSources } from "./listed-sources";
import { type DrawnPages, Panel } from "./panel";
import { kindLine, pageNumbers, panelNumbers, recordNumbers, SubjectDetails } from "./subject-details";
import { TabLinks } from "./tab-list";
import styles from "./workspace.module.css";

/** Subjects whose page shows the whole panel; all others name its question beside their own record. */
const WHOLE: ReadonlySet<Subject["kind"]> = new Set(["dossier", "topic", ...PAGE_KINDS]);

export function isWhole(subject: Subject): boolean {
	return WHOLE.has(subject.kind);
}

/**
 * The server-drawn page of a subject: complete without a script. The dashboard carries the table of all events and every
 * claim of its first tab; a thing's page carries its own text, its sources and the picture of the timeline.
 */
export function StaticWorkspace({
	lookup,
	picture,
	root,
	home,
	subject,
	tab = tabOf(subject, lookup),
	asOf = null,
	pages,
	whole = isWhole(subject),
}: {
	lookup: Lookup;
	picture: Picture;
	root: string;
	home: string;
	subject: Subject;
	/** Where another tab than the subject's own is open. */
	tab?: Tab;
	/** The plain date as of which `lookup` is, where it is not the latest. */
	asOf?: string | null;
	pages: (scope: Scope) => DrawnPages;
	/** Whether the panel stands in full, not its question alone. */
	whole?: boolean;
}) {
	const numbers = whole ? pageNumbers(tab, subject, lookup) : recordNumbers(subject, lookup);
	const listed = new Set(whole ? panelNumbers(tab, lookup).keys() : numbers.keys());
	const scope: Scope = { lookup, root, numbers, asOf, live: false, listed };
	return (
		<Frame
			live={false}
			wide={hasWholeWidth(subject)}
			header={<Header home={home} root={root} title={lookup.dossier.title} />}
			notice={
				<noscript>
					<p className="notice">This page shows the latest state; an earlier day needs JavaScript.</p>
				</noscript>
			}
			timeline={<TimelinePicture picture={picture} />}
			tabs={
				<>
					<TabLinks tab={tab} scope={scope} />
					<div className={styles.staticPanel}>
						<Panel
							tab={tab}
							subject={subject}
							scope={scope}
							part={whole ? "whole" : "question"}
							allClaims
							pages={pages(scope)}
						/>
						{subject.kind === "dossier" ? (
							<>
								<AllEvents scope={scope} />
								{tab.kind === "sources" ? null : <DataFiles scope={scope} />}
							</>
						) : null}
					</div>
				</>
			}
			details={
				<>
					<DetailsBar line={kindLine(subject, lookup)} />
					<SubjectDetails subject={subject} scope={scope} />
				</>
			}
			foot={<ListedSources scope={scope} all={subject.kind === "sources"} />}
		/>
	);
}
