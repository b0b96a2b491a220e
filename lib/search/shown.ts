import type { Lookup } from "../dossier/lookup";
import type { SearchDocument } from "./documents";

/** Whether the filters leave a document: events and claims that they leave, and whatever they do not speak of. */
export function isShown({ kind, id }: Pick<SearchDocument, "kind" | "id">, shown: Lookup): boolean {
	switch (kind) {
		case "event":
			return shown.events.has(id);
		case "claim":
			return shown.claims.has(id);
		case "judgement":
		case "source":
		case "actor":
			return true;
	}
}
