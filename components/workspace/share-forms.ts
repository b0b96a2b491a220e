import type { Lookup } from "@/lib/dossier/lookup";
import { count } from "@/lib/dossier/wording";
import { citationHtml, citationMarkdown, citationOf, citationText } from "@/lib/formats/citation";
import { eventsCsv } from "@/lib/formats/events-csv";
import { eventsIcs, leftOutOfCalendar, leftOutWords } from "@/lib/formats/events-ics";
import { extractOf } from "@/lib/formats/extract";
import { extractMarkdown } from "@/lib/formats/extract-markdown";
import { extractText } from "@/lib/formats/extract-text";
import { fileName } from "@/lib/formats/file-name";
import { sourcesBib } from "@/lib/formats/sources-bib";
import { sourcesCsl } from "@/lib/formats/sources-csl";
import { sourcesRis } from "@/lib/formats/sources-ris";
import { viewFileName } from "@/lib/formats/view-file-name";
import { shownSpan, viewEvents } from "@/lib/timeline/view-events";
import { referencesOf } from "@/lib/view/references";
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

type Looked = { readonly lookup: Lookup; readonly shown: Lookup; readonly view: View };

/** A file to be saved, and what to say of it; no text where it would hold nothing. */
type MadeFile = { readonly name: string; readonly type: string; readonly text: string | null; readonly said: string };

const REFERENCES = {
	ris: { type: "application/x-research-info-systems", write: sourcesRis },
	bib: { type: "application/x-bibtex", write: sourcesBib },
	"csl.json": { type: "application/vnd.citationstyles.csl+json", write: sourcesCsl },
} as const;

/** A form in which programs for references read sources. */
export type ReferenceForm = keyof typeof REFERENCES;

/** The sources behind what is open, filtered or in view, for a program for references. */
export function referencesFile(ending: ReferenceForm, { lookup, shown, view }: Looked): MadeFile {
	const { of, part, sources } = referencesOf(view, lookup, shown);
	const { type, write } = REFERENCES[ending];
	const day = view.asOf === null ? [] : [`as-of-${view.asOf}`];
	const name = fileName([lookup.dossier.id, ...(part === null ? [] : [part]), "sources", ...day], ending);
	if (sources.length === 0)
		return { name, type, text: null, said: `No source stands behind ${of}, so there is nothing to save.` };
	return { name, type, text: write(sources), said: `${count(sources.length, "source")} of ${of} saved as ${name}.` };
}

/** The events in view that pass the filters as a file. */
export function viewFile(
	ending: "csv" | "ics",
	{ lookup, shown, view, root }: Looked & { readonly root: string },
): MadeFile {
	const events = viewEvents(lookup, shown, view);
	const name = viewFileName(lookup.dossier.id, shownSpan(lookup, view), view.asOf, ending);
	const type = ending === "csv" ? "text/csv" : "text/calendar";
	if (events.length === 0) return { name, type, text: null, said: "No event is in view, so there is nothing to save." };
	const missing = ending === "csv" ? 0 : leftOutOfCalendar(events);
	const saved = events.length - missing;
	const leftOut = leftOutWords(missing);
	if (saved === 0) return { name, type, text: null, said: `There is nothing to save: ${leftOut}` };
	const text = ending === "csv" ? eventsCsv(events, lookup) : eventsIcs(events, lookup, root);
	const said = [`${count(saved, "event")} saved as ${name}.`, ...(leftOut === null ? [] : [leftOut])].join(" ");
	return { name, type, text, said };
}
