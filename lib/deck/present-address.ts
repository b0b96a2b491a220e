import { addressAt, isInLibrary, type Root } from "../view/root";

/** The presenter's window of a dossier; a query may hold the day. */
export function presenterAddress(root: Root, query = ""): string {
	return addressAt(root, `present/${query}`);
}

/** What the room sees; the fragment names the presentation. A dossier kept in the browser has one word for a page. */
export function audienceAddress(root: Root): string {
	return addressAt(root, isInLibrary(root) ? "audience/" : "present/audience/");
}
