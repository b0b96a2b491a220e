import type { Place } from "../../dossier/problem";

/** A place that is worked out when it is looked at: most rows have nothing to report. */
export function lazyPlace(find: () => Place): Place {
	return {
		get line() {
			return find().line;
		},
		get column() {
			return find().column;
		},
	};
}
