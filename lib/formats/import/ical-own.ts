import type { Status } from "../../dossier/dossier";
import { parseWhen } from "../../time/parse-when";
import { calendarTime } from "../ical-time";
import { cleanLine } from "./clean-text";
import type { Sides } from "./draft";
import type { RawEvent } from "./finish-draft";
import type { IcalEvent } from "./ical-event";
import { writtenProperty } from "./ical-lines";
import { unescaped } from "./ical-names";
import { type Reading, tally } from "./reading";
import { statusOf } from "./status-word";

/*
 * Readout's own calendars say in X-READOUT properties what was added to a title and a text for other programs. It is taken
 * off again where it still stands so; a title or a text that someone has since changed keeps what it says.
 */

/** The texts of an event as its dossier had them. */
export function ownTexts(
	event: IcalEvent,
	sides: Sides,
	reading: Reading,
): Pick<RawEvent, "sides" | "title" | "summary"> {
	const title = event.of("summary")[0]?.values[0] ?? "";
	const hedges = ownText(event, "hedges");
	const place = { line: event.component.line, column: 1 };
	const approximate = cleanLine(reading, place, ownText(event, "approximate"));
	return {
		sides: approximate === "" ? sides : { ...sides, approximate },
		title: hedges === "" ? title : withoutEnd(title, ` (${hedges})`),
		summary: [ownSummary(event)],
	};
}

/** Without the lines of status and date, of what is reckoned, and of sources. */
function ownSummary(event: IcalEvent): string {
	const description = event.of("description")[0]?.values[0] ?? "";
	const lead = ownText(event, "lead");
	// A file that was made before it said so leads with that line all the same.
	if (lead === "") return description.split("\n").slice(1).join("\n");
	const lines = [lead, ownText(event, "approximate")].filter((line) => line !== "").join("\n");
	const rest = `${description}\n`.startsWith(`${lines}\n`) ? description.slice(lines.length) : description;
	const sources = ownText(event, "sources");
	return sources === "" ? rest : withoutEnd(rest, `\n${sources}`);
}

function withoutEnd(text: string, end: string): string {
	return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** A property of ours; ical.js does not know it for a text, and leaves its escapes. */
function ownText({ of }: IcalEvent, name: string): string {
	return unescaped(of(`x-readout-${name}`)[0]?.values[0] ?? "");
}

/** The status as the dossier had it; a text that leads with one stands in for a property that names none. */
export function ownStatus(event: IcalEvent, reading: Reading): Status | null {
	const stated = ownText(event, "status");
	const status = statusOf(stated);
	if (stated !== "" && status === null) unread(event, "STATUS", "names no status", reading);
	const [lead = ""] = (event.of("description")[0]?.values[0] ?? "").split(":", 1);
	return status ?? statusOf(lead);
}

/**
 * The date as the dossier had it, where a calendar could only say its days; those of the calendar where it names other ones,
 * since then the event was moved there.
 */
export function exactSides(event: IcalEvent, sides: Sides, reading: Reading): Sides {
	const edtf = ownText(event, "edtf");
	if (edtf === "") return sides;
	const exact = parseWhen(edtf);
	if (!exact.ok) {
		unread(event, "EDTF", "is no date of EDTF", reading);
		return sides;
	}
	if (sides.when.kind === "instant") return sides;
	const days = calendarTime({ when: sides.when, until: sides.until ?? null });
	const stated = calendarTime({ when: exact.value, until: null });
	if (stated?.kind === "days" && stated.start === days?.start && stated.end === days.end) return { when: exact.value };
	unread(event, "EDTF", "says other days than DTSTART and DTEND", reading);
	return sides;
}

function unread({ component }: IcalEvent, name: string, why: string, reading: Reading): void {
	const { text, line } = writtenProperty(component, `X-READOUT-${name}`);
	const message = `X-READOUT-${name} ${why}, and was not read; what the calendar says beside it was taken`;
	tally(reading, "warning", { line, column: 1 }, message, text);
}
