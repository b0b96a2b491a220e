import type { LoadedDossier } from "@/lib/dossier/load-dossiers";

/** Where the export's pages stand under its base path. */
export const BASE_PATH = process.env.BASE_PATH ?? "";

/** The library of dossiers, from which everything can be reached. */
export const HOME = `${BASE_PATH}/`;

export function rootOf(entry: LoadedDossier): string {
	return `${BASE_PATH}/dossiers/${entry.dossier.id}/`;
}

export function dataUrlOf(entry: LoadedDossier): string {
	return `${BASE_PATH}/data/${entry.dataName}`;
}
