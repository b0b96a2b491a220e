import type { Lookup } from "../dossier/lookup";
import { decodeAddress, encodeViewLink } from "./address";

/** A view that a reader gave a name: where it is, relative to the dossier's own address. Names are unlike each other. */
export type SavedView = { readonly name: string; readonly address: string };

export const MOST_SAVED = 50;
export const LONGEST_NAME = 80;

/** Never throws: what stands in a browser's storage may be anything. What is no view of this dossier is left out. */
export function readSavedViews(text: string | null, lookup: Lookup): readonly SavedView[] {
	const views: SavedView[] = [];
	for (const entry of listIn(text)) {
		const view = readView(entry, lookup);
		if (view !== null && nameProblem(view.name, views) === null) views.push(view);
	}
	return views.slice(0, MOST_SAVED);
}

export function savedViewsText(views: readonly SavedView[]): string {
	return JSON.stringify(views);
}

/** A name as it is kept: one line without spaces around it. */
export function tidyName(name: string): string {
	return name.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Why a view cannot have this name beside the `others`, in words; null where it can. */
export function nameProblem(name: string, others: readonly SavedView[]): string | null {
	const tidy = tidyName(name);
	if (tidy === "") return "A saved view needs a name.";
	if ([...tidy].length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
	if (others.some((view) => view.name === tidy)) return "Another saved view has this name.";
	return null;
}

/** The list with the view at `at` one place on; the same list where it cannot go there. */
export function moved(views: readonly SavedView[], at: number, step: 1 | -1): readonly SavedView[] {
	const view = views[at];
	const other = views[at + step];
	if (view === undefined || other === undefined) return views;
	return views.map((each, index) => (index === at ? other : index === at + step ? view : each));
}

function listIn(text: string | null): readonly unknown[] {
	if (text === null) return [];
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

/** The address is read and written anew, so that it can be nothing but a view of this dossier. */
function readView(entry: unknown, lookup: Lookup): SavedView | null {
	if (typeof entry !== "object" || entry === null || !("name" in entry) || !("address" in entry)) return null;
	const { name, address } = entry;
	if (typeof name !== "string" || typeof address !== "string") return null;
	const { view, missing } = viewAt(address, lookup);
	return missing ? null : { name: tidyName(name), address: encodeViewLink(view, lookup) };
}

/** The view of an address that is relative to the dossier's own. */
export function viewAt(address: string, lookup: Lookup) {
	const cut = address.indexOf("?");
	return cut < 0
		? decodeAddress(address, "", lookup)
		: decodeAddress(address.slice(0, cut), address.slice(cut), lookup);
}
