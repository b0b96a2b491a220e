import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importText } from "./import-text";

const OPTIONS = { name: "mine.json", today: "2031-12-31" };

type Loose = Record<"events" | "sources" | "topics" | "claims", { id: string; topics: string[] }[]>;

/** The golden file with a change, one record after another on lines of their own. */
function changed(change: (json: Loose) => void): string {
	const json = JSON.parse(readFileSync("data/fixtures/formats/readout-dossier-1.json", "utf8"));
	change(json);
	return JSON.stringify(json, null, "\t");
}

function lineOf(text: string, part: string): number {
	return text.slice(0, text.lastIndexOf(part)).split("\n").length;
}

describe("importText(a dossier's own file)", () => {
	it("refuses two records of one id, at the second: one of them could not be reached", () => {
		const text = changed(({ events }) => {
			const [first, second] = events;
			if (first === undefined || second === undefined) throw new Error("too few events");
			second.id = first.id;
		});
		const { events } = JSON.parse(text) as Loose;
		const read = importText(text, OPTIONS);
		const id = events[0]?.id;
		expect(read).toEqual({
			kind: "refused",
			format: "readout",
			findings: [
				{
					severity: "error",
					line: lineOf(text, `"id": "${id}"`),
					column: 10,
					message: `The id "${id}" already belongs to item 1 of events. Give one of them another id.`,
					original: "events / 1 / id",
				},
			],
		});
	});

	it("reads one whose event names a topic that is not there, and says where", () => {
		const text = changed(({ events }) => {
			events[0]?.topics.push("nowhere");
		});
		const read = importText(text, OPTIONS);
		if (read.kind !== "dossier") throw new Error(JSON.stringify(read));
		const finding = read.findings.find(({ message }) => message.includes('"nowhere"'));
		expect(finding).toMatchObject({ severity: "warning", line: lineOf(text, '"nowhere"') });
		expect(finding?.message).toBe('There is no topic "nowhere". Correct the id, or add the record.');
	});

	it("lets in what is kept already, whatever its ids", () => {
		const text = changed(({ events }) => {
			for (const event of events) event.id = "one-and-the-same";
		});
		expect(importText(text, { ...OPTIONS, kept: true })).toMatchObject({ kind: "dossier", findings: [] });
	});
});
