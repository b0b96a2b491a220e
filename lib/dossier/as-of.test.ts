import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWhen } from "../time/parse-when";
import { anyDay, anyDossier } from "./any-dossier";
import { asOf } from "./as-of";
import { danglingIds } from "./checks/dangling-ids";
import type { Dossier, DossierFile } from "./dossier";
import { currentState } from "./event-state";
import { generateFixture } from "./generate-fixture";
import { knownFrom } from "./known-from";
import { loadDossier, readFolder } from "./load-dossiers";
import { newest } from "./newest";
import { readDossierText } from "./read-dossier";

const real = loadDossier("trilateral-summit-2024")?.dossier;
if (real === undefined) throw new Error("no dossier");

const fixtures: readonly Dossier[] = [
	real,
	...readFolder("fixtures").flatMap(({ dossier }) => (dossier.events.length <= 200 ? [dossier] : [])),
	inMemory(generateFixture(60)),
];

function inMemory(file: DossierFile): Dossier {
	const read = readDossierText(JSON.stringify(file));
	if (read.kind !== "dossier") throw new Error(read.kind);
	return read.dossier;
}

/** Every day on which anything might change, and one before and after. */
function daysOf(dossier: Dossier): readonly string[] {
	const days = [
		...dossier.events.flatMap(({ history }) => history.map(({ on }) => on)),
		...dossier.claims.flatMap(({ madeOn, outcomes }) => [madeOn, ...outcomes.map(({ on }) => on)]),
		...dossier.sources.map((source) => knownFrom(source, dossier.updated)),
		...dossier.topics.flatMap(({ judgements }) => judgements.map(({ on }) => on)),
	];
	return ["0000-01-01", ...new Set(days), "9999-12-31"].sort();
}

const dossierAndDays = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ dossier: anyDossier, a: anyDay, b: anyDay }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(...fixtures).chain((dossier) => {
			const day = fc.constantFrom(...daysOf(dossier));
			return fc.record({ dossier: fc.constant(dossier), a: day, b: day });
		}),
	},
);

function law(holds: (dossier: Dossier, a: string, b: string) => void, numRuns = 400): void {
	fc.assert(
		fc.property(dossierAndDays, ({ dossier, a, b }) => holds(dossier, a, b)),
		{ numRuns },
	);
}

/** What is known, as text: entries and outcomes by the record they stand in. */
function known({ events, claims, sources, topics, actors }: Dossier): ReadonlySet<string> {
	return new Set([
		...events.flatMap(({ id, history }) => [
			`event ${id}`,
			...history.map(({ on, status }, at) => `entry ${id} ${at} ${on} ${status}`),
		]),
		...claims.flatMap(({ id, outcomes }) => [
			`claim ${id}`,
			...outcomes.map(({ on, verdict }, at) => `outcome ${id} ${at} ${on} ${verdict}`),
		]),
		...sources.map(({ id }) => `source ${id}`),
		...topics.flatMap(({ id, judgements }) => judgements.map(({ on }, at) => `judgement ${id} ${at} ${on}`)),
		...actors.map(({ id }) => `actor ${id}`),
	]);
}

describe("asOf(dossier, day), its four rules", () => {
	it("1: stands what has its day by then, in the order of the file, and events are in the state of the newest", () => {
		law((dossier, day) => {
			const then = asOf(dossier, day);
			if (day >= dossier.updated) return;
			const standing = dossier.events.flatMap(({ id, history }) => {
				const entries = history.filter(({ on }) => on <= day);
				return entries.length === 0 ? [] : [[id, entries.map(({ on, status }) => [on, status])]];
			});
			expect(then.events.map(({ id, history }) => [id, history.map(({ on, status }) => [on, status])])).toEqual(
				standing,
			);
			for (const event of then.events) {
				const whole = dossier.events.find(({ id }) => id === event.id)?.history ?? [];
				const newestEntry = newest(whole.filter(({ on }) => on <= day));
				const { status, when } = currentState(event);
				expect(status).toBe(newestEntry?.status);
				const said = newest(whole.filter((entry) => entry.on <= day && entry.when !== undefined))?.when;
				if (said !== undefined && status !== "held") expect(when).toEqual(said);
			}
			expect(then.claims.map(({ id, outcomes }) => [id, outcomes.map(({ on }) => on)])).toEqual(
				dossier.claims.flatMap(({ id, madeOn, outcomes }) =>
					madeOn > day ? [] : [[id, outcomes.flatMap(({ on }) => (on <= day ? [on] : []))]],
				),
			);
			expect(then.topics.map(({ id, judgements }) => [id, judgements.map(({ on }) => on)])).toEqual(
				dossier.topics.map(({ id, judgements }) => [id, judgements.flatMap(({ on }) => (on <= day ? [on] : []))]),
			);
		});
	});

	it("2: knows a source from its latest day, withholds and counts later cites, and hides no statement for them", () => {
		law((dossier, day) => {
			const then = asOf(dossier, day);
			if (day >= dossier.updated) return;
			const out = new Set(dossier.sources.filter((s) => knownFrom(s, dossier.updated) <= day).map(({ id }) => id));
			expect(new Set(then.sources.map(({ id }) => id))).toEqual(out);
			for (const claim of then.claims) {
				const cites = dossier.claims.find(({ id }) => id === claim.id)?.cites ?? [];
				expect(claim.cites).toEqual(cites.filter(({ source }) => out.has(source)));
				expect(claim.cites.length + (claim.withheld ?? 0)).toBe(cites.length);
			}
			for (const { id, judgements } of then.topics)
				for (const [at, { sentences }] of judgements.entries()) {
					const whole = dossier.topics.find((topic) => topic.id === id)?.judgements[at]?.sentences ?? [];
					expect(sentences.map(({ cites, withheld }) => cites.length + (withheld ?? 0))).toEqual(
						whole.map(({ cites }) => cites.length),
					);
				}
		});
	});

	it("3: leaves no link to what is not known", () => {
		law((dossier, day) => {
			expect(danglingIds.check(dossier, {})).toEqual([]);
			expect(danglingIds.check(asOf(dossier, day), {})).toEqual([]);
		});
	});

	it("4: is the dossier itself on its last day and later, and knows a subset of any later day", () => {
		law((dossier, a, b) => {
			if (a >= dossier.updated) expect(asOf(dossier, a)).toBe(dossier);
			expect(asOf(dossier, dossier.updated)).toBe(dossier);
			const [first, last] = a < b ? [a, b] : [b, a];
			const after = known(asOf(dossier, last));
			expect([...known(asOf(dossier, first))].filter((id) => !after.has(id))).toEqual([]);
		});
	});

	it("asOf(asOf(d, a), b) is asOf(d, the earlier of the two)", () => {
		law((dossier, a, b) => {
			expect(asOf(asOf(dossier, a), b)).toEqual(asOf(dossier, a < b ? a : b));
		}, 1500);
	});

	it("the day is its `updated`, and an earlier one's text tells nothing said later", () => {
		law((dossier, day) => {
			const then = asOf(dossier, day);
			expect(then.updated).toBe(day < dossier.updated ? day : dossier.updated);
			if (day >= dossier.updated) return;
			for (const { history, summary } of then.events)
				if (history.every(({ status }) => status !== "held")) expect(summary).toEqual([]);
			for (const { revisions } of then.claims) for (const { on } of revisions ?? []) expect(on <= day).toBe(true);
		});
	});
});

