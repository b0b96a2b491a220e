import { useState } from "react";
import type { Lookup } from "@/lib/dossier/lookup";
import { isThing, type Subject } from "@/lib/view/subject";
import { subjectTitle } from "@/lib/view/subject-title";

/**
 * Says what was opened in the details to whoever does not see it: the focus stays where it was opened from (WCAG 4.1.3).
 * Of what the page came with nothing is said: its title says it.
 */
export function OpenedLine({ subject, lookup }: { readonly subject: Subject; readonly lookup: Lookup }) {
	const [first] = useState(subject);
	const title = subject === first || !isThing(subject) ? null : subjectTitle(subject, lookup);
	return (
		<p aria-live="polite" className="visually-hidden">
			{title === null ? null : `Details: ${title}`}
		</p>
	);
}
