import { isInLibrary } from "@/lib/view/root";
import styles from "./data-files.module.css";
import type { Scope } from "./scope";

/** Stable addresses below the dossier's own (design §4), each with what it is for. */
const FILES = [
	["dossier.json", "The whole dossier, for Readout or a program"],
	["events.csv", "The events, for a spreadsheet"],
	["events.exact.csv", "One row an event, its dates as written, for a program"],
	["events.ics", "The events, for a calendar"],
	["feed.xml", "What became known day by day, for a feed reader"],
	["sources.ris", "The sources, for Zotero, EndNote or Mendeley"],
	["sources.bib", "The sources, for BibTeX"],
	["sources.csl.json", "The sources, for Pandoc and other users of CSL"],
] as const;

/** The files that hold the dossier, whatever day or filter is in view. */
export function DataFiles({ scope }: { scope: Pick<Scope, "root"> }) {
	// What is kept in the browser has no files beside it: "Export" makes them.
	if (isInLibrary(scope.root)) return null;
	return (
		<section className={styles.files} aria-label="Take the data along" data-no-print="">
			<h2>Take the data along</h2>
			<p>Each file holds the dossier as it is today, whatever is filtered.</p>
			<ul>
				{FILES.map(([name, use]) => (
					<li key={name}>
						<a href={scope.root + name}>{name}</a> {use}
					</li>
				))}
			</ul>
		</section>
	);
}
