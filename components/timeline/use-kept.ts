"use client";

import { useCallback, useSyncExternalStore } from "react";

/** What was chosen on this page, which holds also where the browser keeps nothing. */
const chosen = new Map<string, string>();
const listeners = new Set<() => void>();

/** A choice that this browser remembers under `key`; null until the reader has made one of `values`. */
export function useKept<T extends string>(key: string, values: readonly T[]): readonly [T | null, (value: T) => void] {
	const [kept, keep] = useKeptText(key);
	return [values.find((value) => value === kept) ?? null, keep];
}

/** A text that this browser remembers under `key`; null where there is none. Whoever reads it checks it. */
export function useKeptText(key: string): readonly [string | null, (text: string) => void] {
	const kept = useSyncExternalStore(
		watch,
		() => keptText(key),
		() => null,
	);
	const keep = useCallback((text: string) => keepText(key, text), [key]);
	return [kept, keep];
}

/** The text under a key as it stands now, for what is no component. */
export function keptText(key: string): string | null {
	const here = chosen.get(key);
	if (here !== undefined) return here;
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

export function keepText(key: string, value: string): void {
	chosen.set(key, value);
	try {
		localStorage.setItem(key, value);
	} catch {
		// Storage is blocked: the choice holds for this page.
	}
	for (const changed of listeners) changed();
}

/** Also told when another tab of the same browser chooses. */
function watch(changed: () => void): () => void {
	const stored = (event: StorageEvent) => {
		if (event.key !== null) chosen.delete(event.key);
		changed();
	};
	listeners.add(changed);
	addEventListener("storage", stored);
	return () => {
		listeners.delete(changed);
		removeEventListener("storage", stored);
	};
}
