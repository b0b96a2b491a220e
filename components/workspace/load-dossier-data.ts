import { type Lookup, lookUp } from "@/lib/dossier/lookup";
import { type DossierWire, fromWire } from "@/lib/dossier/wire";

const loads = new Map<string, Promise<Lookup>>();

/**
 * The dossier's records from its data file, fetched once a page however often the workspace mounts. The file is our own build's
 * output and named by its hash, so its shape is not checked again; a failed load is forgotten, so that Retry can read anew.
 */
export function loadDossierData(url: string): Promise<Lookup> {
	const known = loads.get(url);
	if (known !== undefined) return known;
	const load = fetch(url).then(async (response) => {
		if (!response.ok) throw new Error(`The data file answered ${response.status}.`);
		return lookUp(fromWire((await response.json()) as DossierWire));
	});
	loads.set(url, load);
	load.catch(() => loads.delete(url));
	return load;
}
