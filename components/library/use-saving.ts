import { useCallback, useEffect, useState } from "react";
import { headOf } from "@/lib/library/kept-record";
import { retryAfter } from "@/lib/library/storage-trouble";
import type { Opened } from "./opened";
import { keepDossier } from "./store/keep-dossier";
import { leaveToStore } from "./store/kept-dossiers";

/**
 * Keeps trying to save what is in memory alone, ever more rarely, and asks before the tab is closed meanwhile.
 */
export function useSaving(home: string, opened: Opened, set: (change: (before: Opened) => Opened) => void): () => void {
	const { save, dossier, file } = opened;
	const [asked, setAsked] = useState(0);
	useEffect(() => {
		if (save.kind !== "saving") return;
		let wanted = true;
		const keep = async () => {
			const whole = await file.whole();
			return keepDossier(home, { id: dossier.id, head: headOf(dossier), file: whole, replaces: null });
		};
		keep().then((kept) => {
			if (!wanted) return;
			if (kept.kind === "kept") leaveToStore(home, kept.key, dossier, file);
			set((before) => {
				if (kept.kind === "kept") {
					return { ...before, key: kept.key, save: { kind: "saved", revision: kept.revision } };
				}
				const { trouble, room } = kept;
				return { ...before, save: { kind: "failed", trouble, room, attempts: asked + 1 } };
			});
		});
		return () => {
			wanted = false;
		};
	}, [save.kind, home, dossier, file, set, asked]);
	const again = useCallback(() => {
		setAsked((times) => times + 1);
		set((before) => ({ ...before, save: { kind: "saving" } }));
	}, [set]);
	useEffect(() => {
		if (save.kind !== "failed") return;
		const wait = retryAfter(save.trouble, Math.max(save.attempts, 1));
		const timer = wait === null ? undefined : setTimeout(again, wait);
		return () => clearTimeout(timer);
	}, [save, again]);
	useEffect(() => {
		if (save.kind === "saved") return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", ask);
		return () => removeEventListener("beforeunload", ask);
	}, [save.kind]);
	return again;
}
