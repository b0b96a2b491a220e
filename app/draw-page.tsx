import { renderToStaticMarkup } from "react-dom/server";
import { ChangesPanel } from "@/components/briefing/changes-panel";
import { ChecksPanel } from "@/components/briefing/checks-panel";
import { Scorecard } from "@/components/briefing/scorecard";
import { StaticWorkspace } from "@/components/workspace/static-workspace";
import { bearingOn } from "@/lib/dossier/bearing";
import { changeBefore } from "@/lib/dossier/change-days";
import { changesBetween } from "@/lib/dossier/changes";
import type { Dossier } from "@/lib/dossier/dossier";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import { changesList } from "@/lib/formats/changes-list";
import { pageHead } from "@/lib/formats/page-head";
import { timelinePicture } from "@/lib/timeline/picture";
import type { Subject } from "@/lib/view/subject";
import { HOME, ORIGIN, rootOf } from "./addresses";

/** What the last change brought: without a script no other days can be chosen. */
function lastChanges(dossier: Dossier) {
	const since = changeBefore(dossier, dossier.updated) ?? dossier.updated;
	return changesList(changesBetween(dossier, since, dossier.updated));
}

/**
 * HTML of a subject's page, drawn by the same components as the live workspace, and what its head says to machines, in a
 * template that the build's last step empties into the head. Runs while the export is built.
 */
export function drawPage(id: string, subject: Subject): string {
	const entry = loadDossier(id);
	if (entry === undefined) throw new RangeError(`There is no dossier ${id}.`);
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
