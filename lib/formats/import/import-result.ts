import type { Dossier } from "../../dossier/dossier";
import type { Place } from "../../dossier/problem";
import type { Encoding } from "./encodings";

/** What a text was taken for, by its content. */
export type FormatName =
	| "readout"
	| "readout-html"
	| "timelinejs"
	| "timelinejs-table"
	| "timemap"
	| "bellingcat"
	| "vis"
	| "markwhen"
	| "ical"
	| "events"
	| "table"
	| "unknown";

/**
 * What an import reports. `error`: something was set aside or refused; `warning`: it was taken, but not as the file has it;
 * `information`: it was taken, and something is worth knowing.
 */
export type ImportFinding = Place & {
	readonly severity: "error" | "warning" | "information";
	/** What happened and what was expected, a sentence or two. */
	readonly message: string;
	/** What stands there in the file, controls made visible, cut to a sane length. */
	readonly original: string;
};

/** What of an event a column of a table can give. */
export type TableField =
	| "id"
	| "title"
	| "short"
	| "start"
	| "end"
	| "status"
	| "kind"
	| "rank"
	| "topic"
	| "place"
	| "summary"
	| "note"
	| "link"
	| "actors"
	| "time zone";

/** Where a field comes from: one or several columns (from 0), joined, or one text for all rows. */
export type FieldSource =
	| { readonly kind: "columns"; readonly columns: readonly number[]; readonly joiner: string }
	| { readonly kind: "constant"; readonly text: string };

export type TableMapping = Partial<Readonly<Record<TableField, FieldSource>>>;

export type DayMonthOrder = "day-first" | "month-first";

/** What a person chose. The caller keeps a mapping by `headerKey` of its table. */
export type ImportAnswers = {
	readonly mapping?: TableMapping;
	/** Whether the first row of the table is data; its columns then have no headings. */
	readonly headless?: boolean;
	/** In what the file was saved, where that is no Unicode. */
	readonly encoding?: Encoding;
	readonly dayMonth?: DayMonthOrder;
	/** An IANA zone for hours without one; null: it is not known, so that the day alone is kept. */
	readonly timeZone?: string | null;
};

export type Example = { readonly line: number; readonly text: string };

/** All that must be known before the file can be read; at least one part is there. */
export type ImportQuestion = {
	readonly format: FormatName;
	readonly mapping?: {
		readonly headerKey: string;
		readonly header: readonly string[];
		readonly sample: readonly (readonly string[])[];
		/** By its headings, and by what stands in the first row where that is none. */
		readonly proposed: TableMapping;
		readonly byContent: TableMapping;
		/** Whether the first row (`header`) reads as data. */
		readonly headless: boolean;
		/** Why an answer was asked once more; absent at first. */
		readonly problem?: string;
	};
	/** The file is no Unicode: where that shows, and why an answer was asked once more. */
	readonly encoding?: { readonly line: number; readonly column: number; readonly problem?: string };
	/** Dates that mean one day if the day stands first and another if the month does. */
	readonly dayMonth?: { readonly examples: readonly Example[]; readonly proposed: DayMonthOrder | null };
	/** Hours without a zone. */
	readonly timeZone?: { readonly examples: readonly Example[] };
};

export type ImportResult =
	| {
			readonly kind: "dossier";
			readonly format: FormatName;
			readonly dossier: Dossier;
			readonly findings: readonly ImportFinding[];
			/** Events that the dossier has, and rows of the file that it has not. */
			readonly taken: number;
			readonly setAside: number;
	  }
	| { readonly kind: "question"; readonly question: ImportQuestion }
	| { readonly kind: "refused"; readonly format: FormatName; readonly findings: readonly ImportFinding[] };

export type Result<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly findings: readonly ImportFinding[] };

/** Part of the work that is done, from 0 to 1. */
export type OnProgress = (done: number) => void;
