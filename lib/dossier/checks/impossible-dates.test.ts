import { expect, test } from "vitest";
import { sampleDossier } from "../../timeline/sample-dossier";
import { impossibleDates } from "./impossible-dates";

function messages(when: string, until?: string): readonly string[] {
	const dossier = sampleDossier([{ id: "talks", when, ...(until === undefined ? {} : { until }) }]);
	return impossibleDates.check(dossier, {}).map(({ message }) => message);
}

test("impossible-date names the offset that the zone had, of a local mean time to the second", () => {
	expect(messages("2024-04-10T10:50-05:00")).toEqual([
		"2024-04-10T10:50-05:00 has the offset -05:00, but America/New_York had -04:00 then.",
	]);
	expect(messages("1865-04-14T22:15-04:56")).toEqual([
		"1865-04-14T22:15-04:56 has the offset -04:56, but America/New_York had -04:56:02 then.",
	]);
});

test("impossible-date names the two forms of an event that begins and ends in different ones", () => {
	expect(messages("2024-04-10/..", "2024-04-11T10:00-04:00")).toEqual([
		"The event begins with an interval and ends with an instant.",
	]);
});
