import { expect, test } from "vitest";
import type { Finding } from "../../lib/dossier/checks/finding";
import { type Against, reportText } from "./report-text";

function finding(
	rule: string,
	severity: Finding["severity"],
	line: number,
	message: string,
	fix = "Cite one.",
): Finding {
	return { rule, severity, place: { path: ["events", 0], record: "event a", line, column: 3 }, message, fix };
}

const mixed = [
	finding("uncited", "error", 7, "It cites no source."),
	finding("late-cite", "information", 9, "a is a day later."),
	finding("uncited", "error", 8, "It cites no source."),
	finding("late-cite", "warning", 20, "b is a year later.", "Cite another."),
	finding("late-cite", "warning", 21, "c is a year later.", "Cite another."),
];

test("reportText(files, false) groups by rule, tells once what is alike, counts information and puts errors last", () => {
	expect(reportText([{ file: "a.json", result: { kind: "checked", findings: mixed } }], false)).toBe(
		[
			"a.json",
			"  warning  late-cite  2 places: a cite published after the day from which the statement stands",
			"    Cite another.",
			"      20:3       event a  /events/0  b is a year later.",
			"      21:3       event a  /events/0  c is a year later.",
			"",
			"  error  uncited  2 places: a statement without a cite",
			"    It cites no source. Cite one.",
			"      7:3        event a  /events/0",
			"      8:3        event a  /events/0",
			"",
			"  2 errors, 2 warnings, 1 for information (npm run check -- --all shows it).",
		].join("\n"),
	);
});

test("reportText(files, true) shows what is only information, first", () => {
	const lines = reportText([{ file: "a.json", result: { kind: "checked", findings: mixed } }], true).split("\n");
	expect([lines[1], lines.at(-1)]).toEqual([
		"  information  late-cite  1 place: a cite published after the day from which the statement stands",
		"  2 errors, 2 warnings, 1 for information.",
	]);
});

test("reportText(a misshapen file) says that the other rules were not run; several files end with a total", () => {
	const findings = [finding("schema", "error", 1, "Expected text; got nothing.", 'Add "title".')];
	const misshapen = { file: "a.json", result: { kind: "misshapen", findings } } as const;
	const unreadable = {
		file: "b.json",
		result: { kind: "unreadable", message: "Not JSON.", line: 2, column: 4 },
	} as const;
	expect(reportText([misshapen, unreadable], false).split("\n").slice(-8)).toEqual([
		"",
		"  The other rules look at a dossier of the right shape: they were not run.",
		"  1 error.",
		"",
		"b.json:2:4",
		"  unreadable  Not JSON.",
		"",
		"2 files, 1 of them unreadable: 1 error.",
	]);
});

test("reportText(a comparison that finds nothing) tells apart what is the same and what only grew", () => {
	const told = (against: Against) =>
		reportText([{ file: "a.json", result: { kind: "checked", findings: [] }, against }], true);
	expect(told({ ref: "v1", same: true, compared: 1, added: 0 })).toBe(
		"a.json\n  Nothing changed since v1 (1 record compared).",
	);
	expect(told({ ref: "v1", same: false, compared: 300, added: 2 })).toBe(
		"a.json\n  Nothing that would break a link or the past changed since v1 (300 records compared, 2 new).",
	);
});
