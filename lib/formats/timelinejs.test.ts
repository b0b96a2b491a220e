import { describe, expect, it } from "vitest";
import { civilOrder } from "../dossier/civil-order";
import { currentState } from "../dossier/event-state";
import { lookUp } from "../dossier/lookup";
import { taken } from "./import/sample-import";
import { allDossiers, sampleLookup } from "./sample-lookup";
import { leftOutOfTimelinejs, timelinejsJson } from "./timelinejs";

describe("timelinejsJson", () => {
	it("says only the parts that are known, and the date in words with its hedges and its zone", () => {
		const lookup = sampleLookup([
			{ id: "talks", when: "2024-04~", short: "Talks & <more>", status: "announced" },
			{ id: "hours", when: "2024-04-10T10:50-04:00", until: "2024-04-10T12:20-04:00" },
			{ id: "days", when: "2024-04-11/2024-04-12" },
			{ id: "decade", when: "201X" },
			{ id: "on", when: "2024-04-13/.." },
		]);
		const { events } = JSON.parse(timelinejsJson(lookup));
		expect(
			events.map(
				({ unique_id: id, start_date: start, end_date: end, display_date: shown }: Record<string, unknown>) => [
					id,
					start,
					end ?? null,
					shown,
				],
			),
		).toEqual([
			["decade", { year: 2010 }, { year: 2019 }, "2010s"],
			["talks", { year: 2024, month: 4 }, null, "about Apr 2024"],
			[
				"hours",
				{ year: 2024, month: 4, day: 10, hour: 10, minute: 50 },
				{ year: 2024, month: 4, day: 10, hour: 12, minute: 20 },
				"Wed 10 Apr 2024, 10:50–12:20, Washington time",
			],
			["days", { year: 2024, month: 4, day: 11 }, { year: 2024, month: 4, day: 12 }, "Thu 11 – Fri 12 Apr 2024"],
			["on", { year: 2024, month: 4, day: 13 }, null, "from Sat 13 Apr 2024 on"],
		]);
		expect(events[1].text.headline).toBe("Talks &amp; &lt;more&gt;");
	});
	it.each(allDossiers())("comes back as the same events, ids and plain dates: %s", (_name, lookup) => {
		const events = civilOrder(lookup.dossier);
		if (events.length === 0) return;
		const again = taken(timelinejsJson(lookup), { timeZone: lookup.dossier.timeZone }, "2199-01-01");
		expect(again.setAside).toBe(0);
		const known = new Map(again.dossier.events.map((event) => [event.id, event]));
		const plain = events.filter((event) => {
			const { when, until } = currentState(event);
			return (
				when.kind === "date" &&
				!when.unspecified &&
				!when.approximate &&
				!when.uncertain &&
				until === null &&
				when.precision !== "season"
			);
		});
		expect(plain.filter(({ id }) => known.has(id)).map(({ id }) => [id, known.get(id)?.when.text])).toEqual(
			plain.filter(({ id }) => known.has(id)).map((event) => [event.id, currentState(event).when.text]),
		);
		expect(known.size).toBe(again.taken);
	});
	it("escapes every text, so that nothing of a dossier is markup there", () => {
		const { dossier } = sampleLookup([{ id: "a", when: "2024", short: "A" }]);
		const hostile = '<img src=x onerror="alert(1)">';
		const lookup = lookUp({
			...dossier,
			title: hostile,
			events: dossier.events.map((event) => ({ ...event, title: hostile })),
		});
		expect(timelinejsJson(lookup)).not.toContain("<img");
	});
	it("says of a source without an address that it has none, and links nothing", () => {
		const { dossier } = taken("title,start\nTalks,2024-04-10\n", {}, "2024-05-01");
		const { events } = JSON.parse(timelinejsJson(lookUp(dossier)));
		expect(events[0].text.text).toBe(
			"<ul><li>Not stated, The opened file “summits.txt”, undated, no address</li></ul>",
		);
	});
});

describe("leftOutOfTimelinejs", () => {
	it("counts the claims and judgements, which have no place there; every event has one", () => {
		for (const [, lookup] of allDossiers()) {
			const { events, claims, topics } = lookup.dossier;
			expect(JSON.parse(timelinejsJson(lookup)).events).toHaveLength(events.length);
			const counts = [claims.length, topics.flatMap(({ judgements }) => judgements).length].filter((of) => of > 0);
			expect((leftOutOfTimelinejs(lookup)?.match(/\d+/g) ?? []).map(Number)).toEqual(counts);
		}
		const [, shipped] = allDossiers().find(([id]) => id === "trilateral-summit-2024") ?? [];
		expect(shipped === undefined ? null : leftOutOfTimelinejs(shipped)).toMatch(
			/^Left out, for TimelineJS has no place for them: \d+ claims and \d+ judgements\.$/,
		);
	});
});
