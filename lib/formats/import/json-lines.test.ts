import { describe, expect, it, test } from "vitest";
import { importText } from "./import-text";
import { listOfLines } from "./json-lines";
import { TODAY } from "./sample-import";

test("listOfLines(text) is the list of the objects, each on its line", () => {
	expect(listOfLines('{"a":1}\r\n\n{"b":"}{"}\n')).toBe('[{"a":1},\n\n{"b":"}{"}]\n');
});

test.each(["", '{"a":1}', '{"a":1}\n', '{"a":1}\nword', '{\n"a":1\n}', '[{"a":1},\n{"b":2}]'])(
	"listOfLines(%j) is null: no object a line, or one alone",
	(text) => {
		expect(listOfLines(text)).toBeNull();
	},
);

describe("importText(JSON Lines)", () => {
	const opened = (...lines: readonly string[]) => importText(lines.join("\n"), { name: "sketch.jsonl", today: TODAY });

	it("reads what Timesketch exports: message, datetime and what the hour is of", () => {
		const result = opened(
			'{"message":"Login of root","datetime":"2024-04-10T10:50:00+00:00","timestamp_desc":"Logged","timestamp":1712746200000000}',
			'{"message":"File made","datetime":"2024-04-11T08:00:00+00:00","timestamp_desc":"Created","timestamp":1712822400000000}',
		);
		if (result.kind !== "dossier") throw new Error(JSON.stringify(result));
		expect(result.dossier.events.map(({ title, when, kind }) => [title, when.text, kind])).toEqual([
			["Login of root", "2024-04-10T10:50:00+00:00", "Logged"],
			["File made", "2024-04-11T08:00:00+00:00", "Created"],
		]);
		expect([result.taken, result.setAside]).toEqual([2, 0]);
	});

	it("reads one date of an event, and tells of the others", () => {
		const result = opened(
			'{"title":"a","message":"more","start":"2024-04-10","datetime":"2024-04-10T10:50:00Z"}',
			'{"title":"b","start":"2024-04-11"}',
		);
		if (result.kind !== "dossier") throw new Error(JSON.stringify(result));
		const [event] = result.dossier.events;
		expect([event?.when.text, event?.summary.map(({ text }) => text)]).toEqual(["2024-04-10", ["more"]]);
		expect(result.findings.map(({ message }) => message).join("\n")).toContain("datetime");
	});

	it("says on which line a date is that it cannot read", () => {
		const result = opened('{"title":"a","start":"2024-04-10"}', "", '{"title":"b","start":"2024-02-30"}');
		if (result.kind !== "dossier") throw new Error(JSON.stringify(result));
		expect(result.findings.map(({ severity, line }) => [severity, line])).toContainEqual(["error", 3]);
		expect([result.taken, result.setAside]).toEqual([1, 1]);
	});

	it("refuses a line that is no JSON, with its place", () => {
		const result = opened('{"title":"a","start":"2024-04-10"}', '{"title":b}');
		expect(result.kind === "refused" && result.findings.map(({ line }) => line)).toEqual([2]);
	});
});
