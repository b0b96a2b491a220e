import { renderToStaticMarkup } from "react-dom/server";
import { StaticWorkspace } from "@/components/workspace/static-workspace";
import { bearingOn } from "@/lib/dossier/bearing";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import { pageHead } from "@/lib/formats/page-head";
import { timelinePicture } from "@/lib/timeline/picture";
import type { Subject } from "@/lib/view/subject";
import { HOME, ORIGIN, rootOf } from "./addresses";

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
		/>,
	);
	const head = pageHead(subject, lookup, rootOf(entry), ORIGIN);
	return `${html}<template data-head="">${head}</template>`;
}
