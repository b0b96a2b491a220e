import { Suspense } from "react";
import type { Scope } from "@/components/briefing/scope";
import type { Lookup } from "@/lib/dossier/lookup";
import { isNoted } from "@/lib/library/noted";
import { exists } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";
import { ChangedSince, NotYetKnown, OwnNote } from "./on-demand";
import { OpenedLine } from "./opened-line";
import { PartBoundary } from "./part-boundary";
import { SubjectDetails } from "./subject-details";

/** The record of what is open as of the day in view, under what has changed of it since its link was made. */
export function LiveRecord({
	view: { subject, mark, asOf },
	scope,
	whole,
	home,
	onDay,
}: {
	readonly view: View;
	readonly scope: Scope;
	/** The dossier as it is today. */
	readonly whole: Lookup;
	/** Address of the site's first page, by which the browser keeps notes. */
	readonly home: string;
	readonly onDay: (day: string) => void;
}) {
	return (
		<>
			<OpenedLine subject={subject} lookup={scope.lookup} />
			{mark === null ? null : (
				<Suspense fallback={null}>
					<ChangedSince subject={subject} mark={mark} scope={scope} whole={whole} />
				</Suspense>
			)}
			<PartBoundary name="This record" of={subject}>
				{asOf === null || exists(subject, scope.lookup) ? (
					<SubjectDetails subject={subject} scope={scope} />
				) : (
					<Suspense fallback={null}>
						<NotYetKnown whole={whole} subject={subject} day={asOf} onDay={onDay} />
					</Suspense>
				)}
			</PartBoundary>
			{isNoted(subject) && exists(subject, scope.lookup) ? (
				<Suspense fallback={null}>
					<OwnNote key={`${subject.kind} ${subject.id}`} home={home} scope={scope} subject={subject} />
				</Suspense>
			) : null}
		</>
	);
}
