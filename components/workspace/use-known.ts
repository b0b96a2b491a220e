import { useEffect, useMemo, useState } from "react";
import { type Lookup, lookUp } from "@/lib/dossier/lookup";

type AsOf = typeof import("@/lib/dossier/as-of").asOf;

let part: AsOf | null = null;

/** Brings what an earlier day needs; it comes when the first one is asked for. */
export async function loadAsOf(): Promise<void> {
	part = (await import("@/lib/dossier/as-of")).asOf;
}

/** What `loadAsOf` brought; null before. */
export function asOfPart(): AsOf | null {
	return part;
}

/**
 * The dossier as of a day, or itself; everything downstream draws what it is given. Until the part is here the state
 * before stands; `failed` is told where it does not come.
 */
export function useKnown(whole: Lookup, day: string | null, failed: () => void): Lookup {
	const [asOf, setAsOf] = useState<AsOf | null>(() => part);
	const [before, setBefore] = useState(whole);
	useEffect(() => {
		if (day === null || asOf !== null) return;
		loadAsOf().then(() => setAsOf(() => part), failed);
	}, [day, asOf, failed]);
	const known = useMemo(() => {
		if (day === null) return whole;
		const dossier = asOf?.(whole.dossier, day);
		return dossier === undefined ? null : dossier === whole.dossier ? whole : lookUp(dossier);
	}, [whole, day, asOf]);
	if (known !== null && known !== before) setBefore(known);
	return known ?? before;
}
