import { useCallback, useEffect, useState } from "react";
import type { Annotation } from "@/lib/library/annotation";
import { listAnnotations } from "./store/annotations";
import { onNews } from "./store/news";

/** The reader's notes on a dossier, read anew when any tab changes them; null until they are read or where storage is blocked. */
export function useAnnotations(home: string, root: string): readonly [readonly Annotation[] | null, () => void] {
	const [notes, setNotes] = useState<readonly Annotation[] | null>(null);
	const refresh = useCallback(() => {
		listAnnotations(home, root).then(setNotes, () => setNotes(null));
	}, [home, root]);
	useEffect(() => {
		refresh();
		return onNews(home, (news) => {
			if (news.kind === "noted") refresh();
		});
	}, [home, refresh]);
	return [notes, refresh];
}
