import { describe, expect, it } from "vitest";
import { lines, taken, told } from "./sample-import";

describe("a field of JSON that holds something else than what is read of it", () => {
	it("is told where it stands, in a list of events", () => {
		const event = { title: "A", start: "2024-04-10", end: ["2024-04-12"], place: { name: "Tokyo" }, kind: true };
		const list = taken(JSON.stringify([{ ...event, source: ["https://e.org/a", { url: "x" }], topic: [], url: null }]));
		expect(lines(list)).toEqual(["A | 2024-04-10 | Events"]);
		expect(told(list)).toEqual([
			'warning 1:42 The field "end" was not wholly read; expected a text',
			'warning 1:65 The field "place" was not wholly read; expected a text',
			'warning 1:89 The field "kind" was not wholly read; expected a text',
			'warning 1:103 The field "source" was not wholly read; expected a text or a list of texts',
		]);
	});
	it("is told in a slide of TimelineJS, and an end that is no date sets it aside", () => {
		const slide = { start_date: { year: 2024 }, text: { headline: "A" } };
		const file = taken(
			JSON.stringify({
				events: [
					{ ...slide, media: "https://e.org", autolink: true },
					{ ...slide, end_date: "2025" },
				],
			}),
		);
		expect(lines(file)).toEqual(["A | 2024 | Events"]);
		expect(told(file).map((line) => line.replace(/ 1:\d+/, ""))).toEqual([
			'warning The field "media" was not wholly read; expected an object in braces',
			"error Set aside: the date is not read; expected a year.",
		]);
	});
	it("is told of an item of vis-timeline, and texts among a map's sources and filters are read", () => {
		const item = { content: "A", start: "2024-04-10", group: ["g"] };
		expect(told(taken(JSON.stringify([item])))).toEqual([
			'warning 1:46 The field "group" was not wholly read; expected a text',
		]);
		const place = { date: "2024-04-10", description: "D", sources: [{ path: "https://e.org/a" }, "https://e.org/b"] };
		const map = taken(JSON.stringify([{ ...place, filters: ["f", { key: "k", value: "v" }] }]));
		expect(map.dossier.sources.flatMap(({ url }) => url ?? [])).toEqual(["https://e.org/a", "https://e.org/b"]);
		expect(map.dossier.topics.map(({ title }) => title)).toEqual(["f", "k: v"]);
	});
});
