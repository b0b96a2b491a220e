import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { citationHtml, citationMarkdown, citationOf, citationText } from "@/lib/formats/citation";
import { eventsCsv } from "@/lib/formats/events-csv";
import { eventsIcs } from "@/lib/formats/events-ics";
import { extractOf } from "@/lib/formats/extract";
import { extractMarkdown } from "@/lib/formats/extract-markdown";
import { extractText } from "@/lib/formats/extract-text";
import { viewFileName } from "@/lib/formats/view-file-name";
import { shownSpan, viewEvents } from "@/lib/timeline/view-events";
import type { Subject } from "@/lib/view/subject";
import type { View } from "@/lib/view/view";

/** One thing with its citations. `address` is where it stands, absolute. */
export function extractAs(form: "text" | "markdown", subject: Subject, lookup: Lookup, address: string): string {
	const extract = extractOf(subject, lookup);
	return form === "text" ? extractText(extract, address) : extractMarkdown(extract, address);
}

/** The citation of a thing for a footnote; empty for what makes no statement. `address` is where it stands, absolute. */
export function citationAs(
	form: "text" | "markdown" | "html",
	subject: Subject,
	lookup: Lookup,
	address: string,
): string {
	const citation = citationOf(subject, lookup, address) ?? [];
	switch (form) {
		case "text":
			return citationText(citation);
		case "markdown":
			return citationMarkdown(citation);
		case "html":
			return citationHtml(citation);
	}
}

/** The events in view that pass the filters as a file, and what to say of it; no text where there is no event. */
export function viewFile(
	ending: "csv" | "ics",
	{
		lookup,
		shown,
		view,
		root,
	}: { readonly lookup: Lookup; readonly shown: Lookup; readonly view: View; readonly root: string },
): { readonly name: string; readonly type: string; readonly text: string | null; readonly said: string } {
	const events = viewEvents(lookup, shown, view);
	const name = viewFileName(lookup.dossier.id, shownSpan(lookup, view), ending);
	const type = ending === "csv" ? "text/csv" : "text/calendar";
	if (events.length === 0) return { name, type, text: null, said: "No event is in view, so there is nothing to save." };
	const text = ending === "csv" ? eventsCsv(events, lookup) : eventsIcs(events, lookup, root);
	return { name, type, text, said: `${count(events.length, "event")} saved as ${name}.` };
}
