import { cutText } from "../../deck/cut-text";
import type { Actor, Cite, Dossier, DossierEvent, Period, Sentence, Source, Topic, Zone } from "../../dossier/dossier";
import { oneLine } from "../plain-text";
import { offsetZoneTitle } from "./clock-in-zone";
import { contentHash } from "./content-hash";
import { FILE_CITES } from "./link-sources";
import { textSlug } from "./text-slug";

/** What a file gave, and its name. */
export type Imported = {
	readonly name: string;
	/** "" where the file has none: its name stands for it. */
	readonly title: string;
	readonly summary: string;
	readonly language: string;
	readonly home: string;
	/** Every zone that its hours are in, the most frequent first. */
	readonly zones: readonly string[];
	/** A plain date. */
	readonly updated: string;
	readonly periods: readonly Period[];
	readonly topics: readonly Topic[];
	/** Where the file says what they are. */
	readonly actors?: readonly Actor[];
	readonly sources: readonly Source[];
	readonly events: readonly DossierEvent[];
};

/** The clock of what has no hour, and so no zone. */
export const UTC = "Etc/UTC";
/** The topic of events that have none. */
export const UNGROUPED = "Events";

/** The home zone among them: what the switch between clocks has room for. */
const MOST_CLOCKS = 4;
const LONGEST_NAME = 300;

/** The dossier that is made of a file: what the file says, and that nothing more is known of it. */
export function importedDossier(given: Imported): Dossier {
	const label = labelOf(given.name);
	return {
		format: "readout-dossier/1",
		id: textSlug(label, "dossier"),
		title: cutText(oneLine(given.title), LONGEST_NAME) || label,
		summary: sentencesOf(given.summary, FILE_CITES),
		language: given.language,
		timeZone: given.home,
		zones: clocksOf(given.home, given.zones),
		updated: given.updated,
		sourceSummary: [
			{ text: "All of this was read from one file. Neither it nor what it links is rated.", cites: FILE_CITES },
		],
		periods: given.periods,
		topics: given.topics,
		actors: given.actors ?? [],
		sources: given.sources,
		events: given.events,
		claims: [],
	};
}

/** Each line a sentence; all rest on the same. */
export function sentencesOf(text: string, cites: readonly Cite[]): readonly Sentence[] {
	if (text === "") return [];
	const lines = text.split("\n").flatMap((line) => line.trim() || []);
	return lines.map((line) => ({ text: line, cites }));
}

/** How the file is called where it is a source. */
export function sourceName(name: string): string {
	return cutText(oneLine(name), LONGEST_NAME) || "without a name";
}

/** Kana are written in Japanese alone; of another language nothing is claimed ("und": undetermined, BCP 47). */
export function languageOf(hasKana: boolean): string {
	return hasKana ? "ja" : "und";
}

export const KANA = /[\u3040-\u30ff]/;

/** The name of a file without its ending. */
function labelOf(name: string): string {
	const line = cutText(oneLine(name), LONGEST_NAME);
	return line.replace(/\.[A-Za-z0-9]{1,8}$/, "") || line || `Dossier ${contentHash(name)}`;
}

function clocksOf(home: string, zones: readonly string[]): readonly Zone[] {
	const used = zones.filter((zone) => zone !== home);
	return [home, ...used].slice(0, MOST_CLOCKS).map((timeZone) => ({
		timeZone,
		title: offsetZoneTitle(timeZone) ?? (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " "),
	}));
}
