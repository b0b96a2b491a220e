import { useCallback, useEffect, useState } from "react";
import { type Trouble, troubleOf } from "@/lib/library/storage-trouble";
import { clearRemoved, type Listed, listDossiers } from "./store/kept-dossiers";
import { onNews } from "./store/news";

export type OwnList =
	| { readonly kind: "reading" }
	| { readonly kind: "listed"; readonly listed: readonly Listed[] }
	| { readonly kind: "blocked"; readonly trouble: Trouble };

/** What is kept in this browser, read anew whenever any tab changes it. */
export function useOwnList(home: string): readonly [OwnList, () => void] {
	const [list, setList] = useState<OwnList>({ kind: "reading" });
	const refresh = useCallback(() => {
		listDossiers(home).then(
			(listed) => setList({ kind: "listed", listed }),
			(error: unknown) => setList({ kind: "blocked", trouble: troubleOf(error) }),
		);
	}, [home]);
	useEffect(() => {
		clearRemoved(home).then(refresh, refresh);
		return onNews(home, refresh);
	}, [home, refresh]);
	return [list, refresh];
}
