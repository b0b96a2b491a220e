import { renderToStaticMarkup } from "react-dom/server";
import { StaticWorkspace } from "@/components/workspace/static-workspace";
import { bearingOn } from "@/lib/dossier/bearing";
import { loadDossier } from "@/lib/dossier/load-dossiers";
import { linkedData, pageGraph } from "@/lib/formats/json-ld";
import { timelinePicture } from "@/lib/timeline/picture";
import type { Subject } from "@/lib/view/subject";
import { absolute, HOME, rootOf } from "./addresses";

/** HTML of a subject's page, drawn by the same components as the live workspace, and its linked data. Runs while the export is built. */
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
	const graph = pageGraph(subject, lookup, absolute(rootOf(entry)) ?? rootOf(entry));
	return graph.length === 0 ? html : `${html}<script type="application/ld+json">${linkedData(graph)}</script>`;
}
