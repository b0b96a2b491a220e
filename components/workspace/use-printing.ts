import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { View } from "@/lib/view/view";
import { DrawnSheet, isDrawnPage } from "./drawn-sheet";

type Part = typeof import("./print-page").PrintPage;
type Sheet = ComponentType<ComponentProps<Part>>;

/** After it stands the page has this long for itself; ms. */
const REST_MS = 1000;

let part: Part | null = null;

/** Brings what a sheet is drawn with; a failure leaves the page as the server drew it to be printed. */
async function load(): Promise<void> {
	part ??= (await import("./print-page").catch(() => null))?.PrintPage ?? null;
	if (part !== null) document.documentElement.dataset.prints = "";
}

/**
 * What draws the page while it is printed, and null at all other times; what it draws stands before the browser lays out
 * the sheets. It comes once the page is at rest, at once where another view than the server's is in sight, and with the key
 * that a shortcut for printing begins with: the first load does without it, and whoever prints sooner prints the page as the
 * server drew it.
 */
export function usePrinting(view: View): Sheet | null {
	const [sheet, setSheet] = useState<Sheet | null>(null);
	const first = useRef(view);
	useEffect(() => {
		if (view !== first.current || !isDrawnPage()) void load();
	}, [view]);
	useEffect(() => {
		const begin = () => flushSync(() => setSheet(() => part ?? DrawnSheet));
		const end = () => setSheet(null);
		const near = ({ key }: KeyboardEvent) => {
			if (key === "Control" || key === "Meta") void load();
		};
		const timer = setTimeout(load, REST_MS);
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		addEventListener("keydown", near);
		return () => {
			clearTimeout(timer);
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
			removeEventListener("keydown", near);
		};
	}, []);
	return sheet;
}
