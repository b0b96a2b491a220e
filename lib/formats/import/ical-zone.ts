import { isTimeZone } from "../../time/time-zone-name";

/** Zones of Windows, as Outlook names them, each with the zone of tz that CLDR gives its main place (windowsZones). */
const WINDOWS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"Tokyo Standard Time": "Asia/Tokyo",
		"Korea Standard Time": "Asia/Seoul",
		"China Standard Time": "Asia/Shanghai",
		"Taipei Standard Time": "Asia/Taipei",
		"Singapore Standard Time": "Asia/Singapore",
		"SE Asia Standard Time": "Asia/Bangkok",
		"India Standard Time": "Asia/Kolkata",
		"AUS Eastern Standard Time": "Australia/Sydney",
		"GMT Standard Time": "Europe/London",
		"W. Europe Standard Time": "Europe/Berlin",
		"Romance Standard Time": "Europe/Paris",
		"Central Europe Standard Time": "Europe/Budapest",
		"Russian Standard Time": "Europe/Moscow",
		"Eastern Standard Time": "America/New_York",
		"Central Standard Time": "America/Chicago",
		"Mountain Standard Time": "America/Denver",
		"Pacific Standard Time": "America/Los_Angeles",
		"Hawaiian Standard Time": "Pacific/Honolulu",
	}),
);

/** The zone of tz that a TZID names: itself, its last parts (`/vendor/Europe/Berlin`), or by Windows; null where none is known. */
export function zoneOfTzid(tzid: string): string | null {
	const name = tzid.trim().replace(/^"(.*)"$/, "$1");
	const parts = name.split("/").slice(-3);
	const endings = parts.map((_, at) => parts.slice(at).join("/"));
	return (
		[name, ...endings].find((each) => each.includes("/") && isTimeZone(each)) ??
		WINDOWS.get(name) ??
		(name === "UTC" ? "Etc/UTC" : null)
	);
}
