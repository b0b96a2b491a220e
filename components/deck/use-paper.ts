import { type ComponentProps, useEffect, useState } from "react";
import { flushSync } from "react-dom";

type Part = typeof import("./paper-deck").PaperDeck;

/** What of the deck goes on paper. */
export type Wanted = Pick<ComponentProps<Part>, "form" | "notes">;

/** What the browser's own "Print" gives: what the room is shown, and nothing that is the presenter's alone. */
const SLIDES: Wanted = { form: "slides", notes: null };

let part: Part | null = null;

/** Brings what a sheet is drawn with; rejects where it does not come. */
async function load(): Promise<void> {
	part ??= (await import("./paper-deck")).PaperDeck;
	document.documentElement.dataset.prints = "";
}

/**
 * The deck in place of the desk while it is printed, and null at all other times. What draws it comes once the desk
 * stands; it is in the page before the browser lays out the sheets. `print` asks for a form of it, does nothing
 * once it is cancelled, and rejects where what draws it cannot be had.
 */
export function usePaper(): {
	readonly paper: (Wanted & { readonly Part: Part }) | null;
	readonly print: (wanted: Wanted, cancelled: AbortSignal) => Promise<void>;
} {
	const [wanted, setWanted] = useState<Wanted | null>(null);
	useEffect(() => {
		// If it does not come the browser prints the desk as it is on the screen.
		load().catch(() => undefined);
		const begin = () => flushSync(() => setWanted((asked) => asked ?? SLIDES));
		const end = () => setWanted(null);
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		return () => {
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
		};
	}, []);
	return {
		paper: wanted === null || part === null ? null : { ...wanted, Part: part },
		print: async (asked, cancelled) => {
			await load();
			if (cancelled.aborted) return;
			flushSync(() => setWanted(asked));
			// What its fonts need is asked for once it is laid out.
			await document.fonts.ready;
			await nextFrame();
			await nextFrame();
			if (cancelled.aborted) setWanted(null);
			else print();
		},
	};
}

function nextFrame(): Promise<unknown> {
	return new Promise(requestAnimationFrame);
}
