import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allDossiers } from "../formats/sample-lookup";
import { dayDate, plain, unspecified } from "../time/date-arbitraries";
import { toInstant } from "../time/instant";
import { parseWhen } from "../time/parse-when";
import { DAY_MS } from "../time/plain-date";
import { civilOf, offsetMinutes } from "../time/zone";
import { type SampleEvent, sampleEvent } from "../timeline/sample-dossier";
import type { DossierEvent } from "./dossier";
import { eventDate, eventDays, eventEdtf, statedSides } from "./event-date";
import { currentState } from "./event-state";
import { reckonedHour } from "./reckoned-hour";

const FROM = "2024-04-10T10:50-04:00";
const TO = "2024-04-10T12:20-04:00";

function event(sample: Omit<SampleEvent, "id">, approximate?: string): DossierEvent {
	return { ...sampleEvent({ id: "talks", ...sample }), ...(approximate === undefined ? {} : { approximate }) };
}

describe("eventDate(event) on a night on which the clocks are set back", () => {
	const STEP = 15 * 60_000;
	const twoHours = (zone: string, from: number, apart: number) => {
		const texts = [from, from + apart].map((at) => {
			const instant = toInstant(at * STEP);
			const minutes = offsetMinutes(instant, zone);
			const civil = civilOf(instant, zone);
			const clock = new Date(civil).toISOString().slice(0, "2024-04-10T10:50".length);
			const size = Math.abs(minutes);
			const two = (n: number) => String(n).padStart(2, "0");
			return `${clock}${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
		});
		return texts.map((when) => eventDate({ ...event({ when }), timeZone: zone }));
	};

	it("names the offset of both hours that read alike", () => {
		const halfPast = Date.UTC(2023, 9, 29, 0, 30) / STEP;
		expect(twoHours("Europe/London", halfPast, 4)).toEqual([
			"Sun 29 Oct 2023, 01:30 (UTC+1)",
			"Sun 29 Oct 2023, 01:30 (UTC+0)",
		]);
		expect(twoHours("Europe/London", halfPast - 4, 12)).toEqual(["Sun 29 Oct 2023, 00:30", "Sun 29 Oct 2023, 02:30"]);
	});

	it("never gives two instants within a day the same words", () => {
		const zone = fc.constantFrom("Europe/London", "America/New_York", "Australia/Lord_Howe", "America/St_Johns");
		const nights = fc.constantFrom(Date.UTC(2023, 9, 29), Date.UTC(2023, 10, 5), Date.UTC(2024, 3, 6));
		const start = fc.tuple(nights, fc.integer({ min: -96, max: 192 })).map(([night, at]) => night / STEP + at);
		fc.assert(
			fc.property(zone, start, fc.integer({ min: 1, max: 96 }), (of, from, apart) => {
				const [first, second] = twoHours(of, from, apart);
				expect(first).not.toBe(second);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("eventDays(event)", () => {
	it.each([
		[FROM, undefined, "Wed 10 Apr 2024"],
		[FROM, TO, "Wed 10 Apr 2024"],
		[FROM, "2024-04-11T00:20-04:00", "Wed 10 – Thu 11 Apr 2024"],
		["2024-04-10", undefined, "Wed 10 Apr 2024"],
		["2024-04~", undefined, "about Apr 2024"],
	])("of %s to %s is %j, in its own place and with the year", (when, until, words) => {
		expect(eventDays(event({ when, ...(until !== undefined && { until }) }))).toBe(words);
	});
});

/** Days that a date may mean, `[first, end)`, whole days where it has hours. */
function daysOf({ when, until }: Pick<ReturnType<typeof currentState>, "when" | "until">) {
	const start = when.bounds.start;
	const end = (until ?? when).bounds.end;
	return [
		start === null ? null : Math.floor(start / DAY_MS),
		end === null ? null : Math.ceil(Math.max(end, (start ?? -Infinity) + 1) / DAY_MS),
	];
}

function meant(edtf: string) {
	const read = parseWhen(edtf);
	if (!read.ok) throw new Error(`not EDTF: ${edtf}`);
	return daysOf({ when: read.value, until: null });
}

describe("reckonedHour(event)", () => {
	it("is the end where there is one, else the start, and none where all hours are stated or no hour is", () => {
		expect([
			reckonedHour(event({ when: FROM, until: TO }, "End reckoned.")),
			reckonedHour(event({ when: FROM }, "Start not known.")),
			reckonedHour(event({ when: FROM, until: TO })),
			reckonedHour(event({ when: "2024-04-10" }, "No hour.")),
		]).toEqual(["end", "start", null, null]);
	});
	it("says nothing of a plan that stands at another time", () => {
		const planned = event({ when: FROM, status: "announced" }, "Start not known.");
		const [entry] = planned.history;
		const when = sampleEvent({ id: "day", when: "2024-04-10" }).when;
		expect(reckonedHour({ ...planned, history: entry === undefined ? [] : [{ ...entry, when }] })).toBeNull();
	});
});

describe("eventDate(event), statedSides(event)", () => {
	it("say about of an hour that is reckoned, or give its day alone", () => {
		const end = event({ when: FROM, until: TO }, "End reckoned.");
		const start = event({ when: FROM }, "Start not known.");
		expect([eventDate(end), eventDate(start), eventDate(event({ when: FROM, until: TO }))]).toEqual([
			"Wed 10 Apr 2024, 10:50 – about 12:20",
			"Wed 10 Apr 2024, about 10:50",
			"Wed 10 Apr 2024, 10:50–12:20",
		]);
		expect([statedSides(end), statedSides(start)]).toEqual([
			{ when: FROM, until: "2024-04-10" },
			{ when: "2024-04-10", until: null },
		]);
	});
});

describe("eventEdtf(event)", () => {
	it.each([
		["2024-04-10", "2024-04-12", "2024-04-10/2024-04-12"],
		["2024-04~", "2024-06?", "2024-04~/2024-06?"],
		[FROM, TO, "2024-04-10"],
		[FROM, "2024-04-11T00:10-04:00", "2024-04-10/2024-04-11"],
		["2024-04-10/..", "2024-05/..", "2024-04-10/.."],
		["2024-21", "2024-XX", "2024-03-01/2024-12-31"],
		["-0044-21", "-0043-XX", "-0044-03-01/-0043-12-31"],
		["-0044-03-14T10:00Z", "-0044-03-15T11:00Z", "-0044-03-14/-0044-03-15"],
	])("eventEdtf(%s until %s) is %s", (when, until, edtf) => {
		expect(eventEdtf(event({ when, until }))).toBe(edtf);
	});
	it("is EDTF, and means the same days", () => {
		const side = fc
			.oneof(plain, dayDate)
			.chain((each) => fc.constantFrom("", "?", "~", "%").map((mark) => each.text + mark));
		const vague = unspecified.map(({ maybe, ...each }) => each.text);
		fc.assert(
			fc.property(fc.oneof(side, vague), fc.option(fc.oneof(side, vague)), (when, until) => {
				const each = event(until === null ? { when } : { when, until });
				const state = currentState(each);
				const last = state.until ?? state.when;
				// An end before its start is an error of the data, which the check reports.
				fc.pre((last.core.end ?? Infinity) > (state.when.core.start ?? -Infinity));
				fc.pre((last.bounds.end ?? Infinity) > (state.when.bounds.start ?? -Infinity));
				expect(meant(eventEdtf(each))).toEqual(daysOf(state));
			}),
		);
	});
	it.each(allDossiers())("is EDTF of the same days for every event of %s", (_id, { dossier }) => {
		for (const each of dossier.events) expect(meant(eventEdtf(each))).toEqual(daysOf(currentState(each)));
	});
});
