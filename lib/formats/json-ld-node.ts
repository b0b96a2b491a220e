import { subjectPath } from "../view/address";
import type { Subject } from "../view/subject";

type LinkedValue = string | number | undefined | readonly LinkedValue[] | { readonly [property: string]: LinkedValue };

/** A node of a page's graph. */
export type LinkedNode = { readonly "@type": string; readonly "@id": string; readonly [property: string]: LinkedValue };

/** `nodeId(root, {kind: "event", id: "state-dinner"}, "event")` → `<root>events/state-dinner/#event`. */
export function nodeId(root: string, subject: Subject, fragment: string): string {
	return `${root}${subjectPath(subject)}#${fragment}`;
}

/** Who puts together what is published here and answers for it, as pages name the site; no dossier says more of its authors. */
export const PUBLISHER = { "@type": "Organization", name: "Readout" } as const;
