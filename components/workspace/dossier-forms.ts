import { civilOrder } from "@/lib/dossier/civil-order";
import type { Lookup } from "@/lib/dossier/lookup";
import { dossierMarkdown } from "@/lib/formats/dossier-markdown";
import { eventsCsv } from "@/lib/formats/events-csv";
import { eventsIcs, leftOutOfCalendar, leftOutWords } from "@/lib/formats/events-ics";
import { fileName } from "@/lib/formats/file-name";
import { htmlFile } from "@/lib/formats/html-file";
import { leftOutOfTimelinejs, timelinejsJson } from "@/lib/formats/timelinejs";

/** A form in which a whole dossier is taken out. Only its own JSON and the HTML file hold all of it. */
export type DossierForm = "html" | "md" | "timelinejs.json" | "ics" | "csv" | "exact.csv";

/** What is taken out. */
type Taken = {
	/** Of an earlier day: what was known then. */
	readonly lookup: Lookup;
	readonly asOf: string | null;
	/** The text of the whole dossier's file. */
	readonly json: string;
	/** Notes that go into the HTML file beside the dossier; absent: none. */
	readonly notes?: string;
	/** Where the dossier stands, absolute; null where nobody else can open it. */
	readonly root: string | null;
};

const TYPES: { readonly [K in DossierForm]: string } = {
	html: "text/html",
	md: "text/markdown",
	"timelinejs.json": "application/json",
	ics: "text/calendar",
	csv: "text/csv",
	"exact.csv": "text/csv",
};

type DossierFile = {
	readonly name: string;
	readonly type: string;
	readonly text: string;
	/** What the form could not hold and why, a sentence; null where nothing is to be said. */
	readonly leftOut: string | null;
};

/** A dossier as a file to be saved. */
export function dossierFile(form: DossierForm, taken: Taken): DossierFile {
	const { lookup, asOf } = taken;
	const day = asOf === null ? [] : [`as-of-${asOf}`];
	const name = fileName([lookup.dossier.id, ...day], form);
	return { name, type: TYPES[form], text: textOf(form, taken), leftOut: leftOutOf(form, lookup) };
}

function leftOutOf(form: DossierForm, lookup: Lookup): string | null {
	switch (form) {
		case "ics":
			return leftOutWords(leftOutOfCalendar(lookup.dossier.events));
		case "timelinejs.json":
			return leftOutOfTimelinejs(lookup);
		default:
			return null;
	}
}

function textOf(form: DossierForm, { lookup, asOf, json, notes, root }: Taken): string {
	switch (form) {
		case "html":
			return htmlFile(lookup, asOf, json, notes ?? null);
		case "md":
			return dossierMarkdown(lookup);
		case "timelinejs.json":
			return timelinejsJson(lookup);
		case "ics":
			return eventsIcs(lookup.dossier.events, lookup, root);
		case "csv":
			return eventsCsv(civilOrder(lookup.dossier), lookup);
		case "exact.csv":
			return eventsCsv(civilOrder(lookup.dossier), lookup, "exact");
	}
}
