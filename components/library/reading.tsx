import { ProgressBar } from "./progress-bar";

/** Stands while an own dossier is read. `part` of it is read, from 0 to 1; null while nobody can say. */
export function Reading({ part }: { readonly part: number | null }) {
	return (
		<main className="plain-page">
			<noscript>
				<p>An own dossier is kept in your browser and shown by a script: switch JavaScript on to see it.</p>
			</noscript>
			<p role="status" data-needs-script="">
				<ProgressBar part={part}>Opening the dossier</ProgressBar>
			</p>
		</main>
	);
}
