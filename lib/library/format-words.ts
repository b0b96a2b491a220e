import type { FormatName } from "../formats/import/import-result";

/** What a file was taken for, in words. */
export const FORMAT_WORDS: { readonly [K in FormatName]: string } = {
	readout: "Readout JSON",
	"readout-html": "a Readout document (HTML)",
	timelinejs: "TimelineJS JSON",
	"timelinejs-table": "TimelineJS table",
	timemap: "timemap JSON",
	bellingcat: "Bellingcat JSON",
	vis: "vis-timeline JSON",
	markwhen: "Markwhen",
	ical: "iCalendar",
	events: "a plain list of events",
	table: "a table",
	unknown: "an unknown format",
};
