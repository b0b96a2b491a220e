"use client";

import { useEffect, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { askedDossier } from "@/lib/view/asked-dossier";
import { loadDossierData } from "./load-dossier-data";
import { NearestLinks } from "./nearest-links";

/** A dossier of this site: its id, where it stands and where its data file is. */
export type Place = { readonly id: string; readonly root: string; readonly dataUrl: string };

type Found = { readonly lookup: Lookup; readonly root: string; readonly path: string };

/**
 * On the page that is not there: what the address may have meant, once the dossier that it speaks of is loaded. Until
 * then, and where that fails, nothing: the list of dossiers stands below in any case.
 */
export function DidYouMean({ basePath, places }: { basePath: string; places: readonly Place[] }) {
	const [found, setFound] = useState<Found | null>(null);
	useEffect(() => {
		const { at, rest } = askedDossier(
			location.pathname,
			basePath,
			places.map(({ id }) => id),
		);
		const place = places[at];
		if (place === undefined) return;
		let wanted = true;
		loadDossierData(place.dataUrl).then(
			(lookup) => wanted && setFound({ lookup, root: place.root, path: rest }),
			() => undefined,
		);
		return () => {
			wanted = false;
		};
	}, [basePath, places]);
	return (
		<div role="status">
			{found === null ? null : <NearestLinks path={found.path} lookup={found.lookup} root={found.root} />}
		</div>
	);
}
