import type { Metadata } from "next";
import { DidYouMean } from "@/components/workspace/did-you-mean";
import { loadDossiers } from "@/lib/dossier/load-dossiers";
import { BASE_PATH, dataUrlOf, HOME, rootOf } from "./addresses";

export const metadata: Metadata = { title: "Not found · Readout" };

export default function NotFound() {
	const places = loadDossiers().map((entry) => ({
		id: entry.dossier.id,
		root: rootOf(entry),
		dataUrl: dataUrlOf(entry),
	}));
	return (
		<main className="plain-page">
			<p className="wordmark">
				<a href={HOME}>Readout</a>
			</p>
			<h1>There is nothing at this address</h1>
			<p>The link may be mistyped, or the thing may have been renamed.</p>
			<DidYouMean basePath={BASE_PATH} places={places} />
			<p>These dossiers are here:</p>
			<ul>
				{loadDossiers().map((entry) => (
					<li key={entry.dossier.id}>
						<a href={rootOf(entry)}>{entry.dossier.title}</a>
					</li>
				))}
			</ul>
		</main>
	);
}
