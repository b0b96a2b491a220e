import type { Metadata } from "next";
import { Workspace } from "@/components/workspace/workspace";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { DOSSIER } from "@/lib/view/subject";
import { dataUrlOf, HOME, rootOf } from "./addresses";
import { SubjectPage, subjectMetadata } from "./dossier-page";

/** The dashboard of the built-in dossier; its canonical address is the dossier's own. */
export default function HomePage() {
	const entry = builtIn();
	return (
		<Workspace dataUrl={dataUrlOf(entry)} root={rootOf(entry)} home={HOME}>
			<SubjectPage entry={entry} subject={DOSSIER} />
		</Workspace>
	);
}

export function generateMetadata(): Metadata {
	return subjectMetadata(builtIn(), DOSSIER);
}

function builtIn() {
	const [entry] = loadDossiers();
	if (entry === undefined) throw new Error("The build has no dossier: put one into data/dossiers.");
	return entry;
}
