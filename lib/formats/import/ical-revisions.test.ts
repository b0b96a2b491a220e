import { expect, it } from "vitest";
import { importText } from "./import-text";
import { TODAY } from "./sample-import";

const event = (uid: string, day: string, ...more: readonly string[]) =>
	["BEGIN:VEVENT", `UID:${uid}`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${uid} on ${day}`, ...more, "END:VEVENT"].join(
		"\r\n",
	);

function titles(...events: readonly string[]) {
	const text = ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR", ""].join("\r\n");
	const result = importText(text, { name: "calendar.ics", today: TODAY });
	if (result.kind !== "dossier") throw new Error(JSON.stringify(result));
	const told = result.findings.filter(({ message }) => message.includes("later revision")).map(({ line }) => line);
	return [result.dossier.events.map(({ title }) => title).sort(), result.setAside, told];
}

it("of one UID the highest SEQUENCE stands, and what it replaces is set aside with its line", () => {
	const revised = [event("a", "20240410"), event("a", "20240412", "SEQUENCE:2"), event("a", "20240411", "SEQUENCE:1")];
	expect(titles(...revised, event("b", "20240401"))).toEqual([["a on 20240412", "b on 20240401"], 2, [2, 13]]);
});

it("events of one UID and one SEQUENCE all stand, as do those without a UID", () => {
	const bare = event("x", "20240410").replace("UID:x\r\n", "");
	const later = event("x", "20240411", "SEQUENCE:3").replace("UID:x\r\n", "");
	expect(titles(event("a", "20240410"), event("a", "20240411"), bare, later)).toEqual([
		["a on 20240410", "a on 20240411", "x on 20240410", "x on 20240411"],
		0,
		[],
	]);
});

it("a revised occurrence replaces its own earlier revision alone", () => {
	const moved = (day: string, sequence: number) =>
		event("a", day, "RECURRENCE-ID;VALUE=DATE:20240411", `SEQUENCE:${sequence}`);
	const rule = event("a", "20240410", "RRULE:FREQ=DAILY;COUNT=2");
	expect(titles(rule, moved("20240420", 1), moved("20240421", 2))).toEqual([
		["a on 20240410", "a on 20240421"],
		1,
		[8],
	]);
});
