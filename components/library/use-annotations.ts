import { useCallback, useEffect, useState } from "react";
import type { Annotation } from "@/lib/library/annotation";
import { notesStore } from "./notes-store";
import { onNews } from "./store/news";

/** The reader's notes on a dossier, read anew when any tab changes them; null until they are read or where storage is blocked. */
export function useAnnotations(
	home: string,
	root: string,
): readonly [readonly Annotation[] | null, () => Promise<void>] {
	const [notes, setNotes] = useState<readonly Annotation[] | null>(null);
	const refresh = useCallback(
		() =>
			notesStore()
				.then(({ listAnnotations }) => listAnnotations(home, root))
				.then(setNotes, () => setNotes(null)),
		[home, root],
	);
	useEffect(() => {
		void refresh();
		return onNews(home, (news) => {
			if (news.kind === "noted") void refresh();
		});
	}, [home, refresh]);
	return [notes, refresh];
}
