import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleDossier, sampleEvent } from "../timeline/sample-dossier";
import { anyDay, anyDossier } from "./any-dossier";
import { asOf } from "./as-of";
import { asOfCounts } from "./as-of-counts";
import type { Change } from "./change";
import { changeAfter, changeBefore, changeDays } from "./change-days";
import { type Changes, changesBetween, countOfAll } from "./changes";
import type { Dossier } from "./dossier";
import { currentState } from "./event-state";
import { knownFrom } from "./known-from";
import { loadDossier } from "./load-dossiers";
import { currentOutcome } from "./newest";

const loaded = loadDossier("trilateral-summit-2024")?.dossier;
if (loaded === undefined) throw new Error("no dossier");
const real = loaded;

const asked = fc.oneof(
	{ weight: 4, arbitrary: fc.tuple(anyDossier, fc.uniqueArray(anyDay, { minLength: 3, maxLength: 3 })) },
	{
		weight: 1,
		arbitrary: fc.tuple(
			fc.constant(real),
			fc.uniqueArray(fc.constantFrom("2020-01-01", ...changeDays(real)), { minLength: 3, maxLength: 3 }),
		),
	},
);

function law(holds: (dossier: Dossier, a: string, b: string, c: string) => void): void {
	fc.assert(
		fc.property(asked, ([dossier, days]) => {
			const [a = "", b = "", c = ""] = days.toSorted();
			holds(dossier, a, b, c);
		}),
		{ numRuns: 400 },
	);
}

function all({ groups }: Changes): readonly Change[] {
	return groups.flatMap(({ changes }) => changes);
}

function things(changes: Changes): ReadonlySet<string> {
	return new Set(all(changes).map(({ thing }) => `${thing.kind} ${thing.id}`));
}

function brief(changes: Changes) {
	return changes.groups.map(({ by, changes: list }) => [
		"id" in by ? by.id : by.kind,
		list.map(({ kind, on, thing }) => [on, kind, thing.id]),
	]);
}

describe("changesBetween(dossier, since, until)", () => {
	it("is nothing between a day and itself, or backwards", () => {
		law((dossier, a, b) => {
			expect(changesBetween(dossier, a, a).groups).toEqual([]);
			expect(countOfAll(changesBetween(dossier, b, a))).toBe(0);
		});
	});

	it("has each change on a day after the first and up to the last, in order, and counts them", () => {
		law((dossier, a, _, c) => {
			const changes = changesBetween(dossier, a, c);
			const days = changes.groups.map((group) => group.changes.map(({ on }) => on));
			for (const list of days) {
				expect(list).toEqual(list.toSorted());
				for (const on of list) expect(on > a && on <= c && on <= dossier.updated).toBe(true);
			}
			const firsts = changes.groups.flatMap(({ by }, at) => (by.kind === "sources" ? [] : (days[at]?.[0] ?? [])));
			expect(firsts).toEqual(firsts.toSorted());
			expect(changes.groups.slice(0, -1).filter(({ by }) => by.kind === "sources")).toEqual([]);
			expect(countOfAll(changes)).toBe(days.flat().length);
		});
	});

	it("tells no more than are asked for, the first of what it tells in all, and counts the same", () => {
		law((dossier, a, _, c) => {
			const whole = changesBetween(dossier, a, c);
			const told = whole.groups.flatMap(({ changes }) => changes);
			for (const most of [0, 1, 2, 5, 1000]) {
				const { groups, ...rest } = changesBetween(dossier, a, c, most);
				expect(groups.flatMap(({ changes }) => changes)).toEqual(told.slice(0, most));
				expect(rest.counts).toEqual(whole.counts);
			}
		});
	});

	it("has of one day what happened by the rank of its event, before what was said of it", () => {
		const events = [3, 1, 2].map((rank) =>
			sampleEvent({ id: `of-${rank}`, when: "2024-01-01", rank: rank as 1 | 2 | 3 }),
		);
		const { groups, counts } = changesBetween({ ...sampleDossier([]), events }, "2023-01-01", "2024-02-01");
		expect(groups.map(({ by }) => "id" in by && by.id)).toEqual(["of-1", "of-2", "of-3"]);
		expect(counts).toEqual({ event: 3, claim: 0, topic: 0, source: 0 });
	});

	it("a to c is about all that a to b and b to c are about", () => {
		law((dossier, a, b, c) => {
			const whole = things(changesBetween(dossier, a, c));
			const parts = [...things(changesBetween(dossier, a, b)), ...things(changesBetween(dossier, b, c))];
			expect(parts.filter((thing) => !whole.has(thing))).toEqual([]);
		});
	});

	it("says of events what asOf says at both ends", () => {
		law((dossier, a, _, c) => {
			const [then, now] = [asOf(dossier, a), asOf(dossier, c)];
			const changes = all(changesBetween(dossier, a, c));
			const before = new Map(then.events.map((event) => [event.id, event]));
			const added = now.events.filter(({ id }) => !before.has(id)).map(({ id }) => id);
			expect(changes.flatMap((each) => (each.kind === "new-event" ? [each.thing.id] : [])).toSorted()).toEqual(
				added.toSorted(),
			);
			for (const event of now.events) {
				const kinds = changes.filter(({ thing }) => thing.kind === "event" && thing.id === event.id);
				const earlier = before.get(event.id);
				if (earlier === undefined) continue;
				const [was, is] = [currentState(earlier), currentState(event)];
				if (is.status === "held" && was.status !== "held") expect(kinds.map(({ kind }) => kind)).toContain("held");
				if (is.status === was.status) expect(kinds.map(({ kind }) => kind)).not.toContain(is.status);
				if (is.status !== "held" && is.when.text !== was.when.text)
					expect(kinds.map(({ kind }) => kind)).toContain("re-dated");
				if (event.history.length === earlier.history.length) expect(kinds).toEqual([]);
			}
		});
	});

	it("says of claims, judgements and sources what asOf says at both ends", () => {
		law((dossier, a, _, c) => {
			const [then, now] = [asOf(dossier, a), asOf(dossier, c)];
			const changes = all(changesBetween(dossier, a, c));
			const verdict = (known: Dossier, id: string) => {
				const claim = known.claims.find((each) => each.id === id);
				return (claim && currentOutcome(claim)?.verdict) ?? "open";
			};
			const told = new Map(
				changes.flatMap((each) => (each.kind === "verdict" ? [[each.claim.id, each] as const] : [])),
			);
			for (const { id } of now.claims) {
				const [from, to] = [verdict(then, id), verdict(now, id)];
				if (from !== to) expect(told.get(id)).toMatchObject({ from, to });
				else if (told.has(id)) expect(told.get(id)).toMatchObject({ from: to, to });
			}
			const sources = new Set(then.sources.map(({ id }) => id));
			expect(changes.flatMap((each) => (each.kind === "source" ? [each.source.id] : [])).toSorted()).toEqual(
				now.sources.flatMap(({ id }) => (sources.has(id) ? [] : [id])).toSorted(),
			);
			for (const each of changes)
				if (each.kind === "source") expect(each.on).toBe(knownFrom(each.source, dossier.updated));
			const judged = now.topics.filter(
				({ id, judgements }) =>
					judgements.length > (then.topics.find((each) => each.id === id)?.judgements.length ?? 0),
			);
			expect(changes.flatMap((each) => (each.kind === "judgement" ? [each.topic.id] : [])).toSorted()).toEqual(
				judged.map(({ id }) => id).toSorted(),
			);
		});
	});
});

