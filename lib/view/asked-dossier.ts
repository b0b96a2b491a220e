import { likeness } from "./likeness";

const NEAR = 0.5;

/**
 * Which of the dossiers here a path most likely speaks of, and what it says behind the dossier's id: the one of that id,
 * else one with an id much like it, else the first, to whose things the whole path is then held.
 * @param pathname as the browser gives it
 * @param basePath "" or "/a/b"
 */
export function askedDossier(
	pathname: string,
	basePath: string,
	ids: readonly string[],
): { readonly at: number; readonly rest: string } {
	const below = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
	const [folder, id = "", ...rest] = below.split("/").filter((part) => part !== "");
	const whole = { at: 0, rest: below };
	if (folder !== "dossiers") return whole;
	const exact = ids.indexOf(id);
	if (exact >= 0) return { at: exact, rest: rest.join("/") };
	const scores = ids.map((one) => likeness(id, one, ""));
	const best = Math.max(0, ...scores);
	return best < NEAR ? { at: 0, rest: rest.join("/") } : { at: scores.indexOf(best), rest: rest.join("/") };
}
