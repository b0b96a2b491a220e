import type { Actor, Status } from "../../dossier/dossier";
import type { Place } from "../../dossier/problem";
import type { When } from "../../time/when";

/** When a row says that its event is, settled: both sides in the form that a dossier has. */
export type Sides = {
	readonly when: When;
	readonly until?: When;
	/** The zone whose clock the hours are; absent for dates without an hour. */
	readonly timeZone?: string;
	/** What the file says of the time beyond that: as written, where it was written otherwise. */
	readonly note?: string;
	/** Why the last hour is reckoned, where the file gives it without minutes. */
	readonly approximate?: string;
};

export type Link = { readonly url: string; readonly title?: string; readonly description?: string };

/** An event as a file gives it, before it has its id, its history and its sources. */
export type Draft = Sides & {
	readonly place: Place;
	/** As the file gives it; any text. */
	readonly id?: string;
	readonly title: string;
	readonly short?: string;
	/** Plain text; each line becomes a sentence. */
	readonly summary?: string;
	readonly kind?: string;
	readonly rank?: 1 | 2 | 3;
	/** Where it happens. */
	readonly venue?: string;
	/** Titles of the topics, the leading one first. */
	readonly topics: readonly string[];
	readonly links: readonly Link[];
	/** Where the file says what they are; their ids are slugs. */
	readonly actors?: readonly Actor[];
	/** Where the file says it; else the date decides. */
	readonly status?: Status;
	/** The plain date on which it was known, where the file says it; else the date decides. */
	readonly on?: string;
};

/** All that a file gives. */
export type Drafted = {
	readonly drafts: readonly Draft[];
	readonly title?: string;
	readonly summary?: string;
	/** The ids that the file gives its topics, by their titles; another is made of its title. */
	readonly topicIds?: ReadonlyMap<string, string>;
	/** The zone that the file names as its own. */
	readonly timeZone?: string;
	readonly periods?: readonly { readonly title: string; readonly when: When }[];
};
