import { describe, expect, it } from "vitest";
import { proposedMapping } from "./table-columns";

const columns = (joiner: string, ...at: readonly number[]) => ({ kind: "columns", columns: at, joiner });

describe("proposedMapping", () => {
	it("proposedMapping(a date in parts) joins them, the year first", () => {
		expect(proposedMapping(["Day", "Month", "Year", "Event"])).toEqual({
			title: columns(" ", 3),
			start: columns("/", 2, 1, 0),
		});
		expect(proposedMapping(["Year", "Month", "Event"]).start).toEqual(columns("/", 0, 1));
		expect(
			proposedMapping(["Start Year", "Start Month", "Start Day", "End Year", "End Month", "End Day", "Title"]),
		).toEqual({
			title: columns(" ", 6),
			start: columns("/", 0, 1, 2),
			end: columns("/", 3, 4, 5),
		});
	});

	it("proposedMapping(an hour in a column of its own) joins it to its date", () => {
		expect(proposedMapping(["Title", "Date", "Time", "End Date", "End Time"])).toEqual({
			title: columns(" ", 0),
			start: columns(" ", 1, 2),
			end: columns(" ", 3, 4),
		});
		expect(proposedMapping(["Title", "Time"])).toEqual({ title: columns(" ", 0) });
	});

	it("proposedMapping(a whole date beside its year) takes the date", () => {
		expect(proposedMapping(["Date", "Year", "Month", "Title"]).start).toEqual(columns(" ", 0));
	});

	it("proposedMapping(German headings) takes them all, the sources too", () => {
		expect(proposedMapping(["Titel", "Beginn", "Ende", "Ort", "Thema", "Beschreibung", "Quelle"])).toEqual({
			title: columns(" ", 0),
			start: columns(" ", 1),
			end: columns(" ", 2),
			place: columns(" ", 3),
			topic: columns(" ", 4),
			summary: columns(" ", 5),
			link: columns(" ", 6),
		});
	});
});
