import { type RefObject, useEffect, useRef } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { pageText } from "@/lib/view/page-text";
import type { Subject } from "@/lib/view/subject";

/** The title follows the subject; focus that went away with the old content comes to the new (never lost). */
export function useTitleAndFocus(subject: Subject, lookup: Lookup, bar: RefObject<HTMLElement | null>): void {
	const shown = useRef(subject);
	useEffect(() => {
		document.title = pageText(subject, lookup).title;
		if (shown.current === subject) return;
		shown.current = subject;
		if (document.activeElement === null || document.activeElement === document.body)
			bar.current?.focus({ preventScroll: true });
	}, [subject, lookup, bar]);
}
