import { useCallback, useEffect, useRef, useState } from "react";

/** Of the tabs that show a dossier one may write it; the others follow. */
export type Role = "writer" | "follower";

/**
 * Whether this tab is the one that writes, and how it becomes so. Where browsers have no locks (pages that are not served
 * securely) every tab may, and revisions alone keep one from overwriting another.
 */
export function useWriter(home: string, key: string): { readonly role: Role; readonly takeOver: () => void } {
	const [role, setRole] = useState<Role>("writer");
	const steal = useRef<() => void>(() => undefined);
	useEffect(() => {
		const locks: LockManager | undefined = navigator.locks;
		if (locks === undefined) return;
		const name = `readout${home}${key}`;
		const left = new AbortController();
		let waiting = new AbortController();
		/** Until this tab leaves the dossier, or another takes it over. */
		const hold = () => {
			setRole("writer");
			return new Promise<void>((resolve) => left.signal.addEventListener("abort", () => resolve()));
		};
		const wait = () => {
			if (left.signal.aborted) return;
			waiting = new AbortController();
			locks.request(name, { signal: waiting.signal }, hold).catch(lost);
		};
		const lost = () => {
			if (left.signal.aborted || waiting.signal.aborted) return;
			setRole("follower");
			wait();
		};
		steal.current = () => {
			waiting.abort();
			waiting = new AbortController();
			locks.request(name, { steal: true }, hold).catch(lost);
		};
		locks
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock !== null) return hold();
				if (left.signal.aborted) return;
				setRole("follower");
				wait();
			})
			.catch(lost);
		return () => {
			left.abort();
			waiting.abort();
		};
	}, [home, key]);
	return { role, takeOver: useCallback(() => steal.current(), []) };
}