describe("asOf(dossier, day) keeps", () => {
	it("the same object for the same day, and the same records where nothing changed", () => {
		const [once, again] = [asOf(real, "2025-02-01"), asOf(real, "2025-02-01")];
		expect(again).toBe(once);
		const id = "kishida-visit-announced";
		const find = (dossier: Dossier) => dossier.events.find((event) => event.id === id);
		expect(find(once)?.history).toBe(find(real)?.history);
	});
});

describe("asOf(dossier, day), sources", () => {
	it("a copy of what is not yet out is derived from what that copies; one without any stands alone", () => {
		const base = inMemory(generateFixture(1));
		const [page] = base.sources;
		const [first, last] = [parseWhen("2024-04-01"), parseWhen("2024-04-20")];
		if (page === undefined || !first.ok || !last.ok) throw new Error("no source");
		const dossier: Dossier = {
			...base,
			updated: "2024-12-31",
			events: [],
			summary: [],
			sourceSummary: [],
			sources: [
				{ ...page, id: "wire", published: first.value },
				{ ...page, id: "reprint", published: last.value, derivedFrom: ["wire"] },
				{ ...page, id: "copy", published: first.value, derivedFrom: ["reprint"] },
				{ ...page, id: "excerpt", published: first.value, derivedFrom: ["archive"] },
				{ ...page, id: "archive", published: last.value },
			],
		};
		expect(asOf(dossier, "2024-04-10").sources.map(({ id, derivedFrom }) => [id, derivedFrom])).toEqual([
			["wire", undefined],
			["copy", ["wire"]],
			["excerpt", undefined],
		]);
	});
});

describe("asOf(dossier, day), an event without a time then", () => {
	const [base] = inMemory(generateFixture(1)).events;
	if (base === undefined) throw new Error("no event");
	const day = parseWhen("2024-04-10");
	if (!day.ok) throw new Error("no day");
	const dossier = (history: (typeof base)["history"]): Dossier => ({
		...inMemory(generateFixture(1)),
		updated: "2024-12-31",
		events: [{ ...base, when: day.value, history }],
	});
	const whenAt = (history: (typeof base)["history"], on: string) => asOf(dossier(history), on).events[0]?.when;

	it("is told of from its first day, if a later entry was the first to say when", () => {
		const planned = [
			{ on: "2024-04-01", status: "announced", cites: [] },
			{ on: "2024-04-05", status: "scheduled", when: day.value, cites: [] },
		] as const;
		expect(whenAt(planned, "2024-04-02")).toEqual(readWhen("2024-04-01/"));
		const held = [
			{ on: "2024-04-12", status: "held", cites: [] },
			{ on: "2024-04-15", status: "held", when: day.value, cites: [] },
		] as const;
		expect(whenAt(held, "2024-04-12")).toEqual(readWhen("/2024-04-12"));
	});

	it("has its own if no entry ever says another", () => {
		const history = [
			{ on: "2024-04-01", status: "announced", cites: [] },
			{ on: "2024-04-10", status: "held", cites: [] },
		] as const;
		expect(whenAt(history, "2024-04-02")).toEqual(day.value);
	});

	function readWhen(text: string) {
		const parsed = parseWhen(text);
		return parsed.ok ? parsed.value : null;
	}
});
