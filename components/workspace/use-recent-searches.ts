import { useCallback, useMemo } from "react";
import { useKeptText } from "@/components/timeline/use-kept";

const MOST = 6;

/** The last searches that led somewhere, newest first; kept in this browser only. */
export function useRecentSearches(): {
	readonly recent: readonly string[];
	readonly remember: (query: string) => void;
	readonly forget: () => void;
} {
	const [kept, keep] = useKeptText("readout-recent-searches");
	const recent = useMemo(() => read(kept), [kept]);
	const remember = useCallback(
		(query: string) => {
			const text = query.trim();
			if (text === "") return;
			keep(JSON.stringify([text, ...recent.filter((each) => each !== text)].slice(0, MOST)));
		},
		[keep, recent],
	);
	const forget = useCallback(() => keep("[]"), [keep]);
	return { recent, remember, forget };
}

/** What stands in the browser's storage may be anything. */
function read(kept: string | null): readonly string[] {
	if (kept === null) return [];
	try {
		const list: unknown = JSON.parse(kept);
		return Array.isArray(list) ? list.filter((each) => typeof each === "string").slice(0, MOST) : [];
	} catch {
		return [];
	}
}
