import type { CivilMs } from "../time/when";
import type { LaneBy } from "../timeline/lane-by";
import type { Filter } from "./filter";
import type { Subject, Tab } from "./subject";

/** `[from, to)` in civil ms: the span of time in view. */
export type ViewSpan = { readonly from: CivilMs; readonly to: CivilMs };

/** What a person chose to see, and nothing that can be computed from it. */
export type View = {
	readonly subject: Subject;
	readonly tab: Tab;
	/** The version mark of the link that opened the subject, well-formed; null where it had none. */
	readonly mark: string | null;
	/** What is open was opened from the dossier's own page, and closing it leads back there; else to its tab. */
	readonly overDossier?: true;
} & Look;

export type Between = { readonly since: string | null; readonly until: string | null };

/** How the subject is looked at: what the query of the address says. */
export type Look = {
	/** null: the dossier's focus. */
	readonly span: ViewSpan | null;
	/** IANA name of the clock; null: the home zone. */
	readonly clock: string | null;
	/** The plain date as of which the dossier is shown; null: the latest. */
	readonly asOf: string | null;
	/** The plain dates between which the changes are told; null: the reader's last visit, and the latest. */
	readonly between: Between;
	/** What the lanes of the timeline stand for. */
	readonly lanes: LaneBy;
	/** Whether the table of events stands in place of the drawing. */
	readonly table: boolean;
	/** What events and claims are narrowed to. */
	readonly filter: Filter;
	/** What is searched for while the search is open, one space between words; null while it is not, or asks nothing. */
	readonly search: string | null;
};

export const DEFAULT_LANES: LaneBy = "topic";
