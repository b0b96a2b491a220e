import { SEGMENTS } from "./subject";

/**
 * Where a dossier's addresses begin, with base path (design §4): "/dossiers/<id>/" for one that has pages of its own, or
 * "/library/?d=<key>" for one that is kept in the browser: its one page reads everything from the query. What stands below
 * it is written alike for both ("events/state-dinner/?tz=Asia/Tokyo"); this file alone knows the second form.
 */
export type Root = string;

/** The parts of a URL that an address is read from. */
type Located = { readonly pathname: string; readonly search: string };

/** Path and query below a root, as `decodeAddress` takes them. */
export type Below = { readonly path: string; readonly query: string };

/** A query names a thing by its kind where a path has its segment. */
const SEGMENT_OF: ReadonlyMap<string, string> = new Map(Object.entries(SEGMENTS));
const KIND_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(SEGMENTS).map(([kind, segment]) => [segment, kind]),
);

/** The root of a dossier kept in the browser. `library` is the address of the page, with final slash; `key` a slug. */
export function libraryRoot(library: string, key: string): Root {
	return `${library}?d=${key}`;
}

/** The list of all dossiers, of a site whose dossier begins at `root`. */
export function allDossiers(root: Root): string {
	return isInLibrary(root) ? root.replace(/[^/]*\/\?.*$/, "dossiers/") : root.replace(/[^/]*\/$/, "");
}

/** Whether the dossier is kept in the browser: then it has no data files of its own beside its pages. */
export function isInLibrary(root: Root): boolean {
	return root.includes("?");
}

/**
 * The address of what stands below a root:
 * `("/library/?d=mine", "events/state-dinner/?tz=Asia/Tokyo")` → `/library/?d=mine&event=state-dinner&tz=Asia/Tokyo`.
 */
export function addressAt(root: Root, below: string): string {
	if (!isInLibrary(root)) return root + below;
	const cut = below.indexOf("?");
	const path = cut < 0 ? below : below.slice(0, cut);
	const query = cut < 0 ? "" : below.slice(cut + 1);
	const [segment, id] = path.split("/").filter((part) => part !== "");
	const key = id === undefined ? undefined : KIND_OF.get(segment ?? "");
	const named = segment === undefined ? [] : [key === undefined ? `page=${segment}` : `${key}=${id}`];
	return [root, ...named, ...(query === "" ? [] : [query])].join("&");
}

/**
 * The inverse of `addressAt`: what stands below the root, or null for an address that is not below it. Total: a key that
 * names a subject a second time stays in the query, where it is dropped and counted like any other that is unknown.
 */
export function placeBelow(root: Root, { pathname, search }: Located): Below | null {
	if (!isInLibrary(root))
		return pathname.startsWith(root) ? { path: pathname.slice(root.length), query: search } : null;
	const [page, own = ""] = root.split("?");
	const parts = search.replace(/^\?/, "").split("&");
	const at = parts.indexOf(own);
	if (pathname !== page || at < 0) return null;
	const rest = parts.filter((part, index) => index !== at && part !== "");
	const naming = rest.findIndex((part) => namedPath(part) !== null);
	const query = rest.filter((_, index) => index !== naming).join("&");
	return { path: namedPath(rest[naming] ?? "") ?? "", query: query === "" ? "" : `?${query}` };
}

/** `event=state-dinner` → "events/state-dinner/", `page=brief` → "brief/"; null for a part that names no subject. */
function namedPath(part: string): string | null {
	const cut = part.indexOf("=");
	const key = part.slice(0, Math.max(0, cut));
	const value = part.slice(cut + 1);
	const segment = SEGMENT_OF.get(key);
	if (segment !== undefined) return `${segment}/${value}/`;
	// A page's name is one word; anything else must not be read as the path of a thing.
	if (key === "page") return /^[a-z]+$/.test(value) ? `${value}/` : "page/page/";
	return null;
}
