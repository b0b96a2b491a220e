import { describe, expect, it } from "vitest";
import { changesBetween } from "../dossier/changes";
import type { Status } from "../dossier/dossier";
import { loadDossier } from "../dossier/load-dossiers";
import { sampleDossier, sampleEvent, whenOf } from "../timeline/sample-dossier";
import { subjectPath } from "../view/address";
import { type AddressOf, type ChangesList, changesList } from "./changes-list";
import { changesMarkdown } from "./changes-markdown";
import { changesText } from "./changes-text";

const real = loadDossier("trilateral-summit-2024")?.dossier;
if (real === undefined) throw new Error("no dossier");
const dossier = real;
const addressOf: AddressOf = (thing) => `https://example.org/${subjectPath(thing)}`;

function linesOf(since: string, until: string, id: string): readonly string[] {
	const { groups } = changesList(changesBetween(dossier, since, until));
	return groups.flatMap(({ items }) => items.flatMap(({ thing, line }) => (thing.id === id ? [line] : [])));
}

const HOSTILE: ChangesList = {
	title: "What changed: # <script>",
	summary: "2 changes.",
	left: 3,
	groups: [
		{
			by: { kind: "event", id: "a" },
			title: "[x](javascript:y)",
			items: [
				{
					...{ kind: "held", thing: { kind: "event", id: "a" }, on: "2024-04-05", day: "5 Apr 2024" },
					...{ title: "[x](javascript:y)", line: "Held: *now*\n- x" },
				},
				{
					...{ kind: "held", thing: { kind: "event", id: "b" }, on: "2024-04-06", day: "6 Apr 2024" },
					...{ title: "two_three", line: "Held: [a](b)" },
				},
			],
		},
	],
};

