import { expect, test } from "vitest";
import type { Finding, Severity } from "./finding";
import { groupFindings } from "./group-findings";

function finding(rule: string, severity: Severity, message: string, fix: string): Finding {
	return { rule, severity, place: { path: ["events", 0], record: "event a" }, message, fix };
}

const bare = finding("uncited", "error", "It cites no source.", "Cite one.");
const late = finding("late-cite", "warning", "a is late.", "Cite another.");
const later = finding("late-cite", "warning", "b is late.", "Cite another.");
const undated = finding("late-cite", "warning", "One has no date.", "Add it.");
const near = finding("late-cite", "information", "c is a day late.", "Cite another.");

test("groupFindings(findings) keeps severities apart, and in each rule what calls for the same together, with its count", () => {
	const title = "a cite published after the day from which the statement stands";
	expect(groupFindings([late, bare, near, undated, later, bare])).toEqual([
		{
			rule: "uncited",
			title: "a statement without a cite",
			severity: "error",
			count: 2,
			causes: [{ fix: "Cite one.", message: "It cites no source.", findings: [bare, bare] }],
		},
		{
			rule: "late-cite",
			title,
			severity: "warning",
			count: 3,
			causes: [
				{ fix: "Cite another.", message: null, findings: [late, later] },
				{ fix: "Add it.", message: "One has no date.", findings: [undated] },
			],
		},
		{
			rule: "late-cite",
			title,
			severity: "information",
			count: 1,
			causes: [{ fix: "Cite another.", message: "c is a day late.", findings: [near] }],
		},
	]);
});

test("groupFindings(findings, order) leaves out the severities that are not asked for", () => {
	expect(groupFindings([late, bare, near], ["warning", "error"]).map(({ severity }) => severity)).toEqual([
		"warning",
		"error",
	]);
});
