import { renderToStaticMarkup } from "react-dom/server";
import { ChangesPanel } from "@/components/briefing/changes-panel";
import { ChecksPanel } from "@/components/briefing/checks-panel";
import { Scorecard } from "@/components/briefing/scorecard";
import { DrawnBrief } from "@/components/workspace/drawn-brief";
import { StaticWorkspace } from "@/components/workspace/static-workspace";
import { bearingOn } from "@/lib/dossier/bearing";
import { changeBefore } from "@/lib/dossier/change-days";
import { changesBetween } from "@/lib/dossier/changes";
import type { Dossier } from "@/lib/dossier/dossier";
import { type LoadedDossier, loadDossier } from "@/lib/dossier/load-dossiers";
import { changesList } from "@/lib/formats/changes-list";
import { pageHead } from "@/lib/formats/page-head";
import { timelinePicture } from "@/lib/timeline/picture";
import { DEFAULT_LOOK } from "@/lib/view/look-query";
import type { Subject } from "@/lib/view/subject";
import { HOME, ORIGIN, rootOf } from "./addresses";

/** What is drawn beforehand: a subject's page, or the dossier as a document. */
export type DrawnPage = Subject | { readonly kind: "brief" };

/** What the last change brought: without a script no other days can be chosen. */
function lastChanges(dossier: Dossier) {
	const since = changeBefore(dossier, dossier.updated) ?? dossier.updated;
	return changesList(changesBetween(dossier, since, dossier.updated));
}

/**
 * HTML of a subject's page, drawn by the same components as the live workspace, and what its head says to machines, in a
 * template that the build's last step empties into the head. Runs while the export is built.
 */
export function drawPage(id: string, page: DrawnPage): string {
	const entry = loadDossier(id);
	if (entry === undefined) throw new RangeError(`There is no dossier ${id}.`);
	return page.kind === "brief" ? drawBrief(entry) : drawSubject(entry, page);
}

/** The brief of the latest state; another day and single topics need a script. */
function drawBrief(entry: LoadedDossier): string {
	return renderToStaticMarkup(
		<main data-latest="">
			<noscript>
				<p className="notice" data-no-print="">
					This page shows the latest state; an earlier day needs JavaScript.
				</p>
			</noscript>
			<DrawnBrief lookup={entry.lookup} look={DEFAULT_LOOK} root={rootOf(entry)} />
		</main>,
	);
}

function drawSubject(entry: LoadedDossier, subject: Subject): string {
	const { lookup } = entry;
	const claim = subject.kind === "claim" ? lookup.claims.get(subject.id) : undefined;
	const html = renderToStaticMarkup(
		<StaticWorkspace
			lookup={lookup}
			picture={timelinePicture(lookup, subject, bearingOn(claim))}
			root={rootOf(entry)}
			home={HOME}
			subject={subject}
			pages={(scope) => ({
				scorecard: <Scorecard scope={scope} />,
				checks: <ChecksPanel scope={scope} />,
				changes: <ChangesPanel list={lastChanges(entry.dossier)} scope={scope} />,
			})}
		/>,
	);
	const head = pageHead(subject, lookup, rootOf(entry), ORIGIN);
	return `${html}<template data-head="">${head}</template>`;
}