describe("changesList(changes)", () => {
	it("says what an event is and was, with its hour, its hedges and the entry's own note", () => {
		expect(linesOf("2024-04-05", "2024-04-12", "bilateral-summit")).toEqual([
			"Held: Wed 10 Apr 2024, 10:50 – about 12:20, Washington time; before: announced, Wed 10 Apr 2024; with a small group first, then an expanded session",
		]);
		expect(linesOf("2024-04-03", "2024-04-04", "congress-speech")[0]).toMatch(
			/^Time now: Thu 11 Apr 2024; before: Apr 2024/,
		);
		expect(linesOf("2024-04-11", "2025-07-01", "second-coast-guard-exercise")).toEqual([
			"Held: Mon 16 – Fri 20 Jun 2025; before: announced, Apr 2024 – Apr 2025; 14 months on, later than planned",
			"Time now: Mon 16 – Fri 20 Jun 2025; before: Apr 2024 – Apr 2025",
		]);
	});

	it.each([
		[
			["2024-06-01 scheduled 2024-09-10/2024-09-12", "2024-07-01 cancelled"],
			["Time now: Tue 10 – Thu 12 Sep 2024; before: Wed 20 Mar 2024", "Cancelled: was Tue 10 – Thu 12 Sep 2024"],
		],
		[
			["2024-06-01 scheduled 2024-09-10", "2024-07-01 postponed"],
			["Time now: Tue 10 Sep 2024; before: Wed 20 Mar 2024", "Postponed: was Tue 10 Sep 2024"],
		],
		[
			["2024-06-01 scheduled 2024-09-10", "2024-07-01 postponed 2025-01"],
			["Postponed: now Jan 2025; before: Tue 10 Sep 2024", "Time now: Jan 2025; before: Wed 20 Mar 2024"],
		],
	])("gives as what was put off the date of the day before, not of the first day: %j", (later, lines) => {
		const history = ["2024-01-05 announced 2024-03-20", ...later].map((text) => {
			const [on = "", status, when] = text.split(" ");
			return { on, status: status as Status, ...(when !== undefined && { when: whenOf(when) }), cites: [] };
		});
		const talks = { ...sampleEvent({ id: "talks", when: "2024-03-20" }), history };
		const { groups } = changesList(
			changesBetween({ ...sampleDossier([]), events: [talks] }, "2024-02-01", "2024-08-01"),
		);
		expect(groups.flatMap(({ items }) => items.map(({ line }) => line))).toEqual(lines);
	});

	it("names who says a new claim as the record writes it, capital and all", () => {
		expect(linesOf("2024-04-02", "2024-04-03", "war-position-settled-to-a-degree")).toEqual([
			"New claim. Said by: A senior Foreign Ministry official; assessed",
		]);
	});

	it("says of a verdict from what to what, and that a further outcome left it", () => {
		expect(linesOf("2024-04-11", "2024-04-12", "statement-covers-offshore-wind")).toEqual([
			"Verdict: borne out (moderate evidence); before: open",
		]);
		expect(linesOf("2024-04-12", "2025-01-29", "statement-covers-offshore-wind")).toEqual([
			"Verdict as before, borne out, by a further outcome (moderate evidence)",
		]);
	});

	it("dates a verdict by the first of the outcomes that gave it in a row, also over a long span", () => {
		expect(linesOf("2024-04-11", "2025-07-01", "statement-covers-offshore-wind")).toEqual([
			"Verdict: borne out (moderate evidence); before: open",
		]);
		const day = (since: string, until: string) =>
			changesList(changesBetween(dossier, since, until)).groups.flatMap(({ items }) =>
				items.flatMap(({ kind, thing, on }) =>
					kind === "verdict" && thing.id === "statement-covers-offshore-wind" ? [on] : [],
				),
			);
		expect([day("2024-04-11", "2025-07-01"), day("2024-04-12", "2025-07-01")]).toEqual([
			["2024-04-12"],
			["2025-01-29"],
		]);
	});

	it("never sets a likelihood and a confidence in one sentence", () => {
		const { groups } = changesList(changesBetween(dossier, "2020-01-01", dossier.updated));
		for (const { items } of groups)
			for (const sentence of items.flatMap(({ line }) => line.split(/[.!?] /)))
				expect(/likel|chance|certain|\d %/i.test(sentence) && /confidence/i.test(sentence)).toBe(false);
	});

	it("says how many there are of what, and how many of them it does not tell", () => {
		const { summary, left, groups } = changesList(changesBetween(dossier, "2024-04-08", "2024-04-12", 20));
		expect(groups.flatMap(({ items }) => items)).toHaveLength(20);
		expect([summary, left]).toEqual(["48 changes: 12 of events, 12 of claims, 3 of judgements, 21 new sources.", 28]);
	});

	it("says so where nothing changed", () => {
		expect(changesList(changesBetween(dossier, "2024-04-05", "2024-04-05"))).toEqual({
			title: "What changed after 5 Apr 2024, up to 5 Apr 2024: Japan–US–Philippines summit, April 2024",
			summary: "Nothing became known between the two days.",
			left: 0,
			groups: [],
		});
	});
});

describe("changesText(list, addressOf, address)", () => {
	it("is a block a group, with the address of each thing", () => {
		expect(changesText(HOSTILE, addressOf, "https://example.org/changes/")).toBe(
			[
				"What changed: # <script>",
				"2 changes.",
				[
					"[x](javascript:y)",
					"- 5 Apr 2024. Held: *now* - x",
					"  https://example.org/events/a/",
					"- 6 Apr 2024. two_three: Held: [a](b)",
					"  https://example.org/events/b/",
				].join("\n"),
				"And 3 more changes.",
				"https://example.org/changes/",
			].join("\n\n"),
		);
	});
});

describe("changesMarkdown(list, addressOf, address)", () => {
	it("writes text full of markup as text, and links each change", () => {
		expect(changesMarkdown(HOSTILE, addressOf, "https://example.org/changes/")).toBe(
			`${[
				"### What changed: \\# \\<script\\>",
				"2 changes.",
				"#### \\[x\\](javascript:y)",
				[
					"- 5 Apr 2024: [Held: \\*now\\* - x](<https://example.org/events/a/>)",
					"- 6 Apr 2024: [two\\_three](<https://example.org/events/b/>). Held: \\[a\\](b)",
				].join("\n"),
				"And 3 more changes.",
				"[What changed](<https://example.org/changes/>)",
			].join("\n\n")}\n`,
		);
	});
});
