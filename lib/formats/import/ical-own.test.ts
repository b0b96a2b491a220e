import { describe, expect, it } from "vitest";
import { currentState } from "../../dossier/event-state";
import { lookUp } from "../../dossier/lookup";
import type { SampleEvent } from "../../timeline/sample-dossier";
import { eventsIcs } from "../events-ics";
import { oneLine } from "../plain-text";
import { allDossiers, sampleLookup } from "../sample-lookup";
import { lines, taken, told } from "./sample-import";

const LATE = "2199-01-01";

function written(...samples: readonly Partial<SampleEvent>[]): string {
	const lookup = sampleLookup(samples.map((sample, at) => ({ id: `e${at}`, when: "2024", short: "Talks", ...sample })));
	return eventsIcs(lookup.dossier.events, lookup);
}

function read(text: string) {
	return taken(text, { timeZone: "Etc/UTC" }, LATE);
}

/** The titles of a calendar, as it has them, each in one line. */
function summaries(ics: string): readonly string[] {
	const found = ics.replaceAll("\r\n ", "").match(/^SUMMARY:.*$/gm) ?? [];
	return found.map((line) => oneLine(line.replaceAll("\\n", " ")));
}

/** Without the controls that no calendar can have. */
function readable(text: string): string {
	return text.replace(/(?!\s)\p{Cc}/gu, "");
}

function replaced(ics: string, from: string, to: string): string {
	expect(ics).toContain(from);
	return ics.replace(from, to);
}

describe("readIcal of a calendar of Readout's own", () => {
	it("takes off the hedges that the export put into titles, and has date and status exactly", () => {
		const result = read(
			written(
				{ when: "2024-04" },
				{ when: "2024-04-11%", status: "cancelled" },
				{ when: "[2025-07-10,2025-07-11]" },
				{ when: "2024-04-10/..", status: "postponed" },
				{ when: "2024-04-11", short: "Talks (month only)" },
			),
		);
		expect(lines(result).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
			"Talks | 2024-04",
			"Talks | 2024-04-11%",
			"Talks | [2025-07-10,2025-07-11]",
			"Talks | 2024-04-10/..",
			"Talks (month only) | 2024-04-11",
		]);
		const statuses = result.dossier.events.map((event) => currentState(event).status);
		expect(statuses).toEqual(["held", "cancelled", "held", "postponed", "held"]);
	});
	it("has a reckoned hour as such again, and its text without the lines of status and sources", () => {
		const lookup = sampleLookup([{ id: "talks", when: "2024-04-10T10:50Z", until: "2024-04-10T12:20Z" }]);
		const [cite] = lookup.dossier.events[0]?.history[0]?.cites ?? [];
		const events = lookup.dossier.events.map((event) => ({
			...event,
			approximate: "End reckoned; see, say, (1).",
			summary: ["They met.", "Sources: none are named."].map((text) => ({ text, cites: cite ? [cite] : [] })),
		}));
		const ics = eventsIcs(events, lookup);
		expect(ics).toContain("X-READOUT-HEDGES:ending time approximate\r\n");
		const [event] = read(ics).dossier.events;
		expect([event?.title, event?.approximate]).toEqual(["talks", "End reckoned; see, say, (1)."]);
		expect(event?.summary.map(({ text }) => text)).toEqual(["They met.", "Sources: none are named."]);
	});
	it("keeps a title and a text that someone has changed since", () => {
		const text = written({ when: "2024-04" });
		const changed = replaced(
			replaced(text, "SUMMARY:Talks (month only)", "SUMMARY:Talks (month only)\\, in Rome"),
			"DESCRIPTION:Held: Apr 2024",
			"DESCRIPTION:Mine",
		);
		const [event] = read(changed).dossier.events;
		expect(event?.title).toBe("Talks (month only), in Rome");
		expect(event?.summary[0]?.text).toMatch(/^Mine/);
	});
	it.each([
		["EDTF", "X-READOUT-EDTF:2024-04", "X-READOUT-EDTF:2024-4", "is no date of EDTF"],
		["EDTF", "X-READOUT-EDTF:2024-04", "X-READOUT-EDTF:2024-05", "says other days than DTSTART and DTEND"],
		["STATUS", "X-READOUT-STATUS:held", "X-READOUT-STATUS:done", "names no status"],
	])("reads X-READOUT-%s strictly, else says so and takes the plain value: %s → %s", (name, from, to, why) => {
		const result = read(replaced(written({ when: "2024-04" }), `${from}\r\n`, `${to}\r\n`));
		const [event] = result.dossier.events;
		expect([event?.when.text, event?.history[0]?.status]).toEqual([
			name === "EDTF" ? "2024-04-01/2024-04-30" : "2024-04",
			"held",
		]);
		const line = written({ when: "2024-04" }).split("\r\n").indexOf(from) + 1;
		const message = `X-READOUT-${name} ${why}, and was not read; what the calendar says beside it was taken`;
		expect(told(result)).toEqual([`warning ${line}:1 ${message}`]);
	});
	it("says which events the calendar has not, and does not take that for what the dossier is about", () => {
		const result = read(written({ when: "-0043" }, { when: "2024-04" }));
		expect(JSON.stringify(result.dossier)).not.toContain("left out");
		expect(told(result)).toEqual(["warning 1:1 The calendar says: 1 event left out: a calendar cannot hold the date."]);
	});
	it("leaves what another program writes as it is", () => {
		const other = written({ when: "2024-04" }).replaceAll("readout.invalid", "calendar.example");
		expect(read(other).dossier.events[0]?.title).toBe("Talks (month only)");
	});
	it.each(allDossiers())(
		"has titles, texts and statuses that stay as they are, out and in again: %s",
		(_id, lookup) => {
			const first = eventsIcs(lookup.dossier.events, lookup);
			if (!first.includes("BEGIN:VEVENT")) return;
			const result = read(first);
			expect(told(result).filter((line) => line.includes("X-READOUT"))).toEqual([]);
			const own = new Map(lookup.dossier.events.map((event) => [event.id, event]));
			for (const event of result.dossier.events) {
				const before = own.get(event.id);
				if (before === undefined) throw new Error(event.id);
				const { status } = currentState(before);
				expect([event.title, event.approximate]).toEqual([oneLine(readable(before.title)), before.approximate]);
				expect(currentState(event).status).toBe(status);
				const texts = status === "held" ? before.summary.map(({ text }) => text) : [];
				expect(oneLine(event.summary.map(({ text }) => text).join(" "))).toBe(oneLine(readable(texts.join(" "))));
			}
			const second = eventsIcs(result.dossier.events, lookUp(result.dossier));
			expect(summaries(second)).toEqual(summaries(first));
		},
	);
});
