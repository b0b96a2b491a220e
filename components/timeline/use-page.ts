"use client";

import { useState } from "react";
import { type Page, pageAt, pageOf } from "@/lib/timeline/page";

/** A page of a list, and the way to another. */
export type PageOfList<T> = Page<T> & { readonly turn: (to: number) => void };

/**
 * The page in sight. It holds until the list or the chosen item becomes another one; then the page that has the chosen
 * item comes up, else the first, so that a new view never opens in its middle.
 */
export function usePage<T>(items: readonly T[], size: number, chosen: T | null): PageOfList<T> {
	const [wanted, setWanted] = useState<{ at: number; items: readonly T[]; chosen: T | null } | null>(null);
	const holds = wanted !== null && wanted.items === items && wanted.chosen === chosen;
	const page = pageAt(items, size, holds ? wanted.at : pageOf(items, size, chosen));
	return { ...page, turn: (at) => setWanted({ at, items, chosen }) };
}
