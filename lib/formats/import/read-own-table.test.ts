import { describe, expect, it } from "vitest";
import { lookUp } from "../../dossier/lookup";
import { eventsCsv } from "../events-csv";
import { taken, told } from "./sample-import";

const { dossier } = taken(JSON.stringify([{ title: "A", start: "2024-04-10", topic: "Trade; talks", lane: "Sea" }]));
const table = eventsCsv(dossier.events, lookUp(dossier), "exact");

describe("what a table of Readout's own does not give back", () => {
	it("is told of names that hold what parts them", () => {
		const again = taken(table);
		expect(again.dossier.topics.map(({ title }) => title)).toEqual(["trade-talks", "sea"]);
		expect(told(again)).toEqual([
			'warning 2:116 Names of topics with "; " in them cannot be parted in a table; their ids stand for them',
		]);
	});
	it("is told of a day and a rank that another program has rewritten", () => {
		const again = taken(table.replace('"Held","2024-04-10"', '"Held","4/10/2024"').replace(",2,", ",high,"));
		expect(again.dossier.events[0]).toMatchObject({ rank: 2, history: [{ on: "2024-04-10", status: "held" }] });
		expect(told(again)).toEqual([
			"warning 2:20 The day on which it was known is no date such as 2024-04-11; it is reckoned from the event's own",
			"warning 2:113 A rank other than 1, 2 or 3 was not taken",
			expect.stringContaining("Names of topics"),
		]);
	});
});
