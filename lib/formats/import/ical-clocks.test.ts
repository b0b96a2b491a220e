import { describe, expect, it } from "vitest";
import { lines, taken, told } from "./sample-import";

function calendar(...events: readonly (readonly string[])[]): string {
	const all = events.map((event) => ["BEGIN:VEVENT", "UID:a", "SUMMARY:A", ...event, "END:VEVENT"]);
	return ["BEGIN:VCALENDAR", ...all.flat(), "END:VCALENDAR", ""].join("\r\n");
}

describe("the clocks of a calendar's event", () => {
	it("are those of each of its sides: an end in another zone is put on the clock of the start, and told", () => {
		const flight = taken(
			calendar(["DTSTART;TZID=Asia/Tokyo:20240411T100000", "DTEND;TZID=America/New_York:20240411T110000"]),
		);
		expect(lines(flight)).toEqual(["A | 2024-04-11T10:00+09:00 | 2024-04-12T00:00+09:00 | Events"]);
		expect(told(flight)).toEqual([
			"information 6:1 An end in another time zone than its start was put on the clock of the start",
		]);
	});
	it("meet where one side is in UTC", () => {
		const end = ["DTSTART;TZID=Asia/Tokyo:20240411T100000", "DTEND:20240411T020000Z"];
		expect(lines(taken(calendar(end)))).toEqual(["A | 2024-04-11T10:00+09:00 | 2024-04-11T11:00+09:00 | Events"]);
		const start = ["DTSTART:20240411T010000Z", "DTEND;TZID=Asia/Tokyo:20240411T110000"];
		expect(lines(taken(calendar(start)))).toEqual(["A | 2024-04-11T01:00Z | 2024-04-11T02:00Z | Events"]);
	});
	it("count the hours of a DURATION as they pass, and its days as the clock shows them", () => {
		const night = (duration: string) =>
			lines(taken(calendar(["DTSTART;TZID=America/New_York:20240310T010000", `DURATION:${duration}`])));
		expect(night("PT2H")).toEqual(["A | 2024-03-10T01:00-05:00 | 2024-03-10T04:00-04:00 | Events"]);
		expect(night("P1D")).toEqual(["A | 2024-03-10T01:00-05:00 | 2024-03-11T01:00-04:00 | Events"]);
	});
	it("tell which occurrence is left out, moved or added, though that is written in UTC", () => {
		const morning = ["DTSTART;TZID=Asia/Tokyo:20240411T080000", "DTEND;TZID=Asia/Tokyo:20240411T090000"];
		const daily = [...morning, "RRULE:FREQ=DAILY;COUNT=3"];
		const kept = [11, 13].map((day) => `A | 2024-04-${day}T08:00+09:00 | 2024-04-${day}T09:00+09:00 | Events`);
		// 23:00 of the 11th in UTC is 08:00 of the 12th in Tokyo.
		expect(lines(taken(calendar([...daily, "EXDATE:20240411T230000Z"])))).toEqual(kept);
		const moved = ["RECURRENCE-ID:20240411T230000Z", "DTSTART;TZID=Asia/Tokyo:20240412T100000"];
		expect(lines(taken(calendar(daily, moved)))).toEqual([...kept, "A | 2024-04-12T10:00+09:00 | Events"]);
		expect(lines(taken(calendar([...morning, "RDATE:20240414T060000Z"])))).toEqual([
			"A | 2024-04-11T08:00+09:00 | 2024-04-11T09:00+09:00 | Events",
			"A | 2024-04-14T15:00+09:00 | 2024-04-14T16:00+09:00 | Events",
		]);
	});
});
