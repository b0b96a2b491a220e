import { cutText } from "../../deck/cut-text";
import type { Actor, Status } from "../../dossier/dossier";
import { LIMITS } from "../../dossier/limits";
import type { Place } from "../../dossier/problem";
import { cleanLine, cleanText, plainFromHtml } from "./clean-text";
import type { Draft, Link, Sides } from "./draft";
import { firstSentence } from "./first-sentence";
import { type Reading, setAside, tally } from "./reading";

/** An event's texts as its format gives them, and its dates settled. */
export type RawEvent = {
	readonly place: Place;
	/** The row as it is written, for a finding. */
	readonly written: () => string;
	readonly sides: Sides;
	readonly id?: string;
	readonly title: string;
	/** The format has no titles: the first sentence of the text stands for one, and nothing is said of it. */
	readonly untitled?: boolean;
	readonly short?: string;
	/** Paragraphs; empty ones are left out. */
	readonly summary?: readonly string[];
	/** Whether texts may be HTML: Readout's own are not, those of tables only where it is well-formed. */
	readonly html?: boolean | "well-formed";
	readonly kind?: string;
	readonly rank?: 1 | 2 | 3;
	readonly venue?: string;
	readonly topics?: readonly string[];
	readonly links?: readonly Link[];
	readonly actors?: readonly Actor[];
	readonly status?: Status;
	readonly on?: string;
	/** Said beside the date. */
	readonly notes?: readonly string[];
};

export const LONGEST_TITLE = 300;

/** Cleans an event's texts. Null where it cannot be kept: the reading then has it set aside. */
export function finishDraft(reading: Reading, raw: RawEvent): Draft | null {
	const { place, sides, html = true, links = [] } = raw;
	const texts = [
		raw.title,
		...(raw.summary ?? []),
		(raw.notes ?? []).join(" "),
		raw.id ?? "",
		raw.venue ?? "",
		raw.kind ?? "",
	];
	const long = [...texts, ...(raw.topics ?? []), ...links.map(({ url }) => url)].find(
		(text) => text.length > LIMITS.text,
	);
	if (long !== undefined) {
		const message = `one of its texts has ${long.length} characters; at most ${LIMITS.text} are kept.`;
		return setAside(reading, place, message, long);
	}
	const wellFormed = html === "well-formed";
	const ofHtml = (text: string) => plainFromHtml(reading, place, text, wellFormed);
	const plain = (text: string) => (html !== false ? ofHtml(text) : cleanText(reading, place, text));
	const line = (text: string) => cleanLine(reading, place, html !== false ? ofHtml(text) : text);
	const paragraphs = (raw.summary ?? []).map(plain).filter((text) => text !== "");
	const stated = line(raw.title);
	const first = firstSentence(paragraphs[0] ?? "");
	const whole = stated || first || (raw.untitled === true ? line(raw.kind ?? "") || line(raw.venue ?? "") : "");
	if (whole === "")
		return setAside(reading, place, "it has no title, and no text that could stand for one.", raw.written());
	if (stated === "" && raw.untitled !== true)
		tally(reading, "warning", place, "An event without a title got the start of its text as one", whole);
	const cut = whole.length > LONGEST_TITLE;
	if (cut) {
		const message = `A title of more than ${LONGEST_TITLE} characters was cut; the whole of it leads the text`;
		tally(reading, "warning", place, message, whole);
	}
	const notes = [sides.note ?? "", ...(raw.notes ?? []).map(line)].filter((text) => text !== "");
	const kind = line(raw.kind ?? "");
	const short = line(raw.short ?? "");
	return {
		place,
		when: sides.when,
		...(sides.until !== undefined && { until: sides.until }),
		...(sides.timeZone !== undefined && { timeZone: sides.timeZone }),
		...(sides.approximate !== undefined && { approximate: sides.approximate }),
		...(notes.length > 0 && { note: notes.join(" ") }),
		...(raw.id !== undefined && raw.id.trim() !== "" && { id: cleanLine(reading, place, raw.id) }),
		title: cut ? `${cutText(whole, LONGEST_TITLE - 1).trim()}…` : whole,
		...(short !== "" && { short }),
		summary: (cut && stated !== "" ? [whole, ...paragraphs] : paragraphs).join("\n"),
		...(kind !== "" && { kind }),
		...(raw.rank !== undefined && { rank: raw.rank }),
		venue: line(raw.venue ?? ""),
		topics: [...new Set((raw.topics ?? []).map(line).filter((topic) => topic !== ""))],
		links: links.flatMap(({ url, title = "", description = "" }) =>
			url.trim() === ""
				? []
				: { url: cleanText(reading, place, url), title: line(title), description: line(description) },
		),
		...(raw.actors !== undefined && { actors: raw.actors.map((actor) => ({ ...actor, name: line(actor.name) })) }),
		...(raw.status !== undefined && { status: raw.status }),
		...(raw.on !== undefined && { on: raw.on }),
	};
}
