import type { LoadedDossier } from "@/lib/dossier/load-dossiers";

/** Where the export's pages stand under its base path. */
export const BASE_PATH = process.env.BASE_PATH ?? "";

/** The origin where the export will stand, or null: then nothing absolute is emitted. */
export const ORIGIN = process.env.SITE_URL ? process.env.SITE_URL : null;

/** The library of dossiers, from which everything can be reached. */
export const HOME = `${BASE_PATH}/`;

export function rootOf(entry: LoadedDossier): string {
	return `${BASE_PATH}/dossiers/${entry.dossier.id}/`;
}

export function dataUrlOf(entry: LoadedDossier): string {
	return `${BASE_PATH}/data/${entry.dataName}`;
}

/** The absolute address of a path (base path included), or null where the site's is not known. */
export function absolute(path: string): string | null {
	return ORIGIN === null ? null : ORIGIN + path;
}