describe("changeDays(dossier)", () => {
	it("are the days with a change since the one before, and between them nothing is known that was not", () => {
		fc.assert(
			fc.property(anyDossier, anyDay, (dossier, day) => {
				const days = changeDays(dossier);
				for (const [at, on] of days.entries())
					expect(countOfAll(changesBetween(dossier, days[at - 1] ?? "0000-01-01", on))).toBeGreaterThan(0);
				const last = days.findLast((each) => each <= day);
				if (day >= dossier.updated || last === undefined) return;
				expect({ ...asOf(dossier, day), updated: last }).toEqual(asOf(dossier, last));
			}),
			{ numRuns: 200 },
		);
	});

	it("changeBefore and changeAfter step through them and end", () => {
		expect([changeBefore(real, "2024-04-05"), changeAfter(real, "2024-04-05")]).toEqual(["2024-04-04", "2024-04-06"]);
		expect([changeBefore(real, changeDays(real)[0] ?? ""), changeAfter(real, real.updated)]).toEqual([null, null]);
	});
});

describe("changesBetween(the shipped record)", () => {
	it("to 2024-03-18: what was announced stands with the announcement", () => {
		expect(brief(changesBetween(real, "2024-03-17", "2024-03-18"))).toEqual([
			[
				"trilateral-summit-announced",
				[
					["2024-03-18", "new-event", "trilateral-summit-announced"],
					["2024-03-18", "new-event", "trilateral-leaders-summit"],
					["2024-03-18", "new-event", "biden-marcos-bilateral-2024"],
				],
			],
		]);
	});

	it("to 2024-04-06 the sail is new, to the 7th it is held, and over both it is both", () => {
		const sail = (since: string, until: string) =>
			all(changesBetween(real, since, until)).flatMap(({ kind, on, thing }) =>
				thing.id === "first-four-nation-sail" ? [[on, kind]] : [],
			);
		expect(sail("2024-04-05", "2024-04-06")).toEqual([["2024-04-06", "new-event"]]);
		expect(sail("2024-04-06", "2024-04-07")).toEqual([["2024-04-07", "held"]]);
		expect(sail("2024-04-05", "2024-04-07")).toEqual([
			["2024-04-06", "new-event"],
			["2024-04-07", "held"],
		]);
	});

	it("2024-04-03 to 04: the speech has its day, which is another time; an hour within the day is none", () => {
		const speech = (since: string, until: string) =>
			all(changesBetween(real, since, until)).flatMap(({ kind, thing }) =>
				thing.id === "congress-speech" ? [kind] : [],
			);
		expect(speech("2024-04-03", "2024-04-04")).toEqual(["re-dated"]);
		expect(speech("2024-04-04", "2024-04-08")).toEqual(["confirmed"]);
		expect(speech("2024-04-08", "2024-04-11")).toEqual(["held"]);
	});
});

describe("asOfCounts(dossier, day)", () => {
	it("2024-04-05: 34 of 80 events and 30 of 146 sources, 28 undated left out", () => {
		const { since, ...counts } = asOfCounts(real, "2024-04-05");
		expect(counts).toEqual({
			events: { known: 34, today: 80 },
			sources: { known: 30, today: 146 },
			undated: 28,
		});
		expect(since).toBe(countOfAll(changesBetween(real, "2024-04-05", real.updated)));
	});

	it("on the last day leaves nothing out", () => {
		expect(asOfCounts(real, real.updated)).toEqual({
			events: { known: 80, today: 80 },
			sources: { known: 146, today: 146 },
			undated: 0,
			since: 0,
		});
	});
});
