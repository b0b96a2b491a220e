/**
 * The authority in ids that calendars and feed readers keep. It belongs to nobody for ever (RFC 2606) and does not change
 * when the pages move to another host, so that what was read before is known again.
 */
export const NOBODY = "readout.invalid";

/** A tag URI (RFC 4151): `tagUri("summit", "events/state-dinner")`. Parts are slugs, plain dates and words of ours. */
export function tagUri(dossier: string, path: string): string {
	return `tag:${NOBODY},2026:${dossier}${path === "" ? "" : `/${path}`}`;
}
