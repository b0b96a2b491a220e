const visits = new Map<string, string | null>();

/**
 * The last day of the dossier as the reader last saw it (its `updated` then), where it has grown since; null on a first
 * visit, without storage, or where nothing new came. Read once a page, before `noteVisit` writes the new one.
 */
export function lastVisit(dossier: string): string | null {
	return visits.get(dossier) ?? null;
}

/** Notes that the dossier is being read as it was at `updated`, a plain date; kept in this browser only. */
export function noteVisit(dossier: string, updated: string): void {
	if (visits.has(dossier)) return;
	const key = `readout-last-visit:${dossier}`;
	try {
		const seen = localStorage.getItem(key);
		visits.set(dossier, seen !== null && /^\d{4}-\d{2}-\d{2}$/.test(seen) && seen < updated ? seen : null);
		localStorage.setItem(key, updated);
	} catch {
		visits.set(dossier, null);
	}
}
