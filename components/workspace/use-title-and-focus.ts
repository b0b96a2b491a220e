import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import type { Subject } from "@/lib/view/subject";
import { pageTitle } from "@/lib/view/subject-title";

/**
 * The title follows the subject; focus that went away with the old content comes to the new (never lost), on the details'
 * first line. What closes or removes itself while it changes the view asks for that by the function returned.
 */
export function useTitleAndFocus(subject: Subject, lookup: Lookup, bar: RefObject<HTMLElement | null>): () => void {
	const shown = useRef(subject);
	const landed = useRef(0);
	const [landing, setLanding] = useState(0);
	useEffect(() => {
		document.title = pageTitle(subject, lookup);
		const moved = shown.current !== subject || landed.current !== landing;
		shown.current = subject;
		landed.current = landing;
		if (!moved || !isLost()) return;
		bar.current?.focus({ preventScroll: true });
		// On a narrow screen the details may stand in the part that is not shown.
		if (isLost() && landing > 0) document.querySelector<HTMLElement>("h1 a")?.focus({ preventScroll: true });
	}, [subject, lookup, bar, landing]);
	return useCallback(() => setLanding((times) => times + 1), []);
}

function isLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}
