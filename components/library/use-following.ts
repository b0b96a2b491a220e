import { useEffect, useState } from "react";
import { openKept } from "./open-kept";
import type { Opened } from "./opened";
import { onNews } from "./store/news";
import { useToday } from "./use-today";

/** Takes in what other tabs save of the dossier; whether one of them has removed it. */
export function useFollowing(
	home: string,
	{ key, save }: Opened,
	set: (change: (before: Opened) => Opened) => void,
): boolean {
	const [removed, setRemoved] = useState(false);
	const today = useToday();
	const own = save.kind === "saved" ? save.revision : null;
	useEffect(() => {
		if (own === null) return;
		let wanted = true;
		const end = onNews(home, async (news) => {
			if (news.kind === "noted" || news.key !== key) return;
			const now = await openKept(home, key, today);
			if (now.kind === "opened") await now.opened.prepared;
			if (!wanted) return;
			setRemoved(now.kind === "missing");
			if (now.kind === "opened" && now.opened.save.kind === "saved" && now.opened.save.revision > own)
				set(() => now.opened);
		});
		return () => {
			wanted = false;
			end();
		};
	}, [home, key, own, today, set]);
	return removed;
}
