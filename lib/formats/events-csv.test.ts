import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { civilOrder } from "../dossier/civil-order";
import { lookUp } from "../dossier/lookup";
import { unmarked } from "./csv";
import { eventsCsv, eventsTable } from "./events-csv";
import { allDossiers, sampleLookup } from "./sample-lookup";

function parsed(csv: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

describe("eventsCsv", () => {
	it("says an event's date at its precision, its bounds and its status as now known", () => {
		const lookup = sampleLookup([{ id: "talks", when: "2024-04~", short: "Talks", status: "announced" }]);
		const [head = [], row = []] = parsed(eventsCsv(lookup.dossier.events, lookup));
		expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toEqual({
			id: "talks",
			title: "Talks",
			short: "Talks",
			status: "Announced",
			known: "2024-01-01",
			date: "about Apr 2024",
			when: "2024-04~",
			until: "",
			earliest: "2024-03-01",
			latest: "2024-05-31",
			"time zone": "America/New_York",
			place: "",
			kind: "meeting",
			rank: "3",
			topics: "one",
			actors: "",
			summary: "",
			"topic ids": "one",
			"actor ids": "",
			"source ids": "",
			approximate: "",
		});
	});
	it("gives of an hour that is reckoned the day alone, and says about in words and why", () => {
		const { dossier } = sampleLookup([
			{ id: "talks", when: "2024-04-10T10:50-04:00", until: "2024-04-10T12:20-04:00" },
		]);
		const lookup = lookUp({
			...dossier,
			events: dossier.events.map((each) => ({ ...each, approximate: "End reckoned." })),
		});
		const [head = [], row = []] = parsed(eventsCsv(lookup.dossier.events, lookup));
		expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toMatchObject({
			date: "Wed 10 Apr 2024, 10:50 – about 12:20, Washington time",
			when: "2024-04-10T10:50-04:00",
			until: "2024-04-10",
			approximate: "End reckoned.",
		});
		const [names = [], cells = []] = parsed(eventsCsv(lookup.dossier.events, lookup, "exact"));
		expect(Object.fromEntries(names.map((name, at) => [name, cells[at]]))).toMatchObject({
			when: "2024-04-10T10:50-04:00",
			until: "2024-04-10T12:20-04:00",
		});
	});
	it.each(allDossiers())("comes back whole from a parser in both forms: %s", (_name, lookup) => {
		const events = civilOrder(lookup.dossier);
		const exact = eventsTable(events, lookup, "exact").map((row) => row.map(String));
		expect(parsed(eventsCsv(events, lookup, "exact"))).toEqual(exact);
		const table = eventsTable(events, lookup).map((row) => row.map(String));
		const safe = parsed(eventsCsv(events, lookup));
		expect(safe.map((row) => row.map(unmarked))).toEqual(table);
		for (const cell of safe.flat()) expect(cell).not.toMatch(/^[\t\r\n\0=+\-@＝＋－＠]/);
	});
	it("holds only the events that it is given, in their order", () => {
		const lookup = sampleLookup([
			{ id: "a", when: "2024-04-01" },
			{ id: "b", when: "2024-04-02" },
		]);
		const events = lookup.dossier.events.toReversed().slice(0, 1);
		expect(parsed(eventsCsv(events, lookup)).map(([id]) => id)).toEqual(["id", "b"]);
	});
});
