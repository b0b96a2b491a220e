/**
 * The authority in ids that calendars and feed readers keep. It belongs to nobody for ever (RFC 2606) and does not change
 * when the pages move to another host, so that what was read before is known again.
 */
export const NOBODY = "readout.invalid";

/** By which a calendar of Readout's own is known (PRODID). */
export const OWN_PRODUCT = "-//Readout//Dossier//EN";

/** A tag URI (RFC 4151): `tagUri("summit", "events/state-dinner")`. Parts are slugs, plain dates and words of ours. */
export function tagUri(dossier: string, path: string): string {
	return `tag:${NOBODY},2026:${dossier}${path === "" ? "" : `/${path}`}`;
}
