"use client";

import { type ReactNode, useEffect, useState } from "react";

/** A dossier of this site: its id, where it stands and where its data file is. */
export type Place = { readonly id: string; readonly root: string; readonly dataUrl: string };

/** Comes when it is asked for: the router sends this page's script with every page of the export. */
async function nearestLinks(basePath: string, places: readonly Place[]): Promise<ReactNode> {
	const [{ askedDossier }, { loadDossierData }, { NearestLinks }] = await Promise.all([
		import("@/lib/view/asked-dossier"),
		import("./load-dossier-data"),
		import("./nearest-links"),
	]);
	const { at, rest } = askedDossier(
		location.pathname,
		basePath,
		places.map(({ id }) => id),
	);
	const place = places[at];
	if (place === undefined) return null;
	return <NearestLinks path={rest} lookup={await loadDossierData(place.dataUrl)} root={place.root} />;
}

/**
 * On the page that is not there: what the address may have meant, once the dossier that it speaks of is loaded. Until
 * then, and where that fails, nothing: the list of dossiers stands below in any case.
 */
export function DidYouMean({ basePath, places }: { basePath: string; places: readonly Place[] }) {
	const [links, setLinks] = useState<ReactNode>(null);
	useEffect(() => {
		let wanted = true;
		nearestLinks(basePath, places).then(
			(found) => wanted && setLinks(found),
			() => undefined,
		);
		return () => {
			wanted = false;
		};
	}, [basePath, places]);
	return <div role="status">{links}</div>;
}
