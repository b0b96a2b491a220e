import { OWN_PRODUCT } from "../names";
import { zoneOfTzid } from "./ical-zone";

export type CalendarNames = {
	readonly title: string;
	readonly description: string;
	/** What a calendar of Readout's own says in its description of the events that it has not; it describes no dossier. */
	readonly leftOut: string;
	readonly timeZone: string | null;
};

const LEFT_OUT = /^\S{1,20} events? left out: a calendar cannot hold the date\.$/;

/** What a calendar says of itself (RFC 7986, and the names that came before it). */
export function calendarNames(own: readonly string[]): CalendarNames {
	const values = new Map<string, string>();
	let name = "";
	for (const line of own) {
		const found = /^([A-Za-z0-9-]{1,40})(?:;[^:]{0,200})?:(.*)$/.exec(line);
		if (/^[ \t]/.test(line)) values.set(name, (values.get(name) ?? "") + line.slice(1));
		else if (found !== null) {
			name = (found[1] ?? "").toUpperCase();
			values.set(name, found[2] ?? "");
		}
	}
	const text = (key: string) => unescaped(values.get(key) ?? "").trim();
	const description = text("DESCRIPTION") || text("X-WR-CALDESC");
	const isLeftOut = text("PRODID") === OWN_PRODUCT && LEFT_OUT.test(description);
	return {
		title: text("NAME") || text("X-WR-CALNAME"),
		description: isLeftOut ? "" : description,
		leftOut: isLeftOut ? description : "",
		timeZone: zoneOfTzid(text("X-WR-TIMEZONE")),
	};
}

/** The escapes of a TEXT (RFC 5545, 3.3.11). */
export function unescaped(text: string): string {
	return text.replace(/\\([\\;,nN])/g, (_whole, mark: string) => (mark === "n" || mark === "N" ? "\n" : mark));
}
