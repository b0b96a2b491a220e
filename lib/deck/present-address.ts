import { dayQuery } from "../view/look-query";
import { addressAt, isInLibrary, type Root } from "../view/root";

/** The presenter's window of a dossier; a query may hold the day. */
export function presenterAddress(root: Root, query = ""): string {
	return addressAt(root, `present/${query}`);
}

/** In the fragment of the presenter's window: it begins with the deck's ways out, PowerPoint and paper. */
export const OUT_FRAGMENT = "#powerpoint-or-paper";

/** What the room sees; the fragment names the presentation. A dossier kept in the browser has one word for a page. */
export function audienceAddress(root: Root): string {
	return addressAt(root, isInLibrary(root) ? "audience/" : "present/audience/");
}

/** Where a talk ends: the dossier as of the day that the deck was shown for. */
export function endAddress(root: Root, asOf: string | null): string {
	return addressAt(root, dayQuery(asOf));
}
