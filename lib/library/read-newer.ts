import type { Dossier } from "../dossier/dossier";
import { parseDossier } from "../dossier/parse-dossier";
import { type Path, type Problem, valueAt } from "../dossier/problem";

export type ReadNewer =
	/** `left`: fields that this version does not know, which stay in the file alone. */
	| { readonly kind: "dossier"; readonly dossier: Dossier; readonly left: readonly Path[] }
	| { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * A dossier of a newer format, as far as this version's schema can say it: fields that it does not know are left aside,
 * anything else that does not fit refuses the whole. What comes of it is for reading only; the file's bytes are what is kept.
 * @param text JSON, as `formatVersion` has found
 */
export function readNewer(text: string): ReadNewer {
	const json: unknown = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
	if (typeof json === "object" && json !== null) Reflect.set(json, "format", "readout-dossier/1");
	const first = parseDossier(json);
	if (first.ok) return { kind: "dossier", dossier: first.value, left: [] };
	const unknown = first.problems.filter(({ expected }) => expected === "no such field").map(({ path }) => path);
	for (const path of unknown) remove(json, path);
	const second = parseDossier(json);
	return second.ok
		? { kind: "dossier", dossier: second.value, left: unknown }
		: { kind: "refused", problems: second.problems };
}

function remove(json: unknown, path: Path): void {
	const parent = valueAt(json, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof parent === "object" && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
}
