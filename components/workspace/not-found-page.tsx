"use client";

import { DidYouMean, type Place } from "./did-you-mean";

/**
 * The page of an address that names nothing. Drawn from a few props in the browser too, for the router sends what it would
 * show with every page of the export.
 */
export function NotFoundPage({
	home,
	basePath,
	places,
}: {
	home: string;
	basePath: string;
	places: readonly (Place & { readonly title: string })[];
}) {
	return (
		<main className="plain-page">
			<p className="wordmark">
				<a href={home}>Readout</a>
			</p>
			<h1>There is nothing at this address</h1>
			<p>The link may be mistyped, or the thing may have been renamed.</p>
			<DidYouMean basePath={basePath} places={places} />
			<p>These dossiers are here:</p>
			<ul>
				{places.map(({ id, root, title }) => (
					<li key={id}>
						<a href={root}>{title}</a>
					</li>
				))}
			</ul>
		</main>
	);
}
